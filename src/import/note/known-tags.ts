import { resolveTag, tagKey } from '../../knowledge/inline-tag.ts';
import { uniqueTags } from '../head/head.ts';
import type { ImportedNote } from './note.ts';

/** Adds to each note the tags that its text runs together with a sentence and that some note is sure of. */
export function addKnownTags(notes: readonly ImportedNote[]): ImportedNote[] {
  const known = new Set(notes.flatMap((note) => note.front.tags.map(tagKey)));
  const resolved = new Map<string, string | undefined>();
  const resolve = (candidate: string) => {
    if (!resolved.has(candidate)) resolved.set(candidate, resolveTag(candidate, known));
    return resolved.get(candidate) ?? [];
  };
  return notes.map((note) => {
    const found = note.candidates.flatMap(resolve);
    if (found.length === 0) return note;
    return { ...note, front: { ...note.front, tags: uniqueTags([...note.front.tags, ...found]) } };
  });
}
