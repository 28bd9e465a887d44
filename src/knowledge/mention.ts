import type { Note, NoteId } from './note.ts';
import { fileStem } from './note-url.ts';
import { createPhraseFinder } from './phrase-finder.ts';
import { allSections, type TextPlace } from './section-ref.ts';

/** The form in which a phrase and its places find each other. */
export const phraseKey = (phrase: string): string => phrase.normalize('NFC').toLowerCase();

/** Han characters or Latin letters that a title needs to be looked for: 结论 or API is everywhere. */
const shortest = 3;

/**
 * Where each of the phrases stands in the notes' texts, the first place of each section, by
 * `phraseKey`. One pass over all texts, whatever the number of phrases.
 */
export function findPhrases(
  notes: readonly Note[],
  phrases: Iterable<string>,
): Map<string, TextPlace[]> {
  const find = createPhraseFinder([...phrases].map(phraseKey));
  const found = new Map<string, TextPlace[]>();
  for (const { note, section } of allSections(notes)) {
    const here = new Set<string>();
    for (const { phrase, start, end } of find(section.text)) {
      if (here.has(phrase)) continue;
      here.add(phrase);
      const places = found.get(phrase);
      const place = { note, section, start, end };
      if (places) places.push(place);
      else found.set(phrase, [place]);
    }
  }
  return found;
}

/** The names under which other notes may speak of a note: title, file name, aliases. */
export function mentionNames(note: Note): string[] {
  const names = [note.title, fileStem(note.path), ...note.aliases].filter(isTelling);
  return [...new Set(names.map(phraseKey))];
}

/** Long enough and not only a date or a number. */
function isTelling(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length >= shortest && !/^[\d\s年月日周第./:-]+$/.test(name);
}

/**
 * Places that name a note without linking to it, by the note's id, in the site's order. `isLinked`
 * tells whether a section already links to the note.
 */
export function unlinkedMentions(
  notes: readonly Note[],
  found: ReadonlyMap<string, TextPlace[]>,
  isLinked: (place: TextPlace, to: Note) => boolean,
): Map<NoteId, TextPlace[]> {
  const mentions = new Map<NoteId, TextPlace[]>();
  for (const note of notes) {
    const places = mentionNames(note)
      .flatMap((name) => found.get(name) ?? [])
      .filter((place) => place.note !== note && !isLinked(place, note));
    const distinct = [...new Map(places.map((place) => [place.section, place])).values()];
    if (distinct.length > 0) mentions.set(note.id, distinct);
  }
  return mentions;
}
