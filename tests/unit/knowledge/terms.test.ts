import { expect, test } from 'vitest';
import { termsOf } from '../../../src/knowledge/terms.ts';

const lexicon = { cut: (text: string) => text.split(/\s+/), weight: () => 1 };

test('words tell what a text is about, addresses do not', () => {
  const text =
    '智能体 aiwaves-cn/agents： (github.com) https://arxiv.org/pdf/2406.18532 www.x.cn， 代码';
  expect(termsOf(text, lexicon)).toEqual(['智能体', '代码']);
  expect(termsOf('Node.js 与 e.g. 开源', lexicon)).toEqual(['node.js', '开源']);
});
