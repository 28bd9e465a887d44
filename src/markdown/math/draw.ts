import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import katex from 'katex';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { t } from '../../i18n/index.ts';
import { contextOf, report } from '../context.ts';
import { escapeHtml } from '../html-text.ts';

/** A formula as HTML and MathML; a broken one as its source with the reason. */
function draw(tex: string, displayMode: boolean): { html: string; error?: string } {
  try {
    const html = katex.renderToString(tex, {
      displayMode,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 500,
      maxSize: 20,
    });
    return { html };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : '';
    const title = escapeHtml(t('markdown.math-error', { reason }));
    return {
      html: `<code class="math-error" title="${title}">${escapeHtml(tex)}</code>`,
      error: reason,
    };
  }
}

/** The element of a formula: `<code class="language-math math-inline">`, in `<pre>` for a block. */
function formula(node: Element): { tex: string; display: boolean } | undefined {
  const code = node.tagName === 'pre' ? node.children[0] : node;
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const names = code.properties['className'];
  if (
    !Array.isArray(names) ||
    !names.some((name) => /^(?:language-math|math-display)$/.test(`${name}`))
  ) {
    return undefined;
  }
  return { tex: textOf(code), display: !names.includes('math-inline') };
}

/** Typesets formulas; each keeps its TeX for copying, in an annotation that screen readers skip. */
export function rehypeDrawMath() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, 'element', (node, index, parent) => {
      const found = formula(node);
      if (!found || !parent || index === undefined) return undefined;
      context.features.add('math');
      const { html, error } = draw(found.tex, found.display);
      if (error !== undefined) {
        report(context, 'math-broken', node.position?.start.line, found.tex, { reason: error });
      }
      const drawn: ElementContent = {
        type: 'element',
        tagName: node.tagName === 'pre' ? 'div' : 'span',
        properties: { className: [found.display ? 'math-block' : 'math'] },
        children: [{ type: 'raw', value: html }],
      };
      parent.children[index] = drawn;
      return SKIP;
    });
  };
}
