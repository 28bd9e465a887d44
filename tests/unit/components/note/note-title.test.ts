import { expect, it } from 'vitest';
import { daysText, noteTitle, ownTitle } from '../../../../src/components/note/note-title.ts';

it.each([
  ['weekly', '2024-04-07', '2024-04-07', '2024 年 4 月 7 日 · 周报'],
  ['weekly', '4./21', '2024-04-21', '2024 年 4 月 21 日 · 周报'],
  ['weekly', '2024 年 4 月 7 日 · 周报', '2024-04-07', '2024 年 4 月 7 日 · 周报'],
  ['weekly', 'rust语言启程', '2024-07-04', '2024 年 7 月 4 日 · rust语言启程'],
  ['日记', '2024-04-07', '2024-04-07', '2024 年 4 月 7 日 · 日记'],
  ['周报', 'rust语言启程', '2024-07-04', '2024 年 7 月 4 日 · rust语言启程'],
  ['weekly', '组会 2024-04-07', '2024-04-07', '2024 年 4 月 7 日 · 组会'],
  ['weekly', '组会 2024-04-07 14:00', '2024-04-07', '2024 年 4 月 7 日 · 组会 14:00'],
  [
    'weekly',
    '读 2024-03-01 的会议记录',
    '2024-04-07',
    '2024 年 4 月 7 日 · 读 2024-03-01 的会议记录',
  ],
  ['topics', '会议纪要 2024-04-07', '2024-04-07', '会议纪要 2024-04-07'],
  ['topics', 'FinGPT', '2024-01-22', 'FinGPT'],
  ['topics', '2024', undefined, '2024'],
])('%s: %s of %s', (collection, title, date, shown) => {
  const path = `${collection}/x.md`;
  expect(noteTitle({ collection, title, path, ...(date && { date }) })).toBe(shown);
});

it('says the days of a range, one day once', () => {
  expect(daysText({ date: '2021-01-25', endDate: '2021-02-05' })).toBe('1 月 25 日 – 2 月 5 日');
  expect(daysText({ date: '2021-01-25', endDate: '2021-01-25' })).toBe('1 月 25 日');
  expect(daysText({})).toBe('');
});

it('says a whole month as a month', () => {
  const month = { date: '2024-02-01', endDate: '2024-02-29' };
  expect(daysText(month)).toBe('二月');
  const note = { ...month, title: '月报 2024-02', collection: 'weekly', path: 'weekly/x.md' };
  expect(noteTitle(note)).toBe('2024 年 2 月 · 月报');
});

it('knows a title that says more than the day', () => {
  expect(ownTitle({ title: '上午的组会' })).toBe('上午的组会');
  expect(ownTitle({ title: '2021-01-08' })).toBeUndefined();
});
