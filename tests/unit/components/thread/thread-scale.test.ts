import { expect, test } from 'vitest';
import { threadScale } from '../../../../src/components/thread/thread-scale.ts';

test('days stand on the axis by their distance', () => {
  const place = threadScale('2024-01-01', '2024-01-11');
  expect(place('2024-01-01')).toBe('1%');
  expect(place('2024-01-06')).toBe('50%');
  expect(place('2024-01-11')).toBe('99%');
});

test('an axis of one day does not divide by nothing', () => {
  expect(threadScale('2024-01-01', '2024-01-01')('2024-01-01')).toBe('1%');
});
