import { expect, test } from 'vitest';
import { swatchClass } from '../../../../src/components/graph/swatch.ts';
import { busiest, linesAtOnce, tiesOf } from '../../../../src/components/graph/ties.ts';

test('pairs of places become the neighbours of each', () => {
  const ties = tiesOf(4, [0, 1, 2, 1]);
  expect(ties).toEqual([[1], [0, 2], [1], []]);
  expect(busiest(ties)).toBe(1);
  expect(busiest([])).toBeUndefined();
});

test('a small graph draws all its lines, a large one a few for each node', () => {
  expect(linesAtOnce(40)).toBeGreaterThan(40 * 14);
  expect(linesAtOnce(10_000)).toBe(12_000);
});

test('five collections have their own colours, of more the first four', () => {
  expect([0, 4, -1].map((place) => swatchClass(place, 5))).toEqual(['c0', 'c4', 'tags']);
  expect([3, 4, 9].map((place) => swatchClass(place, 10))).toEqual(['c3', 'c4', 'c4']);
});
