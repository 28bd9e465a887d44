import { index } from './key-index.ts';
import { anchoredPath, folderDistance, type LinkTarget } from './link-target.ts';
import type { Note, VaultPath } from './note.ts';
import { createFindPart, type FindPart, type Place } from './original-parts.ts';

/** Where links lead that were written when the notes still were originals. */
export interface Originals {
  /** Of the original that a link names, the note that holds what it asks for, else the first. */
  named(target: LinkTarget, from: VaultPath): (Place & { missing?: string }) | undefined;
  /** The note of the same original as `note` that holds the heading or block which `note` lacks. */
  beside(note: Note, target: LinkTarget): Place | undefined;
}

/** By their `source`: a link may still call an original that was cut up, or whose note has another name. */
export function createOriginals(notes: readonly Note[]): Originals {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const byFile = index(notes, ({ source }) => (source ? [fileKey(source.file)] : []));
  for (const parts of byFile.values()) parts.sort((a, b) => firstLine(a) - firstLine(b));
  const byName = index([...byFile.keys()], (file) => [lastPart(file)]);
  const finders = new Map<string, FindPart>();
  const findPart = (file: string, target: LinkTarget): Place | undefined => {
    const find = finders.get(file) ?? createFindPart(byFile.get(file) ?? []);
    finders.set(file, find);
    return find(target);
  };

  /** The original that `name` means in a text at `base`, below the folder of originals. */
  const fileOf = (name: string, base: string): string | undefined => {
    const path = anchoredPath(name, base);
    if (path === undefined && /^\.\.?\//.test(name)) return undefined;
    const key = fileKey(path ?? name);
    const folder = fileKey(base.slice(0, base.lastIndexOf('/') + 1));
    const beside = path === undefined ? [`${folder}${key}`, key] : [key];
    const exact = beside.find((file) => byFile.has(file));
    if (exact !== undefined || path !== undefined) return exact;
    const ending = (byName.get(lastPart(key)) ?? []).filter((file) => file.endsWith(`/${key}`));
    return ending.sort((a, b) => folderDistance(a, base) - folderDistance(b, base))[0];
  };

  return {
    named: (target, from) => {
      const file = fileOf(target.name, byPath.get(from)?.source?.file ?? from);
      const note = file === undefined ? undefined : byFile.get(file)?.[0];
      if (file === undefined || !note) return undefined;
      const { block, headings } = target;
      if (block === undefined && headings.length === 0) return { note, fragment: '' };
      const missing = block === undefined ? headings.join('#') : `^${block}`;
      return findPart(file, target) ?? { note, fragment: '', missing };
    },
    beside: (note, target) => {
      const file = note.source && fileKey(note.source.file);
      const cut = file !== undefined && (byFile.get(file)?.length ?? 0) > 1;
      return cut ? findPart(file, target) : undefined;
    },
  };
}

const firstLine = ({ source }: Note) => source?.lines[0] ?? 0;
const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const fileKey = (path: string) =>
  path
    .replace(/\.(?:md|markdown|txt)$/i, '')
    .normalize('NFC')
    .toLowerCase();
