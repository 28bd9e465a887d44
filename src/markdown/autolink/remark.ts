import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressLength } from './length.ts';

const START = /https?:\/\/|www\./i;

/** Whether `node` was a bare address: its words are what stands in the source. */
function isBare(node: Link, source: string): boolean {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset, end?.offset);
  return !written.startsWith('[') && !written.startsWith('<');
}

/** `text` in links and what stands between them. */
function split(text: string, position: Link['position']): PhrasingContent[] {
  const at = text.search(START);
  if (at < 0) return text === '' ? [] : [{ type: 'text', value: text }];
  const length = addressLength(text.slice(at));
  const address = text.slice(at, at + length);
  const before: PhrasingContent[] = at > 0 ? [{ type: 'text', value: text.slice(0, at) }] : [];
  const words: PhrasingContent = { type: 'text', value: address };
  const url = /^www/i.test(address) ? `http://${address}` : address;
  const link: PhrasingContent = /^(?:https?:\/\/|www\.)$/i.test(address)
    ? words
    : { type: 'link', url, children: [words], ...(position && { position }) };
  return [...before, link, ...split(text.slice(at + length), position)];
}

/** Cuts bare addresses where they end; what follows is text again, or the next address. */
export function remarkAutolinks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, 'link', (node, index, parent) => {
      const [only] = node.children;
      if (!parent || index === undefined || only?.type !== 'text') return undefined;
      if (!isBare(node, source) || addressLength(only.value) === only.value.length)
        return undefined;
      const parts = split(only.value, node.position);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
