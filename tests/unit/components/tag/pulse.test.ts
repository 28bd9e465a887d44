import { expect, test } from 'vitest';
import { pulsePath } from '../../../../src/components/tag/pulse.ts';

const size = { width: 40, height: 21 };

test('a week with notes beats, a quiet one does not', () => {
  expect(pulsePath([0, 2, 0, 1], size)).toBe('M0 20H12.5L15 1L17.5 20H32.5L35 10.5L37.5 20H40');
});

test('silence is a level line', () => {
  expect(pulsePath([0, 0], size)).toBe('M0 20H40');
  expect(pulsePath([], size)).toBe('M0 20H40');
});
