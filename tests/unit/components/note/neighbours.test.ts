import { expect, it } from 'vitest';
import { neighbours } from '../../../../src/components/note/neighbours.ts';
import type { Note } from '../../../../src/knowledge/note.ts';

const note = (head: Partial<Note>) => head as Note;

it('goes forward in time where the list stands latest first', () => {
  const [late, here, early] = ['2024-04-21', '2024-04-14', '2024-04-07'].map((date) =>
    note({ date }),
  );
  const list = [late, here, early].filter((one) => one !== undefined);
  expect(neighbours(list, 1)).toEqual({ previous: early, next: late });
  expect(neighbours(list, 0)).toEqual({ previous: here, next: undefined });
});

it('goes down a numbered list', () => {
  const list = [1, 2, 3].map((number) => note({ number, date: '2024-01-02' }));
  expect(neighbours(list, 1)).toEqual({ previous: list[0], next: list[2] });
});

it('goes down a list without dates', () => {
  const list = [note({ title: '甲' }), note({ title: '乙' })];
  expect(neighbours(list, 0)).toEqual({ previous: undefined, next: list[1] });
});
