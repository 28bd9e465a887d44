import type { Note } from '../../knowledge/note.ts';

/**
 * The notes before and after `notes[index]`, where `notes` is a collection in reading order. Dated
 * notes without numbers stand latest first there; turning the page still goes forward in time.
 */
export function neighbours(
  notes: readonly Note[],
  index: number,
): { previous: Note | undefined; next: Note | undefined } {
  const [above, here, below] = [notes[index - 1], notes[index], notes[index + 1]];
  const latestFirst = here?.date !== undefined && here.number === undefined;
  return latestFirst ? { previous: below, next: above } : { previous: above, next: below };
}
