import type { Note } from './note.ts';

/** What is asked of a tag to tie it to others. */
interface Tied {
  key: string;
  name: string;
  notes: readonly Note[];
}

/** Another tag on the same notes. */
export interface TagTie<Tag> {
  tag: Tag;
  /** Notes that carry both. */
  shared: number;
}

/** The most ties of a tag that are worth showing. */
const most = 12;

/**
 * Tags that stand on the same notes as `tag`, the most telling first: shared notes over the
 * geometric mean of both counts (cosine), so that a tag on everything does not lead every list.
 */
export function tiesOf<Tag extends Tied>(
  tag: Tag,
  tagsOf: (note: Note) => readonly Tag[],
): TagTie<Tag>[] {
  const shared = new Map<Tag, number>();
  for (const note of tag.notes) {
    for (const other of tagsOf(note)) {
      if (other !== tag && !isNested(other, tag)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const strength = ({ tag: other, shared: count }: TagTie<Tag>) =>
    count / Math.sqrt(tag.notes.length * other.notes.length);
  return [...shared]
    .map(([other, count]) => ({ tag: other, shared: count }))
    .sort((a, b) => strength(b) - strength(a) || (a.tag.name < b.tag.name ? -1 : 1))
    .slice(0, most);
}

const isNested = (a: Tied, b: Tied) =>
  a.key.startsWith(`${b.key}/`) || b.key.startsWith(`${a.key}/`);
