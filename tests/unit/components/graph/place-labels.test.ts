import { expect, test } from 'vitest';
import { placeLabels, shortLabel } from '../../../../src/components/graph/place-labels.ts';

const drawing = { width: 200, height: 100, fontSize: 10, longest: 6 };
const point = (x: number, y: number, label: string) => ({ x, y, radius: 4, label });
const place = (points: ReturnType<typeof point>[], crowded: 'omit' | 'cover' = 'omit') =>
  placeLabels(points, points, drawing, crowded);

test('a label is cut to its room, a Latin letter taking half of a Han character', () => {
  expect(shortLabel('具身通用智能', 6)).toBe('具身通用智能');
  expect(shortLabel('具身通用智能体', 6)).toBe('具身通用智…');
  expect(shortLabel('AIGC-Algorithms', 6)).toBe('AIGC-Alg…');
});

test('a label stands below its node where there is room', () => {
  expect(place([point(100, 50, '甲乙')])).toEqual([
    { x: 100, y: 63.5, anchor: 'middle', text: '甲乙' },
  ]);
});

test('labels of near nodes do not cover each other', () => {
  const [first, second] = place([point(100, 50, '甲乙丙丁'), point(110, 50, '戊己庚辛')]);
  expect(first?.y).toBe(63.5);
  expect(second?.y).toBe(36.5);
});

test('a label does not leave the drawing', () => {
  const [corner] = place([point(2, 93, '甲乙丙丁')]);
  expect(corner).toMatchObject({ anchor: 'middle', x: 20, y: 79.5 });
});

test('where there is no room, a label is left out or covers as little as it can', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => point(100 + index, 50, '甲乙丙丁'));
  expect(place(crowd).filter(Boolean).length).toBeLessThan(12);
  expect(place(crowd, 'cover').filter(Boolean)).toHaveLength(12);
});
