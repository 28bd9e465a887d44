import { describe, expect, test } from 'vitest';
import { cutByWeight, paginate, restParam } from '../../../../src/components/nav/paginate.ts';

describe('paginate', () => {
  test('puts the first page at the list’s own address and the others below it', () => {
    const pages = paginate([1, 2, 3, 4, 5], '/tags/', 2);
    expect(pages.map(({ url, items }) => [url, items])).toEqual([
      ['/tags/', [1, 2]],
      ['/tags/page-2/', [3, 4]],
      ['/tags/page-3/', [5]],
    ]);
    expect(pages[1]).toMatchObject({ base: '/tags/', page: 2, pages: 3 });
  });

  test('gives an empty list one empty page', () => {
    expect(paginate([], '/tags/')).toEqual([
      { base: '/tags/', url: '/tags/', page: 1, pages: 1, items: [] },
    ]);
  });
});

describe('cutByWeight', () => {
  const cut = (weights: number[]) => cutByWeight(weights, (weight) => weight, 10);

  test('fills each run as far as it goes, in order', () => {
    expect(cut([4, 6, 5, 3, 3])).toEqual([[4, 6], [5, 3], [3]]);
  });

  test('gives what weighs too much a run of its own', () => {
    expect(cut([1, 99, 1])).toEqual([[1], [99], [1]]);
    expect(cut([99])).toEqual([[99]]);
  });

  test('makes one empty run of nothing', () => {
    expect(cut([])).toEqual([[]]);
  });
});

test('restParam is what lies below the folder', () => {
  expect(restParam('/tags/', '/tags/')).toBeUndefined();
  expect(restParam('/tags/自动驾驶/端到端/page-2/', '/tags/')).toBe('自动驾驶/端到端/page-2');
});
