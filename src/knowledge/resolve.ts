import { index } from './key-index.ts';
import { anchoredPath, folderDistance, type LinkTarget, parseTarget } from './link-target.ts';
import type { Note, VaultPath } from './note.ts';
import { createOriginals } from './original-resolve.ts';
import { findSection } from './section-path.ts';

/** Where a link into the vault leads. */
export type Resolution =
  | {
      kind: 'note';
      note: Note;
      /** Anchor in the note, `''` for its start. */
      fragment: string;
      /** Other notes that the name may mean; the nearest by path was taken. */
      rivals: Note[];
      /** The heading or block that the note does not have. */
      missing?: string;
    }
  | { kind: 'day'; date: string; notes: Note[] }
  | { kind: 'none' };

export type Resolver = (target: string, from: VaultPath) => Resolution;

/** `((6430f3f5-…))`: a block of any note, as Logseq names it. */
const BLOCK = /^\(\(([\da-f-]{36})\)\)$/;

/**
 * Resolves links as Obsidian does. A name is looked for, in this order: as a path from the root or
 * from the note's own folder, as the end of a path, as a title, as an alias, as a day, as an
 * original that notes were made from; each first as typed, then in any case. Of several notes the nearest
 * by path wins.
 */
export function createResolver(notes: readonly Note[]): Resolver {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const byName = index(notes, ({ path }) => [nameKey(lastPart(path))]);
  const byTitle = index(notes, ({ title }) => [nameKey(title)]);
  const byAlias = index(notes, ({ aliases }) => aliases.map(nameKey));
  const originals = createOriginals(notes);
  const byBlock = index(notes, ({ body }) => body.blocks.map(({ id }) => id));
  const byDay = index(notes, ({ date }) => (date ? [date] : []));

  const candidates = (name: string, from: VaultPath): Note[] => {
    const path = anchoredPath(name, from);
    const key = nameKey(path ?? name);
    const named = byName.get(lastPart(key)) ?? [];
    if (path !== undefined || /^\.\.?\//.test(name)) {
      return path === undefined ? [] : inCase(named, path, (note) => nameKey(note.path) === key);
    }
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const own = nameKey(`${folder}${name}`);
    const exact = inCase(named, name, ({ path: at }) => nameKey(at) === key || nameKey(at) === own);
    if (exact.length > 0) return name.includes('/') ? exact : ownFirst(exact, named, from);
    const ending = inCase(named, name, (note) => `/${nameKey(note.path)}`.endsWith(`/${key}`));
    if (ending.length > 0) return ending;
    const titled = inCase(
      byTitle.get(key) ?? [],
      name,
      () => true,
      (note) => [note.title],
    );
    if (titled.length > 0) return titled;
    return inCase(
      byAlias.get(key) ?? [],
      name,
      () => true,
      (note) => note.aliases,
    );
  };

  return (target, from) => {
    const typed = target.normalize('NFC').trim();
    const block = BLOCK.exec(typed)?.[1];
    if (block !== undefined) {
      const holder = byBlock.get(block)?.[0];
      return holder
        ? { kind: 'note', note: holder, fragment: `^${block}`, rivals: [] }
        : { kind: 'none' };
    }
    const whole = typed.includes('#') ? candidates(typed, from) : [];
    const wanted: LinkTarget =
      whole.length > 0 ? { name: typed, headings: [] } : parseTarget(typed);
    const self = byPath.get(from);
    const found =
      wanted.name === '' && self
        ? [self]
        : whole.length > 0
          ? whole
          : candidates(wanted.name, from);
    const [note, ...rivals] = nearest(found, from);
    if (note) {
      const here = place(note, wanted);
      const beside = here.missing === undefined ? undefined : originals.beside(note, wanted);
      return { kind: 'note', note, rivals, ...(beside ?? here) };
    }
    const day = byDay.get(wanted.name);
    if (day) return { kind: 'day', date: wanted.name, notes: day };
    const original = wanted.name === '' ? undefined : originals.named(wanted, from);
    return original ? { kind: 'note', rivals: [], ...original } : { kind: 'none' };
  };
}

function place(
  note: Note,
  { headings, block }: LinkTarget,
): { fragment: string; missing?: string } {
  if (block !== undefined) {
    const known = note.body.blocks.some(({ id }) => id === block);
    return known ? { fragment: `^${block}` } : { fragment: '', missing: `^${block}` };
  }
  if (headings.length === 0) return { fragment: '' };
  const section = findSection(note.body.sections, headings);
  return section ? { fragment: section.id } : { fragment: '', missing: headings.join('#') };
}

/** The candidates that fit, those in the typed case alone when there are any. */
function inCase(
  notes: readonly Note[],
  typed: string,
  fits: (note: Note) => boolean,
  names: (note: Note) => string[] = ({ path }) => [path, lastPart(path)],
): Note[] {
  const fitting = notes.filter(fits);
  const ending = withoutExtension(lastPart(typed));
  const exact = fitting.filter((note) =>
    names(note).some((name) => withoutExtension(lastPart(name)) === ending),
  );
  return exact.length > 0 ? exact : fitting;
}

/** A bare name that a note in the root or the own folder has: that note, the namesakes as rivals. */
function ownFirst(exact: Note[], named: readonly Note[], from: VaultPath): Note[] {
  const chosen = nearest(exact, from)[0];
  return chosen ? [chosen, ...named.filter((note) => note !== chosen)] : exact;
}

function nearest(notes: Note[], from: VaultPath): Note[] {
  return notes
    .map((note) => ({ note, distance: folderDistance(note.path, from) }))
    .sort((a, b) => a.distance - b.distance || (a.note.path < b.note.path ? -1 : 1))
    .map(({ note }) => note);
}

const withoutExtension = (path: string) => path.replace(/\.(?:md|markdown)$/i, '');
const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const nameKey = (path: string) => withoutExtension(path).normalize('NFC').toLowerCase();
