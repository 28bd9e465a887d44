import { baseName } from '../../knowledge/date-in-name.ts';
import type { ImportedNote } from './note.ts';

const TARGET = /\[\[([^\][|#^\n]+)/g;

const key = (name: string) => name.normalize('NFC').toLowerCase();

/**
 * Gives a note the name of its file as an alias where some note links to it by that name: in a vault the
 * file's name is what a wikilink says, and a note is named by its title.
 */
export function addLinkedNames(notes: readonly ImportedNote[]): ImportedNote[] {
  const linked = new Set<string>();
  for (const { body } of notes) {
    if (!body.includes('[[')) continue;
    for (const [, target = ''] of body.matchAll(TARGET)) linked.add(key(baseName(target.trim())));
  }
  if (linked.size === 0) return [...notes];
  const named = new Set(
    notes.flatMap(({ name, front }) => [name, ...(front.aliases ?? [])].map(key)),
  );
  const perFile = new Map<string, number>();
  for (const { front } of notes) {
    const file = front.source?.file ?? '';
    perFile.set(file, (perFile.get(file) ?? 0) + 1);
  }
  return notes.map((note) => {
    const { front } = note;
    const file = front.source?.file ?? '';
    const name = baseName(file);
    if (perFile.get(file) !== 1 || !linked.has(key(name)) || named.has(key(name))) return note;
    return { ...note, front: { ...front, aliases: [...(front.aliases ?? []), name] } };
  });
}
