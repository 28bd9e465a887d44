import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Context, contextOf, report } from '../context.ts';
import { createCodeHighlighter, type Highlighter, type Token } from './highlighter.ts';
import { type CodeInfo, codeInfo } from './info.ts';
import { blockHtml, codeHtml } from './to-html.ts';

/** Names for “no language”, and blocks of Obsidian's plugins: no warning for these. */
const PLAIN =
  /^(?:|text|txt|plain|plaintext|none|output|log|error|ascii|undefined|null|ad-.*|dataview(?:js)?|tasks|query|chart|excalidraw)$/;
/** Longer code is shown without colours: it is data. */
const LONGEST = 100_000;

/** The element of a code block, taken apart. */
function codeBlock(node: Element): { code: string; info: CodeInfo } | undefined {
  const [inner] = node.tagName === 'pre' ? node.children : [];
  if (inner?.type !== 'element' || inner.tagName !== 'code') return undefined;
  const names = inner.properties['className'];
  const name = Array.isArray(names) ? names.find((one) => `${one}`.startsWith('language-')) : '';
  const language = `${name ?? ''}`.replace(/^language-/, '');
  const meta = inner.properties['dataMeta'];
  const info = codeInfo(language, typeof meta === 'string' ? meta : '');
  return { code: textOf(inner).replace(/\n$/, ''), info };
}

async function tokens(
  code: string,
  { language }: CodeInfo,
  highlighter: Highlighter,
): Promise<Token[][]> {
  if (!highlighter.knows(language) || code.length > LONGEST) {
    return code.split('\n').map((text) => [{ text, kind: '' }]);
  }
  return highlighter.tokens(code, language);
}

function note(context: Context, node: Element, { language }: CodeInfo, knows: boolean): void {
  context.features.add('code');
  if (knows || PLAIN.test(language)) return;
  report(context, 'code-language-unknown', node.position?.start.line, language, { language });
}

let shared: Promise<Highlighter> | undefined;

/** Colours code blocks at build time. Diagrams and formulas are drawn before and no longer code. */
export function rehypeDrawCode() {
  shared ??= createCodeHighlighter();
  return async (tree: Root, file: VFile): Promise<void> => {
    const blocks: { node: Element; parent: { children: unknown[] }; index: number }[] = [];
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'pre' || !parent || index === undefined) return undefined;
      blocks.push({ node, parent, index });
      return SKIP;
    });
    if (blocks.length === 0) return;
    const highlighter = await shared;
    for (const { node, parent, index } of blocks) {
      const block = codeBlock(node);
      if (!block || !highlighter) continue;
      note(contextOf(file), node, block.info, highlighter.knows(block.info.language));
      const inside = codeHtml(await tokens(block.code, block.info, highlighter), block.info.marked);
      const id = node.properties['id'];
      const html = blockHtml(inside, block.info);
      const value = typeof id === 'string' ? html.replace('<figure', `<figure id="${id}"`) : html;
      parent.children[index] = { type: 'raw', value };
    }
  };
}
