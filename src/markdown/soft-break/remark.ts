import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isHardWrapped, joint } from './wrapped.ts';

/** The text of a leaf beside a line end, as far as it is text. */
const edge = (node: PhrasingContent | undefined): string => (node ? textOf(node) : '');

/** `value` with its line ends joined; the neighbours say what stands at the edges. */
function joined(value: string, before: string, after: string): string {
  const lines = value.split(/ *\n */);
  return lines.reduce((text, line, index) => {
    const next = line === '' && index === lines.length - 1 ? after : line;
    return text + joint(text || before, next) + line;
  });
}

/** `value` with a break for every line end. */
function broken(value: string): PhrasingContent[] {
  return value.split(/[ \t]*\n[ \t]*/).flatMap((line, index) => {
    const text: PhrasingContent[] = line === '' ? [] : [{ type: 'text', value: line }];
    return index === 0 ? text : [{ type: 'break' } as const, ...text];
  });
}

function turn(paragraph: Paragraph): void {
  const join = isHardWrapped(textOf(paragraph).split('\n'));
  visit(paragraph, 'text', (node, index, parent) => {
    if (!node.value.includes('\n') || !parent || index === undefined) return undefined;
    if (join) {
      const [before, after] = [
        edge(siblings(parent, index - 1)),
        edge(siblings(parent, index + 1)),
      ];
      node.value = joined(node.value, before, after);
      return undefined;
    }
    const parts = broken(node.value);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

const siblings = (parent: { children: unknown[] }, index: number): PhrasingContent | undefined =>
  parent.children[index] as PhrasingContent | undefined;

/**
 * Line ends inside a paragraph: an author's own stay visible, as in Obsidian; those of hard-wrapped
 * prose are joined, without a space between two Chinese characters.
 */
export function remarkSoftBreaks() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', turn);
  };
}
