import type { Link, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Full-width punctuation and quotes: no address goes on behind them. */
const ENDS = /[，。；：！？、（）【】「」『』《》〈〉“”‘’…—～　]/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN_MAY_FOLLOW = /[/=#_%+\-\p{Script=Han}]/u;

/**
 * Where a bare address in Chinese text ends: before full-width punctuation, and before a Chinese
 * character that follows a Latin letter or digit (`https://x.y/z的说明`), while `/wiki/具身智能` is whole.
 */
export function addressLength(text: string): number {
  let previous = '';
  let length = 0;
  for (const character of text) {
    if (ENDS.test(character)) break;
    if (HAN.test(character) && !HAN_MAY_FOLLOW.test(previous)) break;
    previous = character;
    length += character.length;
  }
  const trailing = /[?!.,:*_~'"]+$/.exec(text.slice(0, length))?.[0].length ?? 0;
  return length < text.length ? length - trailing : length;
}

/** Whether `node` was a bare address: its words are what stands in the source. */
function isBare(node: Link, source: string): boolean {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset, end?.offset);
  return !written.startsWith('[') && !written.startsWith('<');
}

/** Cuts bare addresses where they end; the rest is text again. */
export function remarkAutolinks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, 'link', (node, index, parent) => {
      const [only] = node.children;
      if (!parent || index === undefined || only?.type !== 'text' || !isBare(node, source)) return;
      const length = addressLength(only.value);
      if (length === only.value.length) return;
      const rest = only.value.slice(length);
      only.value = only.value.slice(0, length);
      const decodedUrl = node.url.endsWith(rest) ? node.url.slice(0, -rest.length) : node.url;
      node.url = decodedUrl;
      const nodes: PhrasingContent[] = /^(?:https?:\/\/|www\.)?$/i.test(only.value)
        ? [only]
        : [node];
      parent.children.splice(index, 1, ...nodes, { type: 'text', value: rest });
    });
  };
}
