import { expect, it } from 'vitest';
import { noteTitle } from '../../../../src/components/note/note-title.ts';

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
