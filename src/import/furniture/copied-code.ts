import { endOfCode, isCode, isLanguage, startOfCode } from '../code-run.ts';
import { isBlank, nearestShown } from '../line.ts';
import { isStatement } from '../prose.ts';
import type { RuleName } from '../record/rules.ts';
import { CODE } from './readable.ts';
import { shownText } from './shown.ts';

/** A block of code of a page, copied without its fences. */
export interface CopiedCode {
  /** 0-based first line, and the one behind the last. */
  from: number;
  to: number;
  /** As the page names it; `''` where it does not. */
  language: string;
}

const OF_CODE: RuleName = 'code-widget';
/** Buttons above the code: 掘金. */
const ABOVE = /复制代码|代码解读|体验AI代码助手/;
/** The only button, below the code, that older pages of 掘金 had. */
const COPY = '复制代码';
/** A gutter without a button above it is one from so many numbers on. */
const GUTTER = 3;
/** A shorter one is one beside so many others. */
const OTHERS = 2;

/** A row of buttons and the name of the language beside them, by its 0-based first and last line. */
interface Buttons {
  first: number;
  last: number;
  words: readonly string[];
}

/** The rows of buttons that `claim` holds. */
function rowsOf(lines: readonly string[], claim: ReadonlyMap<number, RuleName>): Buttons[] {
  const rows: Buttons[] = [];
  const claimed = [...claim].filter(([, rule]) => rule === OF_CODE).map(([at]) => at);
  for (const at of claimed.sort((one, other) => one - other)) {
    if (isBlank(lines[at] ?? '')) continue;
    const word = shownText(lines[at] ?? '');
    const row = rows.at(-1);
    const goes = row && nearestShown(lines, at, -1) === row.last;
    if (goes) rows[rows.length - 1] = { ...row, last: at, words: [...row.words, word] };
    else rows.push({ first: at, last: at, words: [word] });
  }
  return rows;
}

const languageOf = ({ words }: Buttons) =>
  words.flatMap((word) => word.split(/\s+/)).find(isLanguage) ?? '';

/** The line behind the gutter `1`, `2`, … that begins at `from`. */
function endOfGutter(lines: readonly string[], from: number): number {
  let at = from;
  while ((lines[at] ?? '').replace(/^[•·]/, '').trim() === String(at - from + 1)) at++;
  return at;
}

/** The `count` lines above `end`, when all of them are code. */
function codeAbove(
  lines: readonly string[],
  end: number,
  count: number,
  language: string,
): [number, number] | undefined {
  const to = nearestShown(lines, end, -1) + 1;
  // A gutter counts the blank lines that end the code as well.
  for (const from of new Set([to - count, end - count])) {
    const all = lines.slice(from, to);
    const begins = from >= 0 && from < to && !isBlank(lines[from] ?? '');
    if (begins && all.every((line) => isBlank(line) || isCode(line, language))) return [from, to];
  }
  return undefined;
}

/** The code that begins below `at`. */
function codeBelow(
  lines: readonly string[],
  at: number,
  language: string,
  claim: ReadonlyMap<number, RuleName>,
): [number, number] | undefined {
  const from = nearestShown(lines, at, 1);
  // Marked already by whoever copied it.
  if ((lines[from] ?? '').startsWith('`')) return undefined;
  const to = endOfCode(lines, from, language, (line) => claim.has(line));
  return to > from ? [from, to] : undefined;
}

/**
 * The blocks of code of a page whose buttons are `claim`ed, where its fences got lost: below the buttons of
 * 掘金 (above the one that it had before), and as many lines above those of CSDN as its gutter counts. Such a gutter is claimed, even a short one.
 * Code inside of fences is none of it: `lines` are `readable`.
 */
export function findCopiedCode(
  lines: readonly string[],
  claim: Map<number, RuleName>,
): CopiedCode[] {
  const found: CopiedCode[] = [];
  const add = (run: [number, number] | undefined, language: string) => {
    if (!run) return false;
    const [from, to] = run;
    const own = lines.slice(from, to);
    const apart = found.every((block) => to <= block.from || from >= block.to);
    if (!apart || own.includes(CODE) || own.every((line) => isBlank(line))) return false;
    found.push({ from, to, language });
    return true;
  };
  const gutters = new Set<number>();
  for (const row of rowsOf(lines, claim)) {
    const language = languageOf(row);
    const gutter = nearestShown(lines, row.last, 1);
    const count = endOfGutter(lines, gutter) - gutter;
    gutters.add(gutter);
    if (count > 0) {
      const fits = add(codeAbove(lines, row.first, count, language), language);
      if (!fits && count < GUTTER) continue;
      for (let at = gutter; at < gutter + count; at++) claim.set(at, OF_CODE);
    } else if (row.words.join() === COPY && !isBlank(lines[row.first - 1] ?? '')) {
      const from = startOfCode(lines, row.first, language);
      if (from < row.first) add([from, row.first], language);
    } else if (row.words.some((word) => ABOVE.test(word))) {
      add(codeBelow(lines, row.last, language, claim), language);
    }
  }
  const short: { at: number; count: number }[] = [];
  lines.forEach((line, at) => {
    if (line.length > 3 || !/^[•·]?\s*1\s*$/.test(line) || gutters.has(at)) return;
    const count = endOfGutter(lines, at) - at;
    if (count >= GUTTER) add(codeAbove(lines, at, count, ''), '');
    else short.push({ at, count });
  });
  // Beside others even a short gutter is one, if it counts nothing but code.
  for (const { at, count } of found.length < OTHERS ? [] : short) {
    const run = lines[at - 1] === '' ? undefined : codeAbove(lines, at, count, '');
    const clear = run && (count > 1 || isStatement(lines[run[0]] ?? ''));
    if (clear && add(run, '')) for (let row = at; row < at + count; row++) claim.set(row, OF_CODE);
  }
  return found.sort((one, other) => one.from - other.from);
}
