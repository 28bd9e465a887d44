import type { Status } from './frontmatter.ts';
import { type MetadataLine, readMetadataLine } from './metadata-line.ts';
import { statusOfTag } from './status-tag.ts';

/** A line of metadata and its index. */
export interface HeadLine {
  at: number;
  meta: MetadataLine;
}

/** The lines of metadata of a note without frontmatter. */
export interface NoteHead {
  /** Right under the title, blank lines between them. */
  leading: HeadLine[];
  /** At the very end, holding a status and nothing else. */
  trailing: HeadLine[];
}

/**
 * The metadata lines of `lines` (a note without its title). A line of tags further down belongs to the
 * section it stands in and is not among them. With `datesToo` false a line with a date is text: the
 * note has its date already.
 */
export function readNoteHead(lines: readonly string[], datesToo: boolean): NoteHead {
  const leading: HeadLine[] = [];
  let next = 0;
  for (; next < lines.length; next++) {
    const text = lines[next] ?? '';
    if (text.trim() === '') continue;
    const meta = readMetadataLine(text);
    if (!meta || (!datesToo && meta.dates.length > 0)) break;
    leading.push({ at: next, meta });
  }
  const trailing: HeadLine[] = [];
  for (let at = lines.length - 1; at >= next; at--) {
    const text = lines[at] ?? '';
    if (text.trim() === '') continue;
    const meta = text.length < 80 ? readMetadataLine(text) : undefined;
    const onlyStatus = meta?.dates.length === 0 && meta.tags.every(({ tag }) => statusOfTag(tag));
    if (!meta || !onlyStatus) break;
    trailing.unshift({ at, meta });
  }
  return { leading, trailing };
}

/** The statuses that a line of metadata states, in order. */
export function statusesOf({ meta }: HeadLine): Status[] {
  return meta.tags.flatMap(({ tag }) => statusOfTag(tag) ?? []);
}
