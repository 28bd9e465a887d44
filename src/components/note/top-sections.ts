import type { Note, Section } from '../../knowledge/note.ts';

/** The note's headings of the highest level in use: what it is about, in a line. */
export function topSections({ body }: Pick<Note, 'body'>): Section[] {
  const headed = body.sections.filter(({ id }) => id !== '');
  const top = Math.min(...headed.map(({ depth }) => depth));
  return headed.filter(({ depth }) => depth === top);
}
