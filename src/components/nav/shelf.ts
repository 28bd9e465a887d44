import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Note, SitePath } from '../../knowledge/note.ts';

/** The collections as the tree shows them. */
export type Shelf = readonly {
  collection: string;
  url: SitePath;
  count: number;
  /** Of the current collection alone: the notes around the current one, in reading order. */
  near?: readonly Note[];
}[];

/** How many notes before and after the current one the tree shows, so that a page stays light. */
const reach = 7;

/** The vault's collections; the one that `note` is in is opened around it. */
export function shelfAround(knowledge: Knowledge, note?: Note): Shelf {
  return knowledge.collections.map(({ name, url, notes }) => ({
    collection: name,
    url,
    count: notes.length,
    ...(note?.collection === name && { near: around(notes, notes.indexOf(note)) }),
  }));
}

/** The window of `list` around the item at `index`, `2 × reach + 1` long where the list allows. */
export function around<T>(list: readonly T[], index: number): readonly T[] {
  const start = Math.max(0, Math.min(index - reach, list.length - 2 * reach - 1));
  return list.slice(start, start + 2 * reach + 1);
}
