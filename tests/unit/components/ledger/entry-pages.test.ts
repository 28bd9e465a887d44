import { expect, test } from 'vitest';
import { entryPages } from '../../../../src/components/ledger/entry-pages.ts';
import type { LedgerEntry } from '../../../../src/import/ledger/ledger.ts';

const entry = (line: number, text = '字'): LedgerEntry => ({
  kind: 'dropped',
  rule: 'comments',
  lines: [line, line],
  text,
});

test('entries stand in the order of the original’s lines', () => {
  const [page] = entryPages([entry(9), entry(2), entry(5)]);
  expect(page?.map(({ lines }) => lines[0])).toEqual([2, 5, 9]);
});

test('a page holds no more than a reader’s browser should load', () => {
  const pages = entryPages(
    Array.from({ length: 200 }, (_, index) => entry(index + 1, '字'.repeat(500))),
  );
  expect(pages.flat()).toHaveLength(200);
  for (const page of pages) {
    expect(page.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(16_000);
  }
});

test('a very long run is cut and says how long it is', () => {
  const [page] = entryPages([entry(1, '字'.repeat(50_000))]);
  expect(page?.[0]).toMatchObject({ length: 50_000 });
  expect(page?.[0]?.text).toHaveLength(7_800);
});

test('an original in which nothing was touched has one empty page', () => {
  expect(entryPages([])).toEqual([[]]);
});
