import type { Data, Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** `^id` at the end of a block, or on a line of its own below it. `x^2` has no space before it. */
const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;

function name(node: RootContent | Parents, id: string): void {
  const data: Data = node.data ?? {};
  node.data = { ...data, hProperties: { ...data.hProperties, id: `^${id}` } };
}

/** The element a block id belongs to: the list item around its first paragraph, else the block. */
function owner(paragraph: Paragraph, index: number, parent: Parents): RootContent | Parents {
  return parent.type === 'listItem' && index === 0 ? parent : paragraph;
}

/** Takes `^id` off the end of `last`; `undefined` when there is none. */
function take(last: Text): string | undefined {
  const match = BLOCK_ID.exec(last.value);
  if (match) last.value = last.value.slice(0, match.index);
  return match?.[1];
}

/** Obsidian's block ids: hidden, and the anchor `^id` of their block. */
export function remarkBlockIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (node, index, parent) => {
      // A heading of Logseq is an item; any other has an anchor of its own.
      const last = node.children.at(-1);
      if (parent?.type !== 'listItem' || index !== 0 || last?.type !== 'text') return;
      const id = take(last);
      if (id !== undefined) name(parent, id);
    });
    visit(tree, 'paragraph', (node, index, parent) => {
      const last = node.children.at(-1);
      if (last?.type !== 'text' || !parent || index === undefined) return undefined;
      const id = take(last);
      if (id === undefined) return undefined;
      const previous = parent.children[index - 1];
      const alone = node.children.length === 1 && last.value === '';
      if (!alone || !previous) {
        name(owner(node, index, parent), id);
        return undefined;
      }
      name(previous, id);
      parent.children.splice(index, 1);
      return index;
    });
  };
}
