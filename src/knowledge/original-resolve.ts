import { readDateHeading } from './date.ts';
import { readDateBehind } from './date-behind.ts';
import { headingKey } from './heading-key.ts';
import { anchoredPath, folderDistance, type LinkTarget } from './link-target.ts';
import type { Note, VaultPath } from './note.ts';
import { findSection } from './section-path.ts';

/** A note, and the anchor in it, `''` for its start. */
export interface Place {
  note: Note;
  fragment: string;
}

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
  const byFile = new Map<string, Note[]>();
  for (const note of notes) {
    const file = note.source && fileKey(note.source.file);
    if (file !== undefined) push(byFile, file, note);
  }
  const byName = new Map<string, string[]>();
  for (const [file, parts] of byFile) {
    parts.sort((a, b) => (a.source?.lines[0] ?? 0) - (b.source?.lines[0] ?? 0));
    push(byName, lastPart(file), file);
  }

  /** The original that `name` means in a text at `base`, below the folder of originals. */
  const find = (name: string, base: string): string | undefined => {
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
      const file = find(target.name, byPath.get(from)?.source?.file ?? from);
      const parts = file === undefined ? undefined : byFile.get(file);
      const [first] = parts ?? [];
      if (!parts || !first) return undefined;
      const { block, headings } = target;
      if (block === undefined && headings.length === 0) return { note: first, fragment: '' };
      const missing = block === undefined ? headings.join('#') : `^${block}`;
      return holder(parts, target) ?? { note: first, fragment: '', missing };
    },
    beside: (note, target) => {
      const parts = note.source && byFile.get(fileKey(note.source.file));
      return parts && parts.length > 1 ? holder(parts, target) : undefined;
    },
  };
}

/** The first of `parts` that holds the block or the heading, or was opened by that heading. */
function holder(parts: readonly Note[], { headings, block }: LinkTarget): Place | undefined {
  if (block !== undefined) {
    const note = parts.find(({ body }) => body.blocks.some(({ id }) => id === block));
    return note && { note, fragment: `^${block}` };
  }
  for (const note of parts) {
    const section = findSection(note.body.sections, headings);
    if (section) return { note, fragment: section.id };
  }
  for (const [index, heading] of headings.entries()) {
    const rest = headings.slice(index + 1);
    const note = parts.find((part) => opens(part, heading));
    if (!note) continue;
    const section = rest.length > 0 ? findSection(note.body.sections, rest) : undefined;
    return { note, fragment: section?.id ?? '' };
  }
  return undefined;
}

/** Whether `heading` is the one that became the title or the date of `note`. */
function opens({ title, date }: Note, heading: string): boolean {
  if (headingKey(heading) === headingKey(title)) return true;
  const { start } = readDateHeading(heading) ?? readDateBehind(heading) ?? {};
  if (!start || date === undefined) return false;
  const [year, month, day] = date.split('-').map(Number);
  return (start.year ?? year) === year && start.month === month && start.day === day;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const fileKey = (path: string) =>
  path
    .replace(/\.(?:md|markdown|txt)$/i, '')
    .normalize('NFC')
    .toLowerCase();
