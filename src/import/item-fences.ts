import { columnsOf } from '../knowledge/indent.ts';
import { isBlank } from './line.ts';

/** A fence of an item whose code begins at the margin, anywhere in a text. */
const MAY_BE = /\n[ \t]{2,}(?:`{3}|~{3})[^`\n]*\n ?\S/;
const FENCE = /^([ \t]*)(`{3,}|~{3,})([^`]*)$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Index of the line that closes the block opened by `mark` at `at`; `undefined` where another opens first, or none does. */
function closing(lines: readonly string[], at: number, mark: string): number | undefined {
  for (let index = at + 1; index < lines.length; index++) {
    const [, , found, info = ''] = FENCE.exec(lines[index] ?? '') ?? [];
    if (found === undefined || !found.startsWith(mark)) continue;
    return info.trim() === '' ? index : undefined;
  }
  return undefined;
}

/** Whether the line at `at`, indented by `columns`, stands in a list item. */
function isInItem(lines: readonly string[], at: number, columns: number): boolean {
  for (let above = at - 1; above >= 0; above--) {
    const text = lines[above] ?? '';
    if (!isBlank(text) && columnsOf(text) < columns) return ITEM.test(text);
  }
  return false;
}

/**
 * Lines in which the code of an item stands below its fence where it was pasted at the margin, as an
 * editor shows it well but Markdown would end the item with it. Only white space is added.
 */
export function indentFencesOfItems(lines: readonly string[], text: string): readonly string[] {
  if (!MAY_BE.test(text)) return lines;
  const result = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const [, indent = '', mark] = FENCE.exec(lines[at] ?? '') ?? [];
    if (mark === undefined) continue;
    const close = closing(lines, at, mark);
    if (close === undefined) continue;
    const next = lines[at + 1] ?? '';
    const columns = columnsOf(indent);
    const atMargin = columns >= 2 && !isBlank(next) && close > at + 1 && columnsOf(next) < 2;
    if (atMargin && isInItem(lines, at, columns)) {
      for (let inner = at + 1; inner < close; inner++)
        if (!isBlank(lines[inner] ?? '')) result[inner] = indent + lines[inner];
      result[close] = indent + (lines[close] ?? '').trimStart();
    }
    at = close;
  }
  return result;
}
