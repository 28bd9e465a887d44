import type { Note, Section } from './note.ts';

/** One section of one note. */
export interface SectionRef {
  note: Note;
  section: Section;
}

/** A place in a section's text, in UTF-16 units. */
export interface TextPlace extends SectionRef {
  start: number;
  end: number;
}

/** Every section of every note, in order. */
export function* allSections(notes: readonly Note[]): Generator<SectionRef> {
  for (const note of notes) for (const section of note.body.sections) yield { note, section };
}

/** What a list shows of a text around a place: the words before, the place, the words after. */
export interface Snippet {
  before: string;
  match: string;
  after: string;
}

/** The sentence around a place, at most `radius` characters to either side. */
export function snippet({ section, start, end }: TextPlace, radius = 60): Snippet {
  const { text } = section;
  const before = text.slice(Math.max(0, start - radius), start);
  const after = text.slice(end, end + radius);
  const opening = Math.max(
    ...['。', '！', '？', '\n', '；'].map((mark) => before.lastIndexOf(mark)),
  );
  const closing = after.search(/[。！？\n；]/);
  return {
    before: (opening >= 0 ? before.slice(opening + 1) : before).trimStart(),
    match: text.slice(start, end),
    after: (closing >= 0 ? after.slice(0, closing + 1) : after).trimEnd(),
  };
}
