import type { Note, SitePath } from './note.ts';

/** A folder of the vault as a part of the site. */
export interface Collection {
  /** The folder's name; `notes` for files at the top. */
  name: string;
  url: SitePath;
  /** In reading order, see `compareNotes`. */
  notes: Note[];
}

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** Pinyin order for Chinese, numbers by value: `A2` before `A10`. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** The importer's three folders come first, the vault's own after them by name. */
const first = ['topics', 'weekly', 'reports'];

function compareCollections(a: string, b: string): number {
  const rank = (name: string) => (first.indexOf(name) + first.length + 1) % (first.length + 1);
  return rank(a) - rank(b) || compareNames(a, b);
}

/** Latest first, undated last, then by title. */
export function compareByDate(a: Note, b: Note): number {
  if (a.date !== b.date) return (b.date ?? '') < (a.date ?? '') ? -1 : 1;
  return compareNames(a.title, b.title) || (a.path < b.path ? -1 : 1);
}

/** By the author's own numbers where both have one, else latest first. */
function compareNotes(a: Note, b: Note): number {
  return a.number !== undefined && b.number !== undefined && a.number !== b.number
    ? a.number - b.number
    : compareByDate(a, b);
}

/** The notes of each folder in reading order, the folders in the site's order. */
export function groupByCollection(notes: readonly Note[]): Collection[] {
  const groups = Map.groupBy(notes, ({ collection }) => collection);
  return [...groups]
    .sort(([a], [b]) => compareCollections(a, b))
    .map(([name, group]) => {
      const sorted = group.sort(compareNotes);
      return { name, url: collectionUrl(sorted[0]), notes: sorted };
    });
}

/** The first segment of a note's URL is its folder's. */
function collectionUrl(note: Note | undefined): SitePath {
  return `/${note?.url.split('/')[1] ?? ''}/`;
}
