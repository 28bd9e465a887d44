import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from '../context.ts';

/** The source of a diagram, when `node` is one. */
function diagram(node: Element): string | undefined {
  const [code] = node.tagName === 'pre' ? node.children : [];
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const names = code.properties['className'];
  return Array.isArray(names) && names.includes('language-mermaid')
    ? textOf(code).trim()
    : undefined;
}

/**
 * A diagram stays its source in the HTML: readable without script, in print and for screen readers.
 * The browser draws the picture above it.
 */
export function rehypeDrawMermaid() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node) => {
      const source = diagram(node);
      if (source === undefined) return undefined;
      contextOf(file).features.add('mermaid');
      const { id } = node.properties;
      const pre: Element = {
        type: 'element',
        tagName: 'pre',
        properties: { className: ['mermaid-source'], tabIndex: 0 },
        children: [{ type: 'text', value: source }],
      };
      node.tagName = 'figure';
      node.properties = { className: ['mermaid'], ...(id && { id }) };
      node.children = [pre];
      return SKIP;
    });
  };
}
