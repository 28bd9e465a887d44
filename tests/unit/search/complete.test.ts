import { describe, expect, test } from 'vitest';
import { type Completion, complete, tokenAt } from '../../../src/search/complete.ts';
import { correctTerm, replaceSpan, toggleFacet } from '../../../src/search/edit-query.ts';
import { readings } from '../../../src/search/han-data.ts';
import type { CompletionData } from '../../../src/search/index-format.ts';
import { pinyinIndex } from '../../../src/search/pinyin.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { tokenize } from '../../../src/search/tokenize.ts';
import { indexOf, note } from './in-memory.ts';

const table = (text: string) =>
  Object.fromEntries(
    (text.match(/\p{Script=Han}/gu) ?? []).map((character) => [character, readings(character)]),
  );

describe('pinyin', () => {
  test.each([
    ['具身智能', 'jszn', 0],
    ['具身智能', 'jushenzhineng', 0],
    ['具身智能', 'juszx', -1],
    ['具身智能', 'jszhin', 0],
    ['具身智能', 'shenzhi', 1],
    ['具身智能', 'jsx', -1],
    ['银行', 'yh', 0],
    ['银行', 'yinx', 0],
    ['视觉—语言', 'sjyy', 0],
    ['用GPT写作', 'ygptx', 0],
    ['女性', 'nvx', 0],
  ])('%s by %s', (name, letters, at) => {
    expect(pinyinIndex(name, letters, table(name))).toBe(at);
  });
});

describe('completions', () => {
  async function offered(typed: string) {
    const { index } = await indexOf([
      note(
        '具身通用智能',
        { '': 'x', 决策: 'y', 视觉编码器: 'z' },
        { tags: [{ name: '具身智能', aliases: ['Embodied'] }], status: 'done' },
      ),
      note('世界模型', 'x', {
        tags: [
          { name: '具身智能', aliases: ['Embodied'] },
          { name: '生成模型', aliases: [] },
        ],
        collection: 'weekly',
      }),
    ]);
    const token = tokenAt(tokenize(typed), typed.length);
    const data: CompletionData = {
      ...(await index.completion()),
      pinyin: table('具身通用智能世界模型决策视觉编码器生成'),
    };
    return token ? complete(token, index.head, data) : [];
  }
  const labels = async (typed: string) => (await offered(typed)).map(({ label }) => label);

  test('tags by beginning, pinyin and alias, with counts', async () => {
    const [tag] = await offered('#具');
    expect(tag).toEqual({
      kind: 'tag',
      label: '#具身智能',
      insert: '#具身智能',
      count: 2,
    } satisfies Completion);
    expect(await labels('数据 #jszn')).toEqual(['#具身智能']);
    expect(await labels('#emb')).toEqual(['#具身智能']);
    expect(await labels('#')).toEqual(['#具身智能', '#生成模型']);
  });
  test('a finished tag has nothing to complete', async () => {
    expect(await labels('#具身智能')).toEqual([]);
  });
  test('notes, tags and headings by what is typed, the nearest name first', async () => {
    expect(await labels('模型')).toEqual(['世界模型', '#生成模型']);
    expect(await labels('sjbmq')).toEqual(['视觉编码器']);
    expect(await labels('jszn')).toEqual(['#具身智能']);
    expect(await labels('jstyzn')).toEqual(['具身通用智能']);
  });
  test('values of fields', async () => {
    expect(await labels('in:')).toEqual(['in:topics', 'in:weekly']);
    expect(await labels('status:d')).toEqual(['status:done']);
  });
  test('a phrase is not completed', async () => {
    expect(await labels('"世界')).toEqual([]);
  });
});

describe('editing the query', () => {
  test('a chip is put in and taken out', () => {
    const on = toggleFacet(parseQuery('数据'), 'tag', '具身智能');
    expect(on).toBe('数据 #具身智能');
    expect(toggleFacet(parseQuery(on), 'tag', '具身智能')).toBe('数据');
    expect(toggleFacet(parseQuery('2024 数据'), 'year', '2024')).toBe('数据');
    expect(toggleFacet(parseQuery('in:周报 数据'), 'collection', 'weekly', '周报')).toBe('数据');
  });
  test('a correction leaves a negation as it is', () => {
    const source = '数据 －#具生智能';
    const [, term] = parseQuery(source).terms;
    expect(term && correctTerm(source, term, '#具身智能')).toBe('数据 -#具身智能');
  });
  test('a token is replaced in its place', () => {
    const source = '数据 #具 模型';
    const token = tokenAt(tokenize(source), 5);
    expect(token && replaceSpan(source, token, '#具身智能')).toBe('数据 #具身智能 模型');
  });
});
