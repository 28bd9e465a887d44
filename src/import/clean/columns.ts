import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** "`````col" and "````col-md" */
const OPENS = /^(`{3,}|~{3,})col(-md)?\s*$/;
/** `flexGrow=1`, `height=300` */
const SETTING = /^\s*[a-zA-Z]+\s*=\s*\S*\s*$/;
/** How many settings a column has at most. */
const SETTINGS = 8;
/** How many lines the columns hold at most. */
const LONGEST = 400;

/** Index of the line that closes the fence which opens at `open`; -1: there is none. */
function closing(lines: readonly Line[], open: number, fence: string): number {
  for (let at = open + 1; at < Math.min(lines.length, open + LONGEST); at++) {
    if (lines[at]?.text.trimEnd() === fence) return at;
  }
  return -1;
}

/** The line behind the settings of the column that opens at `open`, which end at `===`. */
function behindSettings(lines: readonly Line[], open: number): number {
  for (let at = open + 1; at <= open + SETTINGS; at++) {
    const text = lines[at]?.text ?? '';
    if (/^={3,}\s*$/.test(text)) return at + 1;
    if (!SETTING.test(text)) break;
  }
  return open + 1;
}

/** What stands in the columns between the fences at `open` and `end`, as indexes; `undefined`: other than columns. */
function kept(lines: readonly Line[], open: number, end: number): Set<number> | undefined {
  const inside = new Set<number>();
  for (let at = open + 1; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (isBlank(text)) continue;
    const [, fence = '', column] = OPENS.exec(text) ?? [];
    const last = column === undefined ? -1 : closing(lines, at, fence);
    if (last < 0 || last >= end) return undefined;
    for (let own = behindSettings(lines, at); own < last; own++) {
      // A title of the first level would stand above those around the columns.
      if (/^#\s/.test(lines[own]?.text ?? '') && !fenced(lines, at, own)) return undefined;
      inside.add(own);
    }
    at = last;
  }
  return inside.size > 0 ? inside : undefined;
}

/** Whether an odd number of fences stands between `from` and `to`. */
const fenced = (lines: readonly Line[], from: number, to: number) =>
  lines.slice(from + 1, to).filter(({ text }) => /^\s*(?:`{3,}|~{3,})/.test(text)).length % 2 === 1;

function unfold({ lines }: Draft, record: Record): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const [, fence, column] = OPENS.exec(line.text) ?? [];
    const end = fence !== undefined && column === undefined ? closing(lines, at, fence) : -1;
    const inside = end < 0 ? undefined : kept(lines, at, end);
    if (!inside) {
      result.push(line);
      continue;
    }
    for (; at <= end; at++) {
      const own = lines[at] ?? line;
      if (inside.has(at)) result.push(own);
      else {
        if (!isBlank(own.text)) record.dropped('column-fence', own.no, own.text);
        if (result.at(-1)?.text !== '') result.push({ no: own.no, text: '' });
      }
    }
    at--;
  }
  return result;
}

/** What a plug-in of Obsidian shows in columns, one below the other; in the fences it would be code. */
export const unfoldColumns: Step = {
  concerns: holding(['`col', '~col'], /^(`{3,}|~{3,})col\s*$/m),
  apply: unfold,
};
