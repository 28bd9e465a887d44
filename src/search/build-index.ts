import { completionData } from './completion-data.ts';
import { compareDocuments, type SearchDocument } from './document.ts';
import { fold, type VariantMap } from './fold.ts';
import { eachKey } from './grams.ts';
import { encodeHead } from './head-codec.ts';
import { file, NAMES_A_FILE, type NoteCard, type NoteName, type TagEntry } from './index-format.ts';
import { Postings } from './postings.ts';
import { encodeShard, shards } from './shard.ts';

/** One file of the index, not yet compressed; `path` is below the folder of the version, but for the head. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}

interface BuildOptions {
  version: string;
  /** What the notes' characters are folded by; handed on to the reader's queries. */
  variants: VariantMap;
  /** Readings of a Han character without tones; the most usual first. */
  readings: (character: string) => string[];
}

function tagEntries(documents: readonly SearchDocument[]): TagEntry[] {
  const entries = new Map<string, TagEntry>();
  documents.forEach((document, number) => {
    for (const { name, aliases } of document.tags) {
      const entry = entries.get(name) ?? { name, aliases, notes: [] };
      entries.set(name, entry);
      if (entry.notes.at(-1) !== number) entry.notes.push(number);
    }
  });
  return [...entries.values()].sort(
    (a, b) => b.notes.length - a.notes.length || (a.name < b.name ? -1 : 1),
  );
}

/** Adds the note's row to `postings`, starting at `base`; returns its card. */
function addNote(document: SearchDocument, base: number, postings: Postings, variants: VariantMap) {
  const lines = (texts: string[]) => texts.map((text) => `${fold(text, variants)}\n`).join('');
  postings.startNote();
  let at = 0;
  const ends = [
    lines([document.title]),
    lines(document.sections.map((section) => section.title)),
    lines(document.tags.map((tag) => tag.name)),
    lines(document.sections.map((section) => section.text)),
  ].map((text) => {
    at += eachKey(text, base + at, postings);
    return at;
  });
  const { collection, date = '', about = false, status, tags } = document;
  const card: NoteCard = {
    ...{ collection, date, about, tags: tags.map((tag) => tag.name) },
    ...(status && { status }),
    ends: [ends[0] ?? 0, ends[1] ?? 0, ends[2] ?? 0, ends[3] ?? 0],
  };
  return card;
}

/**
 * The whole index of `documents`, file by file, the head last. Memory: the documents, and about 1.5
 * bytes for every character of them.
 */
export function* buildIndex(
  documents: readonly SearchDocument[],
  { version, variants, readings }: BuildOptions,
): Generator<IndexFile> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const ordered = [...documents].sort(compareDocuments);
  const postings = new Postings();
  const notes: NoteCard[] = [];
  let base = 0;
  for (const [number, document] of ordered.entries()) {
    const card = addNote(document, base, postings, variants);
    notes.push(card);
    base += card.ends[3];
    yield { path: file.text(number), bytes: encode(JSON.stringify(document.sections)) };
  }
  const names = ordered.map(({ title, url }): NoteName => ({ title, url }));
  for (let from = 0; from < names.length; from += NAMES_A_FILE) {
    const block = names.slice(from, from + NAMES_A_FILE);
    yield { path: file.names(from / NAMES_A_FILE), bytes: encode(JSON.stringify(block)) };
  }
  const firstKeys: string[] = [];
  for (const shard of shards(postings.entries())) {
    yield { path: file.shard(firstKeys.length), bytes: encodeShard(shard) };
    firstKeys.push(shard[0]?.[0] ?? '');
  }
  yield { path: file.words, bytes: encode(postings.words().join('\n')) };
  yield {
    path: file.variants,
    bytes: encode([...variants].map((pair) => pair.join('')).join('\n')),
  };
  const tags = tagEntries(ordered);
  const completion = completionData(ordered, tags, readings);
  yield { path: file.completion, bytes: encode(JSON.stringify(completion)) };
  yield {
    path: file.head,
    bytes: encode(encodeHead({ version, notes, tags, shards: firstKeys })),
  };
}
