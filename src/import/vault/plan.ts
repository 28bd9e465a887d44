import { sha256 } from '../digest.ts';
import type { FileLedger, LedgerNote, PastLedger } from '../ledger/ledger.ts';
import { addKnownTags } from '../note/known-tags.ts';
import { addLinkedNames } from '../note/linked-names.ts';
import type { ImportedNote } from '../note/note.ts';
import { noteFile } from '../note/note-file.ts';
import type { ImportedOriginal } from '../original.ts';
import { fileBaseName, newNames } from './names.ts';

/** A note with its place. */
export interface PlacedNote {
  path: string;
  /** The whole file. */
  text: string;
  note: ImportedNote;
}

export interface Plan {
  notes: PlacedNote[];
  originals: FileLedger[];
  /** Notes of the last import that nothing yields any more. */
  orphans: LedgerNote[];
}

/** What a note may be known by, the surest first; the collection is part of each. */
function marks({ collection, title, date, number, lines }: Marked): string[] {
  return [
    `${collection}|${title}|${date}|${number}`,
    ...(date === undefined ? [] : [`${collection}|date ${date}|${number}`]),
    `${collection}|title ${title}`,
    `${collection}|lines ${lines.join('-')}`,
  ];
}

interface Marked {
  collection: string;
  title: string;
  date?: string | undefined;
  number?: number | undefined;
  lines: readonly [number, number];
}

/** Finds the notes of the last import again; each is found once. */
function newMatcher(before: readonly LedgerNote[]): (note: ImportedNote) => LedgerNote | undefined {
  const byMark = new Map<string, LedgerNote[]>();
  for (const note of before) {
    const collection = note.path.slice(0, note.path.indexOf('/'));
    for (const mark of marks({ ...note, collection })) {
      const sharing = byMark.get(mark);
      if (sharing) sharing.push(note);
      else byMark.set(mark, [note]);
    }
  }
  const taken = new Set<LedgerNote>();
  return ({ collection, front }) => {
    const lines = front.source?.lines ?? [0, 0];
    for (const mark of marks({
      collection,
      title: front.title,
      date: front.date,
      number: front.number,
      lines,
    })) {
      const found = byMark.get(mark)?.find((note) => !taken.has(note));
      if (!found) continue;
      taken.add(found);
      return found;
    }
    return undefined;
  };
}

/**
 * The file of the last import, when all that has changed since is how many blank lines stand between the
 * note and the next: an entry that is appended must not touch the one above it.
 */
function steadyText(note: ImportedNote, before: LedgerNote): Omit<PlacedNote, 'path'> | undefined {
  const { source } = note.front;
  if (!source || before.lines[0] !== source.lines[0]) return undefined;
  const [end, last] = [source.lines[1], before.lines[1]];
  if (end === last || last < end - note.blankTail) return undefined;
  const front = {
    ...note.front,
    source: { ...source, lines: before.lines, sha256: before.source },
  };
  const text = noteFile(front, note.body, note.properties);
  return sha256(text) === before.sha256 ? { note: { ...note, front }, text } : undefined;
}

/**
 * Gives every note its path and its text. A note of the last import keeps its path, so that one more
 * entry in an original adds one file and touches no other.
 */
export function plan(imported: readonly ImportedOriginal[], before: PastLedger | undefined): Plan {
  const notes = addLinkedNames(addKnownTags(imported.flatMap((original) => original.notes)));
  const old = new Map((before?.originals ?? []).map((original) => [original.file, original.notes]));
  const matchers = new Map([...old].map(([file, own]) => [file, newMatcher(own)]));
  const kept = new Map<number, LedgerNote>();
  notes.forEach((note, index) => {
    const match = matchers.get(note.front.source?.file ?? '')?.(note);
    if (match) kept.set(index, match);
  });
  const name = newNames();
  for (const { path } of kept.values())
    name(path.slice(0, path.indexOf('/')), path.slice(path.indexOf('/') + 1, -3));
  const placed = notes.map((note, index): PlacedNote => {
    const before = kept.get(index);
    const path = before?.path ?? name(note.collection, fileBaseName(note.name) || '无题');
    const steady = before ? steadyText(note, before) : undefined;
    return steady
      ? { path, ...steady }
      : { path, note, text: noteFile(note.front, note.body, note.properties) };
  });
  let next = 0;
  const originals = imported.map(({ ledger, notes: own, failed }) => {
    if (failed) return { ...ledger, notes: old.get(ledger.file) ?? [] };
    const mine = placed.slice(next, next + own.length);
    next += own.length;
    return { ...ledger, notes: mine.map(ledgerNote) };
  });
  const paths = new Set(originals.flatMap(({ notes: own }) => own.map(({ path }) => path)));
  const orphans = [
    ...(before?.originals ?? []).flatMap((original) => original.notes),
    ...(before?.orphans ?? []),
  ].filter(({ path }) => !paths.has(path));
  return { notes: placed, originals, orphans };
}

function ledgerNote({ path, text, note }: PlacedNote): LedgerNote {
  const { title, date, number, source } = note.front;
  return {
    path,
    title,
    ...(date ? { date } : {}),
    ...(number === undefined ? {} : { number }),
    lines: source?.lines ?? [1, 1],
    source: source?.sha256 ?? '',
    sha256: sha256(text),
  };
}
