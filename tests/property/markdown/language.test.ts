import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { rehypeLanguage } from '../../../src/markdown/language/rehype.ts';

const piece = fc.oneof(
  fc.constantFrom('见', '《', '》', '，', '。', '“', ' ', '(', ') ', '涌现能力', 'GPT-4', ' 2024 '),
  fc.constantFrom('attention is all you need', 'large language model ', 'https://arxiv.org/abs '),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const element = (tagName: string, value: string, ...more: Element[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value }, ...more],
});

test('marking the language of passages never changes the text', () => {
  fc.assert(
    fc.property(text, text, text, (outer, inner, cell) => {
      const tree: Root = {
        type: 'root',
        children: [
          element('p', outer, element('em', inner)),
          element('li', inner, element('p', outer)),
          element('td', cell),
        ],
      };
      const before = tree.children.map((child) => textOf(child));
      rehypeLanguage()(tree);
      expect(tree.children.map((child) => textOf(child))).toEqual(before);
    }),
  );
});
