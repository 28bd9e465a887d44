import type { Nodes, Parents, Root } from 'mdast';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from 'unist';
import { remarkPlugins } from '../../src/markdown/plugins.ts';
import { prepare } from '../../src/markdown/source/prepare.ts';

const processor = unified().use(remarkParse).use(remarkPlugins).freeze();

/** The tree of a note by the site's own grammar, before anything is made of it. */
export function parse(markdown: string): { tree: Root; source: string } {
  const source = prepare(markdown).text;
  return { tree: processor.parse(source), source };
}

/** A tree without positions; neighbouring texts are one. */
export function shape(node: Nodes): object {
  const { position: _, ...rest }: { position?: unknown } & Nodes = node;
  if (!('children' in node)) return rest;
  const children: object[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (
      child.type === 'text' &&
      last &&
      'type' in last &&
      last.type === 'text' &&
      'value' in last
    ) {
      children[children.length - 1] = { type: 'text', value: `${last.value}${child.value}` };
    } else children.push(shape(child));
  }
  return { ...rest, children };
}

/** Nodes of the site's grammar alone; a stringifier writes them as their author did. */
const OWN = new Set(['wikilink', 'embed', 'inlineMath']);

/** `node` with each own node's text beside it. */
function withSource(node: Nodes, source: string): Nodes {
  if (OWN.has(node.type)) {
    const { position } = node as { position?: Position | undefined };
    const written = source.slice(position?.start.offset, position?.end.offset);
    return Object.assign({}, node, { written });
  }
  if (!('children' in node)) return node;
  const children = node.children.map((child) => withSource(child, source));
  return { ...node, children } as Parents;
}

const asWritten: Handle = (node: { written: string }) => node.written;
const highlight: Handle = (node, _, state, info) =>
  `==${state.containerPhrasing(node, { ...info, before: '=', after: '=' })}==`;

/** A tree as Markdown, by the common stringifier. */
export function stringify({ tree, source }: { tree: Root; source: string }): string {
  const data = processor.data() as { toMarkdownExtensions?: object[] };
  const own = Object.fromEntries([...OWN].map((type) => [type, asWritten]));
  return toMarkdown(withSource(tree, source) as Root, {
    extensions: [...(data.toMarkdownExtensions ?? []), { handlers: { ...own, highlight } }],
    rule: '*',
  });
}
