import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** Fewer rows may be anything. */
const ROWS = 3;
/** Longest cell. */
const CELL = 60;
const CODE = /[;{}]\s*(?:$|\t)|\t\s*\/\/|^\s*(?:\/\/|#include|import |def |class |for |if )/;
const ITEM = /^(?:[-*+>#]|\d{1,3}[.)、])\s/;

/** The cells of a row whose cells stand apart by tabs; `undefined` when it is none. */
function cellsOf(text: string): string[] | undefined {
  if (
    !text.includes('\t') ||
    /^\s/.test(text) ||
    text.includes('|') ||
    CODE.test(text) ||
    ITEM.test(text)
  )
    return undefined;
  const cells = text.split('\t').map((cell) => cell.trim());
  return cells.every((cell) => cell.length <= CELL) && cells[0] !== '' ? cells : undefined;
}

function mark({ lines, inCode }: Draft, record: Record): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('\t') && !/^\s/.test(text))) return lines;
  const result: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const width = inCode[at] === 1 ? undefined : cellsOf(lines[at]?.text ?? '')?.length;
    let end = at;
    while (end < lines.length && inCode[end] !== 1) {
      if (cellsOf(lines[end]?.text ?? '')?.length !== width || width === undefined) break;
      end++;
    }
    if (width === undefined || end - at < ROWS) {
      result.push(...lines.slice(at, Math.max(end, at + 1)));
      at = Math.max(end, at + 1);
      continue;
    }
    const no = lines[at]?.no ?? 0;
    const above = result.at(-1);
    if (above && above.text.trim() !== '') result.push({ text: '', no });
    for (const line of lines.slice(at, end)) {
      const text = `| ${(cellsOf(line.text) ?? []).join(' | ')} |`;
      record.changed(
        'tab-table',
        line.no,
        line.text,
        line === lines[at] ? `${text}\n${'| --- '.repeat(width)}|` : text,
      );
      result.push({ text, no: line.no });
      if (line === lines[at]) result.push({ text: `${'| --- '.repeat(width)}|`, no: line.no });
    }
    const below = lines[end];
    if (below && below.text.trim() !== '') result.push({ text: '', no: below.no });
    at = end;
  }
  return result;
}

/** Rows of cells apart by tabs, as spreadsheets and web pages give them, become a table. */
export const markTabTables: Step = {
  concerns: holding('\t'),
  apply: mark,
};
