import { expect, it } from 'vitest';
import { daysText, noteTitle, ownTitle } from '../../../../src/components/note/note-title.ts';

it.each([
  ['weekly', '2024-04-07', '2024-04-07', '2024 年 4 月 7 日 · 周报'],
  ['weekly', '4./21', '2024-04-21', '2024 年 4 月 21 日 · 周报'],
  ['weekly', '2024 年 4 月 7 日 · 周报', '2024-04-07', '2024 年 4 月 7 日 · 周报'],
  ['weekly', 'rust语言启程', '2024-07-04', '2024 年 7 月 4 日 · rust语言启程'],
  ['日记', '2024-04-07', '2024-04-07', '2024 年 4 月 7 日 · 日记'],
  ['周报', 'rust语言启程', '2024-07-04', '2024 年 7 月 4 日 · rust语言启程'],
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

it('knows a title that says more than the day', () => {
  expect(ownTitle({ title: '上午的组会' })).toBe('上午的组会');
  expect(ownTitle({ title: '2021-01-08' })).toBeUndefined();
});
