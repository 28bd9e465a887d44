import { readDateHeading } from './date.ts';
import { readDateBehind } from './date-behind.ts';
import { headingKey } from './heading-key.ts';
import { index } from './key-index.ts';
import type { LinkTarget } from './link-target.ts';
import type { Note } from './note.ts';
import { findSection, headingText } from './section-path.ts';

/** A note, and the anchor in it, `''` for its start. */
export interface Place {
  note: Note;
  fragment: string;
}

/** Finds the first note of one original that holds a block or a heading, or was opened by that heading. */
export type FindPart = (target: LinkTarget) => Place | undefined;

/** `notes` of one original, in its order. What they hold is looked up once, when the first link asks. */
export function createFindPart(notes: readonly Note[]): FindPart {
  const holding = lazy(() =>
    index(notes, ({ body }) => body.sections.flatMap(({ title, id }) => [headingText(title), id])),
  );
  const blocks = lazy(() => index(notes, ({ body }) => body.blocks.map(({ id }) => id)));
  const titled = lazy(() => index(notes, ({ title }) => [headingKey(title)]));
  const dated = lazy(() => index(notes, ({ date }) => (date ? [date.slice(5)] : [])));

  /** The note of which `heading` became the title or the date. */
  const opened = (heading: string): Note | undefined => {
    const named = titled().get(headingKey(heading))?.[0];
    const { start } = readDateHeading(heading) ?? readDateBehind(heading) ?? {};
    if (named || !start) return named;
    const [month, day] = [start.month, start.day].map((number) => String(number).padStart(2, '0'));
    const year = start.year === undefined ? '' : String(start.year);
    return dated()
      .get(`${month}-${day}`)
      ?.find(({ date }) => date?.startsWith(year));
  };

  return ({ headings, block }) => {
    if (block !== undefined) {
      const note = blocks().get(block)?.[0];
      return note && { note, fragment: `^${block}` };
    }
    const last = headings.at(-1) ?? '';
    for (const key of [headingText(last), last.normalize('NFC')]) {
      for (const note of holding().get(key) ?? []) {
        const section = findSection(note.body.sections, headings);
        if (section && section.id !== '') return { note, fragment: section.id };
      }
    }
    for (const [at, heading] of headings.entries()) {
      const note = opened(heading);
      const rest = headings.slice(at + 1);
      if (note) return { note, fragment: findSection(note.body.sections, rest)?.id ?? '' };
    }
    return undefined;
  };
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
