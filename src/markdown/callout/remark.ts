import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { t } from '../../i18n/index.ts';
import { calloutKind } from './kinds.ts';

const HEAD = /^\[!([^\]|\n]{1,40})(?:\|[^\]\n]*)?\]([+-]?)[ \t]*/;

/** The first line of `paragraph` and the rest of it. */
function cutFirstLine(paragraph: Paragraph): [PhrasingContent[], PhrasingContent[]] {
  const at = paragraph.children.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const node = paragraph.children[at];
  if (!node) return [paragraph.children, []];
  const [before, after] = [paragraph.children.slice(0, at), paragraph.children.slice(at + 1)];
  if (node.type !== 'text') return [before, after];
  const line = node.value.indexOf('\n');
  const text = (value: string): PhrasingContent[] => (value ? [{ ...node, value }] : []);
  return [
    [...before, ...text(node.value.slice(0, line))],
    [...text(node.value.slice(line + 1)), ...after],
  ];
}

/** A title line: words of the author, or the name of the kind. */
function title(words: PhrasingContent[], name: string, folds: boolean): Paragraph {
  const kind = calloutKind(name);
  const own = words.some((node) => node.type !== 'text' || node.value.trim() !== '');
  const given: PhrasingContent[] = own
    ? words
    : [{ type: 'text', value: kind ? t(`markdown.callout.${kind}`) : name }];
  const properties = { className: ['callout-title'] };
  return {
    type: 'paragraph',
    children: given,
    data: { hName: folds ? 'summary' : 'p', hProperties: properties },
  };
}

function turn(quote: Blockquote): void {
  const [paragraph, ...others] = quote.children;
  const head = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || head?.type !== 'text') return;
  const match = HEAD.exec(head.value);
  if (!match) return;
  const [whole, name = '', fold] = match;
  head.value = head.value.slice(whole.length);
  const [words, rest] = cutFirstLine(paragraph);
  const folds = fold !== '';
  const heading = { ...title(words, name.trim(), folds), position: paragraph.position };
  const body: Paragraph[] = rest.length > 0 ? [{ ...paragraph, children: rest }] : [];
  quote.children = [heading as Paragraph, ...body, ...others];
  quote.data = {
    ...quote.data,
    hName: folds ? 'details' : 'div',
    hProperties: {
      ...quote.data?.hProperties,
      className: ['callout'],
      dataCallout: calloutKind(name.trim()) ?? 'note',
      ...(folds ? fold === '+' && { open: true } : { role: 'note' }),
    },
  };
}

/** Obsidian's and GitHub's callouts: `> [!kind]± title`; a folded one needs no script. */
export function remarkCallouts() {
  return (tree: Root): void => {
    visit(tree, 'blockquote', turn);
  };
}
