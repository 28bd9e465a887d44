import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import type { TagName } from '../../../src/search/document.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { indexOf, note } from './in-memory.ts';

const tag = (name: string, ...aliases: string[]): TagName => ({ name, aliases });

const notes = [
  note(
    '具身通用智能',
    { '': '智能手机与具体问题', 强化: '强化 学习' },
    { date: '2024-01-02', status: 'done', tags: [tag('具身智能'), tag('零样本学习')] },
  ),
  note(
    '世界模型',
    { '': 'World Model 与 GPT-4，用于强化学习' },
    {
      date: '2024-04-07',
      status: 'todo',
      tags: [tag('自动驾驶/端到端'), tag('大语言模型', 'LLM')],
    },
  ),
  note(
    '周报',
    { '': '本周读了具身智能的论文，ChatGPT-4o 的发布', 世界模型: '无' },
    { date: '2024-07-01', collection: 'weekly' },
  ),
  note('舊文', { '': '機器學習的數據，没有日期' }, { collection: 'reports' }),
];
const variants = new Map(
  [...'機机學学習习數数據据舊旧']
    .map((character, at, all) => [character, all[at + 1] ?? ''])
    .filter((_, at) => at % 2 === 0) as [string, string][],
);

async function ask(source: string) {
  const { index, reads } = await indexOf(notes, variants);
  const found = await answer(parseQuery(source), index, { labels: { weekly: '周报' } });
  const names = await Promise.all(
    found.hits.map(async (hit) => (await index.name(hit.note)).title),
  );
  return { names, reads, problems: found.problems, facets: found.facets };
}
const titles = async (source: string) => (await ask(source)).names;

describe('text', () => {
  test.each([
    ['具身智能', ['具身通用智能', '周报']],
    ['强化学习', ['世界模型']],
    ['智', ['具身通用智能', '周报']],
    ['GPT-4', ['周报', '世界模型']],
    ['gpt-4，', ['世界模型']],
    ['ＧＰＴ－４', ['周报', '世界模型']],
    ['tgpt', ['周报']],
    ['-4o 的', ['舊文']],
    ['4o的', []],
    ['"4o 的发布"', ['周报']],
    ['学习', ['具身通用智能', '世界模型', '舊文']],
    ['學習', ['具身通用智能', '世界模型', '舊文']],
    ['机器学习', ['舊文']],
    ['world model', ['世界模型']],
    ['model world', ['世界模型']],
    ['"model world"', []],
  ])('%s is in %j', async (query, expected) => {
    expect((await titles(query)).sort()).toEqual([...expected].sort());
  });

  test('the map of traditional characters is fetched only when the query needs it', async () => {
    expect((await ask('学习')).reads).not.toContain('variants.bin');
    expect((await ask('學習')).reads).toContain('variants.bin');
  });

  test('no note is read to find it', async () => {
    expect((await ask('强化学习')).reads.filter((path) => path.startsWith('notes/'))).toEqual([]);
  });
});

describe('order', () => {
  test('title before heading before text', async () => {
    expect(await titles('世界模型')).toEqual(['世界模型', '周报']);
  });
  test('terms next to each other come first, whatever the date', async () => {
    expect(await titles('强化 学习')).toEqual(['具身通用智能', '世界模型']);
    expect(await titles('的 论文')).toEqual(['周报']);
  });
  test('a tag counts more than the text, the newer note before the older', async () => {
    expect(await titles('智能')).toEqual(['具身通用智能', '周报']);
    expect(await titles('的')).toEqual(['周报', '舊文']);
  });
});

describe('filters', () => {
  test.each([
    ['#具身智能', ['具身通用智能']],
    ['＃具身', ['具身通用智能']],
    ['#自动驾驶', ['世界模型']],
    ['#llm', ['世界模型']],
    ['#具身智能 #零样本学习', ['具身通用智能']],
    ['#具身智能 #大语言模型', []],
    ['-#具身智能', ['周报', '世界模型', '舊文']],
    ['status:done', ['具身通用智能']],
    ['#未完成调研', ['世界模型']],
    ['in:weekly', ['周报']],
    ['in:周报', ['周报']],
    ['2024-04..2024-07', ['周报', '世界模型']],
    ['2024', ['周报', '世界模型', '具身通用智能']],
    ['具身智能 in:weekly -论文', []],
  ])('%s leaves %j', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test('counts are those of the answer', async () => {
    const { facets } = await ask('2024');
    expect(facets.collection).toEqual([
      { value: 'topics', count: 2 },
      { value: 'weekly', count: 1 },
    ]);
    expect(facets.year).toEqual([{ value: '2024', count: 3 }]);
    expect(facets.status.map(({ value }) => value).sort()).toEqual(['done', 'todo']);
  });
});

test('the texts that are marked are those of the query, else the tags that it names', async () => {
  const { index } = await indexOf(notes, variants);
  const texts = async (source: string) =>
    (await answer(parseQuery(source), index, { labels: {} })).texts;
  expect(await texts('數據 #具身智能 -手机')).toEqual(['数据']);
  expect(await texts('#具身智能 in:topics')).toEqual(['具身智能']);
  expect(await texts('#llm')).toEqual(['大语言模型']);
  expect(await texts('-#具身智能')).toEqual([]);
});

describe('an empty answer says why', () => {
  test.each([
    ['#具生智能', { rule: 'tag-unknown', value: '具生智能', meant: '#具身智能' }],
    ['in:weekli', { rule: 'collection-unknown', value: 'weekli', meant: 'in:weekly' }],
    ['量子', { rule: 'text-unknown', value: '量子' }],
    ['具生智能', { rule: 'text-unknown', value: '具生智能', meant: '具身智能' }],
    ['xxxx', { rule: 'text-unknown', value: 'xxxx', meant: '世界模型' }],
    ['论文 手机', { rule: 'not-together', value: '论文 手机' }],
    ['论文 in:topics', { rule: 'filtered-out', value: '论文' }],
  ])('%s', async (query, problem) => {
    const { names, problems } = await ask(query);
    expect(names).toEqual([]);
    expect(problems).toEqual([expect.objectContaining(problem)]);
  });
});
