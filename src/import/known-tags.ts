import { resolveTag, tagKey } from '../knowledge/inline-tag.ts';
import { uniqueTags } from './head.ts';
import type { ImportedNote } from './note.ts';

/** Adds to each note the tags that its text runs together with a sentence and that some note is sure of. */
export function addKnownTags(
  notes: readonly ImportedNote[],
  more: Iterable<string>,
): ImportedNote[] {
  const known = new Set([...more].map(tagKey));
  for (const note of notes) for (const tag of note.front.tags) known.add(tagKey(tag));
  return notes.map((note) => {
    const found = note.candidates.flatMap((candidate) => resolveTag(candidate, known) ?? []);
    if (found.length === 0) return note;
    return { ...note, front: { ...note.front, tags: uniqueTags([...note.front.tags, ...found]) } };
  });
}
