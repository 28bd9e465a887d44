import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const HAN = /\p{Script=Han}/u;

/** A `**` left in a text node: which child, and where in it. */
interface Leftover {
  child: number;
  at: number;
}

function leftovers(children: readonly PhrasingContent[], source: string): Leftover[] {
  return children.flatMap((node, child) => {
    if (node.type !== 'text' || !node.value.includes('**')) return [];
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (written.includes('\\*')) return [];
    return [...node.value.matchAll(/(?<!\*)\*\*(?!\*)/g)].map(({ index }) => ({
      child,
      at: index,
    }));
  });
}

const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

/** `children` with what stands between `open` and `close` made strong; nothing when white space edges it. */
function wrapped(
  children: readonly PhrasingContent[],
  open: Leftover,
  close: Leftover,
): PhrasingContent[] | undefined {
  const first = children[open.child];
  const last = children[close.child];
  if (first?.type !== 'text' || last?.type !== 'text') return undefined;
  const same = open.child === close.child;
  const head = first.value.slice(open.at + 2, same ? close.at : undefined);
  const tail = same ? '' : last.value.slice(0, close.at);
  const inside = [
    ...text(head),
    ...(same ? [] : children.slice(open.child + 1, close.child)),
    ...text(tail),
  ];
  const words = textOf({ type: 'paragraph', children: inside });
  if (words === '' || /^\s|\s$/.test(words)) return undefined;
  const position = first.position &&
    last.position && {
      position: { start: first.position.start, end: last.position.end },
    };
  return [
    ...children.slice(0, open.child),
    ...text(first.value.slice(0, open.at)),
    { type: 'strong', children: inside, ...position },
    ...text(last.value.slice(close.at + 2)),
    ...children.slice(close.child + 1),
  ];
}

function mend(parent: Parents & { children: PhrasingContent[] }, source: string): void {
  for (let found = leftovers(parent.children, source); found.length >= 2; ) {
    const [open, close] = found;
    const children = open && close && wrapped(parent.children, open, close);
    if (!children) return;
    parent.children = children;
    found = leftovers(children, source);
  }
}

/**
 * Makes bold what a Chinese author meant to be bold and no rule of CommonMark allows, such as
 * `1**.**调研`: pairs of `**` that are left as text, in a block that holds Chinese.
 */
export function remarkLeftoverStrong() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
      const words = textOf(node);
      if (words.includes('**') && HAN.test(words)) mend(node, source);
    });
  };
}
