import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Options } from 'rehype-katex';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { t } from '../../i18n/index.ts';
import { contextOf, report } from '../context.ts';

/** Nothing in a formula may load, link or grow without end. */
export const katexOptions: Options = {
  strict: 'ignore',
  trust: false,
  maxExpand: 500,
  maxSize: 20,
};

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

/** What a formula stands in; one on lines of its own may scroll, so the keyboard must reach it. */
function frame(display: boolean): Element['properties'] {
  if (!display) return { className: ['math'] };
  const reached = { tabIndex: 0, role: 'group', ariaLabel: t('markdown.formula') };
  return { className: ['math-block'], ...reached };
}

/** Puts every formula into a frame of its own, before rehype-katex typesets what is inside. */
export function rehypeFrameMath() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, index, parent) => {
      const found = formula(node);
      if (!found || !parent || index === undefined) return undefined;
      contextOf(file).features.add('math');
      const code: Element = {
        type: 'element',
        tagName: 'code',
        properties: { className: [found.display ? 'math-display' : 'math-inline'] },
        children: [{ type: 'text', value: found.tex }],
        ...(node.position && { position: node.position }),
      };
      parent.children[index] = {
        type: 'element',
        tagName: node.tagName === 'pre' ? 'div' : 'span',
        properties: frame(found.display),
        children: [code],
      };
      return SKIP;
    });
  };
}

/** In place of what rehype-katex could not typeset: its source, with the reason. */
function showSource({ ancestors = [], cause, place }: VFileMessage, file: VFile): void {
  const [around, code] = ancestors.slice(-2) as Element[];
  if (!around || !code) return;
  const said = cause instanceof Error ? cause.message : '';
  const reason = said.replace(/^KaTeX parse error: /, '');
  const tex = textOf(code);
  const line = place && 'start' in place ? place.start.line : undefined;
  report(contextOf(file), 'math-broken', line, tex, { reason });
  const properties = { className: ['math-error'], title: t('markdown.math-error', { reason }) };
  around.children = [
    { type: 'element', tagName: 'code', properties, children: [{ type: 'text', value: tex }] },
  ];
}

/** Shows broken formulas as they are written, and reports them as ours instead of rehype-katex's. */
export function rehypeMendMath() {
  return (_: Root, file: VFile): void => {
    const broken = file.messages.filter(({ source }) => source === 'rehype-katex');
    for (const message of broken) showSource(message, file);
    file.messages = file.messages.filter((message) => !broken.includes(message));
  };
}
