import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';
const isElement = (node: ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

/** The children of a paragraph, line by line. */
function lines(children: readonly ElementContent[]): ElementContent[][] {
  const found: ElementContent[][] = [[]];
  for (const node of children) {
    if (isElement(node, 'br')) found.push([]);
    else found.at(-1)?.push(node);
  }
  return found;
}

/** A picture alone on its line, and an embed wherever it stands, are blocks; the rest stays text. */
function pieces(line: readonly ElementContent[]): (ElementContent[] | Element)[] {
  const solid = line.filter((node) => !isBlank(node));
  const [only] = solid;
  if (solid.length === 1 && only && isElement(only, 'wm-image')) return [only];
  const found: (ElementContent[] | Element)[] = [[]];
  for (const node of line) {
    const last = found.at(-1);
    if (isElement(node, 'wm-embed')) found.push(node, []);
    else if (Array.isArray(last)) last.push(node);
  }
  return found.filter((piece) => !Array.isArray(piece) || !piece.every(isBlank));
}

/** `piece` without the white space that the cut left before it. */
function trimmed([first, ...others]: readonly ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  return [{ ...first, value: first.value.trimStart() }, ...others];
}

/** `paragraph` cut where blocks stand in it; `undefined` when there are none. */
function cut(paragraph: Element): ElementContent[] | undefined {
  const out: Element[] = [];
  let open: Element | undefined;
  for (const line of lines(paragraph.children)) {
    let first = true;
    for (const piece of pieces(line)) {
      if (!Array.isArray(piece)) {
        piece.properties['block'] = 'yes';
        out.push(piece);
        open = undefined;
      } else if (open && first) {
        open.children.push(
          { type: 'element', tagName: 'br', properties: {}, children: [] },
          ...piece,
        );
      } else {
        open = { ...paragraph, children: trimmed(piece) };
        out.push(open);
      }
      first = false;
    }
  }
  return out.some((node) => node.properties['block']) ? out : undefined;
}

/** Takes pictures and embeds that stand for themselves out of their paragraphs. */
export function rehypeEmbeds() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const holder = parent.type === 'element' && /^(?:li|td|th|div|dd)$/.test(parent.tagName);
      if (node.tagName === 'wm-embed' && holder) node.properties['block'] ??= 'yes';
      if (node.tagName !== 'p') return undefined;
      const blocks = cut(node);
      if (!blocks) return undefined;
      parent.children.splice(index, 1, ...blocks);
      return [SKIP, index + blocks.length];
    });
  };
}
