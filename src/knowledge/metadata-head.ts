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

/** How far down the text may say when it was made, in lines that show something. */
const NEAR = 12;
const MADE =
  /^\s*(?:[-*]\s+)?(?:\*\*)?(?:创建|记录|写作|撰写|编写|整理)(?:时间|日期)?(?:\*\*)?\s*[:：]/;
/** Who made it and when it was changed: then the text itself is spoken of, not what it is about. */
const MAKING =
  /^\s*(?:[-*]\s+)?(?:\*\*)?(?:(?:最[后近])?(?:修改|更新)(?:时间|日期|人)|(?:创建|编写|记录|整理)人|(?:文档|笔记)?作者)(?:\*\*)?\s*[:：]/;

/**
 * The line below an opening sentence, or below the first headings (`## 基本信息`), that says when the text was
 * made, to the minute or beside who made it: `- 创建时间：2024-04-07 10:18`.
 */
function readStamp(lines: readonly string[], from: number): HeadLine | undefined {
  let headings = 0;
  let shown = 0;
  for (let at = from; at < lines.length && shown < NEAR; at++) {
    const text = lines[at] ?? '';
    if (text.trim() === '') continue;
    shown++;
    if (/^\s*(?:```|~~~)/.test(text)) return undefined;
    if (/^#{1,6}\s/.test(text) && (++headings > 2 || shown > 3)) return undefined;
    const meta = MADE.test(text) ? readMetadataLine(text) : undefined;
    if (meta?.dates.length !== 1) continue;
    const beside = [lines[at - 1], lines[at + 1], lines[at + 2]];
    const told = /\d[:：]\d{2}/.test(text) || beside.some((other) => MAKING.test(other ?? ''));
    return told ? { at, meta: { ...meta, stays: true } } : undefined;
  }
  return undefined;
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
  const stamp = datesToo && !leading.some(({ meta }) => meta.dates.length > 0);
  const stamped = stamp ? readStamp(lines, next) : undefined;
  if (stamped) leading.push(stamped);
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
