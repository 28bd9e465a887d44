import { columnsOf } from './indent.ts';
import { readHeading } from './outline.ts';

const FENCE = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})([^\n]*)$/;
const ITEM = /^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)/;
/** How far back the list item that holds a fence is looked for, in lines. */
const LOOK_BACK = 200;

/** Whether `text` begins like the fence of a code block; cheap, for the many lines that do not. */
export function mayOpenFence(text: string): boolean {
  for (let at = 0; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x60 || code === 0x7e) return true;
    // White space, `>` and the marks of list items may stand before it.
    const before = (code >= 0x28 && code <= 0x3e) || code === 0x20 || code === 0x09;
    if (!before) return false;
  }
}

/** The line that opens a code block. */
interface Opening {
  mark: string;
  /** Column at which the text of the list item begins that holds it; 0: it is in none. */
  column: number;
  quoted: boolean;
}

/** Column of the text of the list item that a line at `at`, indented by `indent` columns, belongs to. */
function itemColumn(lines: readonly string[], at: number, indent: number): number {
  for (let above = at - 1; above >= Math.max(0, at - LOOK_BACK); above--) {
    const text = lines[above] ?? '';
    if (text.trim() === '' || columnsOf(text) >= indent) continue;
    const item = ITEM.exec(text);
    const column = item ? columnsOf(text) + (item[2] ?? '').length : 0;
    return column <= indent ? column : 0;
  }
  return 0;
}

function opening(lines: readonly string[], at: number): Opening | undefined {
  const [, before = '', mark, info = ''] = FENCE.exec(lines[at] ?? '') ?? [];
  if (mark === undefined || (mark.startsWith('`') && info.includes('`'))) return undefined;
  if (before.includes('>')) return { mark, column: 0, quoted: true };
  if (before.trim() !== '') return { mark, column: before.length, quoted: false };
  const indent = columnsOf(before);
  const column = indent >= 2 ? itemColumn(lines, at, indent) : 0;
  return indent - column < 4 ? { mark, column, quoted: false } : undefined;
}

/**
 * For every line, whether it is (part of) a fenced code block, in a list item and a quote as well. A
 * fence that is never closed ends with what holds it, or before the next heading that stands behind a
 * blank line, so that it cannot swallow the notes that follow.
 */
export function codeLines(lines: readonly string[]): Uint8Array {
  const inCode = new Uint8Array(lines.length);
  for (let index = 0; index < lines.length; index++) {
    const open = mayOpenFence(lines[index] ?? '') ? opening(lines, index) : undefined;
    if (!open) continue;
    const end = fenceEnd(lines, index, open);
    inCode.fill(1, index, end + 1);
    index = end;
  }
  return inCode;
}

/** Whether the quote or list item that holds a code block ends before `text`. */
function leaves(text: string, { column, quoted }: Opening): boolean {
  if (quoted) return !text.trimStart().startsWith('>');
  return column > 0 && text.trim() !== '' && columnsOf(text) < Math.min(column, 2);
}

/** Index of the last line of the code block that opens at `at`. */
function fenceEnd(lines: readonly string[], at: number, open: Opening): number {
  const { mark, quoted } = open;
  const reopens = new RegExp(`^ {0,3}${mark[0]}{3,}\\s*[\\w+#-]+\\s*$`);
  let beforeHeading = -1;
  for (let index = at + 1; index < lines.length; index++) {
    const text = lines[index] ?? '';
    if (leaves(text, open)) return index - 1;
    const trimmed = (quoted ? text.replace(/^[ \t>]+/, '') : text).trim();
    if (trimmed.length >= mark.length && trimmed === (mark[0] ?? '').repeat(trimmed.length))
      return index;
    if (/\S\s*(?:```|~~~)$/.test(trimmed) && trimmed.endsWith(mark) && !reopens.test(text))
      return index;
    const isHeading = (lines[index - 1] ?? '').trim() === '' && readHeading(text) !== undefined;
    if (isHeading && beforeHeading < 0) beforeHeading = index - 1;
    if (reopens.test(text) && beforeHeading >= 0) return beforeHeading;
  }
  return beforeHeading >= 0 ? beforeHeading : lines.length - 1;
}
