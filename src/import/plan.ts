import { sha256 } from './digest.ts';
import { addKnownTags } from './known-tags.ts';
import type { FileLedger, Ledger, LedgerNote } from './ledger.ts';
import { fileBaseName, newNames } from './names.ts';
import type { ImportedNote } from './note.ts';
import { noteFile } from './note-file.ts';
import type { ImportedOriginal } from './original.ts';

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

/** The note of the last import that `note` continues: same place in the original, or same name for itself. */
function continued(
  note: ImportedNote,
  before: readonly LedgerNote[],
  taken: ReadonlySet<string>,
): LedgerNote | undefined {
  const free = before.filter(
    ({ path }) => !taken.has(path) && path.startsWith(`${note.collection}/`),
  );
  const { title, date, number, source } = note.front;
  return (
    free.find((old) => old.title === title && old.date === date && old.number === number) ??
    free.find((old) => old.date !== undefined && old.date === date && old.number === number) ??
    free.find((old) => old.title === title) ??
    free.find((old) => old.lines[0] === source?.lines[0] && old.lines[1] === source?.lines[1])
  );
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
export function plan(imported: readonly ImportedOriginal[], before: Ledger | undefined): Plan {
  const notes = addKnownTags(imported.flatMap((original) => original.notes));
  const old = new Map((before?.originals ?? []).map((original) => [original.file, original.notes]));
  const kept = new Map<number, LedgerNote>();
  const taken = new Set<string>();
  notes.forEach((note, index) => {
    const match = continued(note, old.get(note.front.source?.file ?? '') ?? [], taken);
    if (!match) return;
    kept.set(index, match);
    taken.add(match.path);
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
