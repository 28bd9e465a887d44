import { describe, expect, test } from 'vitest';
import { excerpts } from '../../../src/search/excerpt.ts';
import { fold, foldWithOrigins } from '../../../src/search/fold.ts';
import { literalRanges } from '../../../src/search/literal.ts';

const marks = (text: string, ...needles: string[]) =>
  literalRanges(
    text,
    needles.map((each) => fold(each)),
    new Map([['學', '学']]),
  ).map(([start, end]) => text.slice(start, end));

describe('fold', () => {
  test('width, case, compatibility forms and unseen characters', () => {
    expect(fold('ＧＰＴ－４ ①ﬁ\u200B\u00ADX　y')).toBe('gpt-4 1fix y');
  });
  test('the fast way and the way that knows origins agree on every character', () => {
    const variants = new Map([['學', '学']]);
    const differ: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const point = String.fromCodePoint(code);
      const same = [undefined, variants].every(
        (map) => fold(point, map) === foldWithOrigins(point, map).text,
      );
      if (!same) differ.push(point);
    }
    expect(differ).toEqual([]);
  });
  test('every unit knows where it comes from', () => {
    const { text, origins } = foldWithOrigins('a①𠮷ﬁZ');
    expect(text).toBe('a1𠮷fiz');
    expect(origins).toEqual([0, 1, 2, 2, 4, 4, 5, 6]);
  });
});

describe('marks', () => {
  test.each([
    ['见 ＧＰＴ-4 与gpt-4o', ['gpt-4'], ['ＧＰＴ-4', 'gpt-4']],
    ['强化學习', ['强化学习'], ['强化學习']],
    ['零\u200B宽度', ['零宽'], ['零\u200B宽']],
    ['ﬁne', ['f'], ['ﬁ']],
    ['具身智能', ['具身', '身智'], ['具身智']],
    ['𠮷𠮷', ['𠮷'], ['𠮷𠮷']],
    ['aaa', [''], []],
  ])('in %s of %j', (text, needles, expected) => {
    expect(marks(text, ...needles)).toEqual(expected);
  });
});

describe('excerpts', () => {
  const long = `${'前'.repeat(300)}目标${'后'.repeat(300)}`;
  test('is cut around the hit and marks it', () => {
    const [excerpt] = excerpts([{ id: 'a', title: 'A', text: long }], ['目标']);
    expect(excerpt?.text).toMatch(/^…前{40}目标后+…$/);
    expect(excerpt?.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['目标']);
  });
  test('only sections with a hit, those with more of the words first', () => {
    const sections = [
      { id: 'a', title: 'A', text: '甲' },
      { id: 'b', title: 'B', text: '无' },
      { id: 'c', title: '乙', text: '甲' },
    ];
    expect(excerpts(sections, ['甲', '乙']).map(({ id }) => id)).toEqual(['c', 'a']);
  });
  test('a section whose heading holds the text comes before those that only mention it', () => {
    const sections = [
      { id: 'a', title: 'A', text: '见 LoRA' },
      { id: 'b', title: 'LoRA', text: '无' },
    ];
    expect(excerpts(sections, ['lora']).map(({ id }) => id)).toEqual(['b', 'a']);
  });
  test('starts with the sentence where that begins shortly before, and with a word elsewhere', () => {
    const of = (text: string) => excerpts([{ id: '', title: '', text }], ['目标'])[0]?.text;
    expect(of(`${'前'.repeat(100)}。这一句的目标${'后'.repeat(200)}`)).toMatch(/^…这一句的目标后/);
    expect(of(`${'reinforcement '.repeat(20)}目标${'后'.repeat(200)}`)).toMatch(
      /^…( ?reinforcement)+ 目标/,
    );
    expect(of(`目标${'后'.repeat(110)} reinforcement learning ${'后'.repeat(99)}`)).toMatch(
      /reinforcement…$/,
    );
  });
  test('without a hit, as for a tag, the beginning, if that says anything', () => {
    const start = (...texts: string[]) =>
      excerpts(
        texts.map((text) => ({ id: '', title: '', text })),
        [],
      )[0];
    expect(start('开头\n第二行，有话可说')).toMatchObject({
      text: '开头 第二行，有话可说',
      count: 0,
    });
    expect(start('https://example.org/?p=1', '这才是这篇笔记的开头')?.text).toBe(
      '这才是这篇笔记的开头',
    );
    expect(start('短', '')?.text).toBe('短');
  });
  test('never cuts a character in two', () => {
    const [excerpt] = excerpts(
      [{ id: '', title: '', text: `${'𠮷'.repeat(200)}目标${'𠮷'.repeat(200)}` }],
      ['目标'],
    );
    expect(excerpt?.text.isWellFormed()).toBe(true);
  });
});
