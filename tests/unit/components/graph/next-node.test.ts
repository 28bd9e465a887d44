import { expect, test } from 'vitest';
import { isArrowKey, nextNode } from '../../../../src/components/graph/next-node.ts';

const here = { x: 0, y: 0 };
const around = [
  { id: 'east', x: 10, y: 1 },
  { id: 'far east', x: 30, y: 0 },
  { id: 'north', x: 2, y: 10 },
  { id: 'south-west', x: -8, y: -9 },
];

test('an arrow leads to the neighbour that lies that way', () => {
  expect(nextNode(here, around, 'ArrowRight')).toBe('east');
  expect(nextNode(here, around, 'ArrowUp')).toBe('north');
  expect(nextNode(here, around, 'ArrowLeft')).toBe('south-west');
  expect(nextNode(here, around, 'ArrowDown')).toBe('south-west');
});

test('where no neighbour lies the reader stays', () => {
  expect(nextNode(here, [{ id: 'east', x: 1, y: 0 }], 'ArrowLeft')).toBeUndefined();
  expect(nextNode(here, [], 'ArrowUp')).toBeUndefined();
});

test('only the four arrows are directions', () => {
  expect(isArrowKey('ArrowUp')).toBe(true);
  expect(isArrowKey('Enter')).toBe(false);
  expect(isArrowKey('toString')).toBe(false);
});
