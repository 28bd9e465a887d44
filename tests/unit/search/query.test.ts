import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, parseQuery } from '../../../src/search/query.ts';

/** The terms without their places. */
function terms(source: string) {
  return parseQuery(source).terms.map(({ start: _, end: __, ...term }) => term);
}
const rules = (source: string) => parseQuery(source).problems.map(({ rule }) => rule);

describe('terms', () => {
  test('words and phrases', () => {
    expect(terms('强化学习  "world  model" “整句 话” 「另 一句」')).toEqual([
      { kind: 'text', text: '强化学习', negated: false },
      { kind: 'text', text: 'world model', negated: false },
      { kind: 'text', text: '整句 话', negated: false },
      { kind: 'text', text: '另 一句', negated: false },
    ]);
  });

  test('tags, half and full width, several, nested, run together', () => {
    expect(
      terms('#具身智能 ＃世界模型 #自动驾驶/端到端#LoRA').map((term) => 'tag' in term && term.tag),
    ).toEqual(['具身智能', '世界模型', '自动驾驶/端到端', 'LoRA']);
  });

  test('a tag pasted with its punctuation', () => {
    expect(terms('#具身智能，#世界模型。').map((term) => 'tag' in term && term.tag)).toEqual([
      '具身智能',
      '世界模型',
    ]);
  });

  test('a tag that states a status is that status', () => {
    expect(terms('#已完成调研 #未完成调研')).toEqual([
      { kind: 'status', status: 'done', negated: false },
      { kind: 'status', status: 'todo', negated: false },
    ]);
  });

  test('# inside a word is a letter like any other', () => {
    expect(terms('C# issue#12')).toEqual([
      { kind: 'text', text: 'C#', negated: false },
      { kind: 'text', text: 'issue#12', negated: false },
    ]);
  });

  test('fields, with the colon of either width, in either language', () => {
    expect(terms('status:done 状态：未完成 in:weekly 栏目：周报')).toEqual([
      { kind: 'status', status: 'done', negated: false },
      { kind: 'status', status: 'todo', negated: false },
      { kind: 'collection', collection: 'weekly', negated: false },
      { kind: 'collection', collection: '周报', negated: false },
    ]);
  });

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-4-7', '2024-04-07', '2024-04-07'],
    ['2024/4', '2024-04-01', '2024-04-30'],
    ['2024-04..2024-07', '2024-04-01', '2024-07-31'],
    ['2024-04..', '2024-04-01', ''],
    ['..2024-07', '', '2024-07-31'],
  ])('the date %s', (source, from, to) => {
    expect(terms(source)).toEqual([{ kind: 'date', from, to, negated: false }]);
    expect(rules(source)).toEqual(['read-as-date']);
  });

  test('digits that are no year are text', () => {
    const kinds = terms('GPT-4 3.5 12345 1024 "2024" 2024年 2024.5').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['text']));
  });

  test('negation, of either width, of anything', () => {
    expect(
      terms('数据 -综述 －#扩散模型 -"a b" -status:done').map(({ negated }) => negated),
    ).toEqual([...[false, true, true, true, true]]);
  });

  test('what looks like markup or a pattern is text', () => {
    const source = '<img/onerror=alert(1)> .* [a-z]+ \\d';
    expect(terms(source).map((term) => 'text' in term && term.text)).toEqual(source.split(' '));
  });

  test('places of terms are those of the source', () => {
    const source = ' 数据  -#世界模型 ';
    expect(parseQuery(source).terms.map(({ start, end }) => source.slice(start, end))).toEqual([
      '数据',
      '-#世界模型',
    ]);
  });
});

describe('mistakes', () => {
  test.each([
    ['"世界 模型', 'quote-open', '世界 模型'],
    ['世界模型"', 'quote-open', ''],
    ['status:dnoe', 'status-unknown', 'dnoe'],
    ['status:', 'value-missing', 'status:'],
    ['#', 'value-missing', '#'],
    ['2024-13', 'date-impossible', '2024-13'],
    ['2023-02-29', 'date-impossible', '2023-02-29'],
    ['2024-07..2024-04', 'date-reversed', '2024-07..2024-04'],
    ['-综述', 'only-negated', '-综述'],
  ])('%s: %s', (source, rule, value) => {
    expect(parseQuery(source).problems).toContainEqual(expect.objectContaining({ rule, value }));
  });

  test('a status that is mistyped is corrected', () => {
    expect(parseQuery('status:doen').problems[0]?.meant).toBe('status:done');
    expect(parseQuery('status:已完诚').problems[0]?.meant).toBe('status:已完成');
    expect(parseQuery('status:xyz').problems[0]?.meant).toBeUndefined();
  });

  test('half a character is never left over', () => {
    const [term] = parseQuery(`a${'😀'.repeat(5000)}`).terms;
    expect(term?.kind === 'text' && term.text.isWellFormed()).toBe(true);
  });

  test('places are those of the text as typed, decomposed or not', () => {
    const source = 'cafe\u0301 #具身 x';
    const places = parseQuery(source).terms.map(({ start, end }) => source.slice(start, end));
    expect(places).toEqual(['cafe\u0301', '#具身', 'x']);
    expect(terms(source)[0]).toMatchObject({ text: 'caf\u00E9' });
  });

  test('what is unread is left out, the rest is answered', () => {
    expect(terms('数据 status:dnoe')).toEqual([{ kind: 'text', text: '数据', negated: false }]);
    expect(terms('"世界 模型')).toEqual([{ kind: 'text', text: '世界 模型', negated: false }]);
  });

  test('10,000 characters are cut, and it is said', () => {
    const query = parseQuery('模型 '.repeat(3334));
    expect(query.terms.every(({ end }) => end <= LONGEST_QUERY)).toBe(true);
    expect(query.problems.map(({ rule }) => rule)).toEqual(['too-long']);
  });

  test('nothing, white space, empty quotes and a lone minus are no mistake', () => {
    for (const source of ['', ' \t　', '""', '-', ' - ']) {
      expect(parseQuery(source)).toMatchObject({ terms: [], problems: [] });
    }
  });
});
