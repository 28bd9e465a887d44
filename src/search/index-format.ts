import type { Status } from '../knowledge/frontmatter.ts';
import type { SearchSection, TagName } from './document.ts';
import type { Key } from './grams.ts';

/** What every query needs of a note: what it is filtered, counted and ranked by. */
export interface NoteCard {
  collection: string;
  /** `YYYY-MM-DD` or `''`. */
  date: string;
  about: boolean;
  status?: Status;
  tags: string[];
  /** Where, counted from the note's start, its title, headings, tags and bodies end, line breaks included. */
  ends: [title: number, headings: number, tags: number, all: number];
}

export interface TagEntry extends TagName {
  /** Numbers of the notes that carry it, ascending. */
  notes: number[];
}

/**
 * The head of the index, one file. Notes are numbered newest first, undated last. Their folded texts
 * stand in one long row of code points, each as title, headings, tags, bodies; a position of the index is a
 * place in this row.
 */
export interface IndexHead {
  /** Digest of the index: folder of the other files. */
  version: string;
  notes: NoteCard[];
  /** Most notes first. */
  tags: TagEntry[];
  /** First key of every shard. */
  shards: Key[];
}

/** What a list shows of a note beyond its card, fetched for what is shown. */
export interface NoteName {
  title: string;
  /** As in `SearchDocument`. */
  url: string;
}

/** Notes whose names share a file: neighbours in time, as the newest come first in most answers. */
export const NAMES_A_FILE = 16;

/** The text of one note, fetched for its excerpt. */
export type NoteText = SearchSection[];

/** Headings, and the readings of Han characters, fetched for completion. */
export interface CompletionData {
  /** The newest notes, in the order of their numbers. */
  names: NoteName[];
  /** Distinct headings: text, address of the newest note that holds it, its anchor there. */
  headings: [title: string, url: string, anchor: string][];
  /** For every Han character of titles, headings and tags its readings without tones. */
  pinyin: Record<string, string[]>;
}

/** Names of the files; all but the head lie in the folder of the version. All are gzipped. */
export const file = {
  head: 'head.bin',
  shard: (number: number) => `keys/${number}.bin`,
  names: (block: number) => `names/${block}.bin`,
  text: (note: number) => `notes/${note}.bin`,
  words: 'words.bin',
  variants: 'variants.bin',
  completion: 'completion.bin',
} as const;
