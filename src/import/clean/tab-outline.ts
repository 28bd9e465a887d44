import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { beginning, type Step } from './step.ts';

const CODE = /[;{}=]|\w\(|^\s*(?:#|\/\/|def |class |import )/;
/** Longest line of an outline, in code points. */
const LONGEST = 80;

/** A sign of a list or a quote, or an indent that is no whole step. */
const MARKED = /^(?:[-*+>|#`•●◦▪■○·‣∙§]|\s)/;

/** What a text is indented by, step for step: the indent of its first indented line. */
const stepOf = (lines: readonly Line[]) =>
  lines.map(({ text }) => /^(?:\t| {2}(?: {2})?(?! ))/.exec(text)?.[0]).find((step) => step) ??
  '\t';

function depthOf(text: string, step: string): number {
  let depth = 0;
  while (text.startsWith(step, depth * step.length)) depth++;
  return depth;
}

/** Whether lines hang together as topics do; verse with every second line indented does not. */
function branches(depths: readonly number[]): boolean {
  const children = depths.map((depth, at) => {
    const end = depths.findIndex((other, next) => next > at && other <= depth);
    return depths
      .slice(at + 1, end < 0 ? depths.length : end)
      .filter((other) => other === depth + 1).length;
  });
  const parents = children.filter((count) => count > 0);
  return (
    new Set(depths).size >= 3 || parents.filter((count) => count > 1).length * 2 > parents.length
  );
}

const ORDERED = /^\d{1,9}[.)] +(?=\S)/;
/** Longest outline by blanks, in lines. */
const MOST = 400;

/** Whether a text is an outline by its indents alone: most lines hang under one above, none by more than one step. */
export function isTabOutline(lines: readonly Line[]): boolean {
  const shown = lines.filter(({ text }) => !isBlank(text));
  if (shown.slice(0, 4).some(({ text }) => MARKED.test(text.trimStart()))) return false;
  const step = stepOf(lines);
  const depths = shown.map(({ text }) => depthOf(text, step));
  const base = depths[0] ?? 0;
  const deep = depths.filter((depth) => depth > 0);
  if (shown.length < 6 || deep.length < shown.length * 0.6) return false;
  const blanks = step !== '\t';
  // What stands as far in as the words of a numbered item belongs to it already.
  const items = shown.some(({ text }) => ORDERED.exec(text)?.[0].length === step.length);
  if (blanks && items) return false;
  // Blanks are as well the indent of paragraphs, of verse, of settings and code.
  const inHan = shown.filter(({ text }) => /\p{Script=Han}/u.test(text)).length;
  if (blanks && (shown.length > MOST || inHan * 2 < shown.length)) return false;
  if (blanks && (new Set(depths).size < 2 || !branches(depths))) return false;
  return shown.every(({ text }, index) => {
    const depth = depths[index] ?? 0;
    return (
      (index === 0 || depth - (depths[index - 1] ?? 0) <= 1) &&
      depth >= base &&
      !MARKED.test(text.slice(depth * step.length)) &&
      [...text.trim()].length <= LONGEST &&
      !CODE.test(text) &&
      !(blanks ? /[。！？；，、,;.]$/ : /[。！？]$/).test(text)
    );
  });
}

function mark({ lines }: Draft, record: Record): readonly Line[] {
  if (!isTabOutline(lines)) return lines;
  const step = stepOf(lines);
  const roots = lines.filter(({ text }) => !isBlank(text) && !text.startsWith(step));
  // With no root its title has been taken off, so that all of it hangs.
  const base = roots.length <= 1 ? 1 : 0;
  return lines.flatMap((line) => {
    const depth = depthOf(line.text, step);
    if (isBlank(line.text)) return [line];
    if (depth < base) return [line, { text: '', no: line.no }];
    const text = `${'  '.repeat(depth - base)}- ${line.text.trim().replace(/^(\d{1,3})\. /, '$1\\. ')}`;
    record.changed('bullet', line.no, line.text, text);
    return [{ text, no: line.no }];
  });
}

/** An outline that was copied as plain text becomes a nested list; a lone line above it stays a line. */
export const markTabOutline: Step = {
  concerns: beginning(['  ', '\t'], /\n(?:\t+| {2,})[^\s\t]/),
  apply: mark,
};
