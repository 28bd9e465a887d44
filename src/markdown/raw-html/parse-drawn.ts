import type { Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';

/** What MDX adds to the HTML tree. */
const MDX_NODES = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;

/** Parses what was drawn as HTML (formulas, code): MDX knows no raw nodes. */
export function rehypeParseDrawn() {
  return (tree: Root): Root =>
    raw(tree, { passThrough: MDX_NODES as unknown as Nodes['type'][] }) as Root;
}
