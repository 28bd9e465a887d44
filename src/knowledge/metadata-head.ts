import type { Status } from './frontmatter.ts';
import { type MetadataLine, readMetadataLine } from './metadata-line.ts';

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

/** `负责人: 某人`: a property among others. */
const PROPERTY = /^(?:[>-]\s+)?(?:\*\*)?[\p{L} ]{1,14}(?:\*\*)?\s*[:：]{1,2}\s*\S.{0,80}$/u;

/** Lines that a block of properties may have. */
const BLOCK = 40;

/** Whether a line is a property that is none of ours, in a block of properties right under the title. */
function inBlock(lines: readonly string[], at: number): boolean {
  for (let next = at; next < Math.min(lines.length, at + BLOCK); next++) {
    const text = lines[next] ?? '';
    if (next > at && readMetadataLine(text) !== undefined) return true;
    if (!PROPERTY.test(text.trim()) || /[。！？；]$/.test(text)) return false;
  }
  return false;
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
    if (!meta || (!datesToo && meta.dates.length > 0)) {
      if (!inBlock(lines, next)) break;
      continue;
    }
    leading.push({ at: next, meta });
  }
  const trailing: HeadLine[] = [];
  for (let at = lines.length - 1; at >= next; at--) {
    const text = lines[at] ?? '';
    if (text.trim() === '') continue;
    const meta = text.length < 80 ? readMetadataLine(text) : undefined;
    if (!meta || meta.dates.length + meta.tags.length > 0) break;
    trailing.unshift({ at, meta });
  }
  return { leading, trailing };
}

/** The statuses that a line of metadata states, in order. */
export function statusesOf({ meta }: HeadLine): Status[] {
  return meta.statuses;
}
