import stringWidth from 'string-width';
import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { cutAtColumns } from './column-text.ts';
import { holding, type Step } from './step.ts';

/** `----- -----`: the columns of a simple table of pandoc. */
const COLUMNS = /^ {0,4}-{2,}(?: +-{2,})+\s*$/;
/** The line above and below a table whose cells may take several lines. */
const EDGE = /^ {0,4}-{4,}(?: +-+)*\s*$/;
const GRID = /^ {0,3}\+(?:[-=:]{2,}\+)+\s*$/;
/** Longest table that is looked for, in lines. */
const LONGEST = 400;

interface Table {
  /** Index of its last line. */
  end: number;
  header: string[];
  rows: string[][];
}

/** Columns at which `mark` begins in the line. */
const startsOf = (text: string, mark: RegExp) =>
  [...text.matchAll(mark)].map(({ index }) => stringWidth(text.slice(0, index)));

/** Two lines of one cell as one; `undefined` below says that there is none. */
function run(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  return (
    above + (/\p{Script=Han}$/u.test(above) && /^\p{Script=Han}/u.test(below) ? '' : ' ') + below
  );
}

/** Lines of cells as rows; a blank line ends a row where the lines of a cell may be several. */
function rowsOf(
  texts: readonly string[],
  starts: readonly number[],
  several: boolean,
): string[][] | undefined {
  const rows: string[][] = [];
  let open = false;
  for (const text of texts) {
    if (isBlank(text)) {
      open = false;
      continue;
    }
    const cells = cutAtColumns(text, starts);
    if (!cells) return undefined;
    const last = rows.at(-1);
    if (several && open && last)
      rows[rows.length - 1] = last.map((cell, at) => run(cell, cells[at] ?? ''));
    else rows.push(cells);
    open = true;
  }
  return rows;
}

/** The table whose line of columns is at `at`; its head stands in `above` (0 or more lines). */
function simpleTable(
  lines: readonly string[],
  at: number,
  above: readonly string[],
  edged: boolean,
): Table | undefined {
  const starts = startsOf(lines[at] ?? '', /-+/g);
  let end = at + 1;
  const last = Math.min(lines.length, at + LONGEST);
  while (end < last && !EDGE.test(lines[end] ?? '') && (edged || !isBlank(lines[end] ?? ''))) end++;
  const closed = end < last && EDGE.test(lines[end] ?? '');
  if (edged && !closed) return undefined;
  const body = lines.slice(at + 1, end);
  const rows = rowsOf(body, starts, edged && body.some(isBlank));
  const header = rowsOf(above, starts, true);
  if (!rows || rows.length === 0 || !header) return undefined;
  return { end: closed ? end : end - 1, header: header[0] ?? starts.map(() => ''), rows };
}

/** A table drawn with `+---+` whose cells span one column and one row each. */
function gridTable(lines: readonly string[], at: number): Table | undefined {
  const border = lines[at] ?? '';
  const starts = startsOf(border, /\+/g);
  const rows: string[][] = [];
  let cells: string[] | undefined;
  let header: string[] | undefined;
  let index = at + 1;
  for (; index < Math.min(lines.length, at + LONGEST); index++) {
    const text = lines[index] ?? '';
    if (GRID.test(text)) {
      if (startsOf(text, /\+/g).join() !== starts.join() || !cells) return undefined;
      if (text.includes('=')) header = cells;
      else rows.push(cells);
      cells = undefined;
      continue;
    }
    if (!text.trimStart().startsWith('|')) break;
    const pieces = cutAtColumns(text, starts);
    const own = pieces?.slice(0, -1).map((piece) => piece.replace(/^\|\s*/, ''));
    if (!own || pieces?.some((piece) => !piece.startsWith('|'))) return undefined;
    cells = cells ? cells.map((cell, column) => run(cell, own[column] ?? '')) : own;
  }
  if (cells || rows.length === 0) return undefined;
  return { end: index - 1, header: header ?? starts.slice(1).map(() => ''), rows };
}

const written = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;

function mark({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const texts = lines.map(({ text }) => text);
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const blankAbove = at === 0 || isBlank(texts[at - 1] ?? '');
    let table: Table | undefined;
    if (inCode[at] !== 1 && blankAbove) {
      const columns = texts.slice(at, at + 12).findIndex((text) => COLUMNS.test(text));
      if (GRID.test(line.text)) table = gridTable(texts, at);
      else if (EDGE.test(line.text) && columns > 0 && !texts.slice(at, at + columns).some(isBlank))
        table = simpleTable(texts, at + columns, texts.slice(at + 1, at + columns), true);
      else if (COLUMNS.test(line.text)) table = simpleTable(texts, at, [], true);
      else if (columns === 1) table = simpleTable(texts, at + 1, [line.text], false);
    }
    if (!table) {
      result.push(line);
      continue;
    }
    const { header, rows, end } = table;
    const drawn = [header, header.map(() => '---'), ...rows].map(written);
    record.changed(
      'drawn-table',
      line.no,
      texts.slice(at, end + 1).join('\n'),
      drawn.join('\n'),
      lines[end]?.no ?? line.no,
    );
    result.push(...drawn.map((text) => ({ text, no: line.no })));
    at = end;
  }
  return result;
}

/** Tables of pandoc, set in columns of blanks or drawn with `+---+`, as tables of Markdown. */
export const markDrawnTables: Step = {
  concerns: holding(['--', '+=', '+:'], /^ {0,4}(?:-{2,} +-{2,}|\+[-=:]{2,}\+)/m),
  apply: mark,
};
