import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { matching, type Step } from './step.ts';

/** A gutter shorter than this may be a list of short numbers, … */
const SHORTEST = 3;
/** … unless so many stand right behind blocks of code with just as many lines. */
const FITTING = 2;

const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** How many lines the block of code holds that ends right above `at`; 0: there is none. */
function codeAbove({ lines, inCode }: Draft, at: number): number {
  let end = at - 1;
  while (end > 0 && isBlank(lines[end]?.text ?? '')) end--;
  if (inCode[end] !== 1) return 0;
  let open = end - 1;
  while (open > 0 && !FENCE.test(lines[open]?.text ?? '')) open--;
  return end - open - 1;
}

function dropIn(draft: Draft, record: Record): readonly Line[] {
  const { lines, inCode } = draft;
  const gutters: { run: readonly Line[]; count: number; fits: boolean }[] = [];
  const isNumber = (at: number, count: number) =>
    lines[at]?.text.replace(/^[•·]/, '').trim() === String(count);
  for (let at = 0; at < lines.length; at++) {
    if (inCode[at] === 1 || !isNumber(at, 1)) continue;
    let [next, count] = [at + 1, 1];
    // A copy may have set a blank line between any two.
    for (; ; count++) {
      const gap = isBlank(lines[next]?.text ?? '') ? 1 : 0;
      if (!isNumber(next + gap, count + 1)) break;
      next += gap + 1;
    }
    gutters.push({ run: lines.slice(at, next), count, fits: codeAbove(draft, at) === count });
  }
  const fitting = gutters.filter(({ fits }) => fits).length >= FITTING;
  const gone = new Set(
    gutters.flatMap(({ run, count, fits }) => (count >= SHORTEST || (fits && fitting) ? run : [])),
  );
  for (const line of gone) record.dropped('code-widget', line.no, line.text);
  return gone.size === 0 ? lines : lines.filter((line) => !gone.has(line));
}

/** How many numbers, from 1 on, are run together in `digits`; 0: they are none. */
function countOf(digits: string): number {
  let count = 0;
  for (let run = ''; run.length < digits.length; ) {
    run += ++count;
    if (run === digits) return count;
  }
  return 0;
}

/** The last line of a block of code that counts the lines above it: `12345`. */
const COUNT = /^\s*1\d*\s*$/;
const INDENTED = /^(?: {4}|\t)/;

/** Whether a block of just `count` lines ends right above `at`, in the fences that `at` stands in or indented as it is. */
function countsBlock({ lines, inCode }: Draft, at: number, count: number): boolean {
  const textOf = (index: number) => lines[index]?.text ?? '';
  const above = at - count - 1;
  if (inCode[at] === 1) return FENCE.test(textOf(at + 1)) && FENCE.test(textOf(above));
  const apart = isBlank(textOf(above)) && isBlank(textOf(at + 1));
  const block = lines.slice(above + 1, at + 1).map(({ text }) => text);
  const all = block.every((text) => isBlank(text) || INDENTED.test(text));
  return apart && all && !isBlank(block[0] ?? '') && !isBlank(block.at(-2) ?? '');
}

/** Drops gutters that stand inside their blocks of code, as their last line; short ones where several do. */
function dropInside(draft: Draft, record: Record): readonly Line[] {
  const { lines, inCode } = draft;
  const found = lines.flatMap(({ text }, at) => {
    const count = COUNT.test(text) ? countOf(text.trim()) : 0;
    return count > 0 && countsBlock(draft, at, count) ? [{ at, count }] : [];
  });
  // The result of a line may be 1, but not that of each.
  const ends = (_: Line, at: number) => inCode[at] === 1 && inCode[at + 1] !== 1;
  const blocks = lines.filter(ends).length;
  const sure = found.length === blocks || found.some(({ count }) => count > 1);
  const fitting = found.length >= FITTING && sure;
  const gone = new Set(
    found.flatMap(({ at, count }) => (fitting || count >= SHORTEST ? [at] : [])),
  );
  for (const at of gone) record.dropped('code-widget', lines[at]?.no ?? 0, lines[at]?.text ?? '');
  return gone.size === 0 ? lines : lines.filter((_, at) => !gone.has(at));
}

/** Drops `12345` at the end of a block of code, where a converter has run its gutter together. */
export const dropGutters: Step = {
  concerns: matching(/^(?:[ \t]*1\d*[ \t]*\n[ \t]*(?:`{3}|~{3})|(?: {4}|\t)[ \t]*1\d*[ \t]*$)/m),
  apply: dropInside,
};

/** Drops the line numbers that a copied code block leaves behind: `1`, `2`, `3`, … each on its own line. */
export const dropLineNumbers: Step = {
  concerns: matching(/^[•·]?\s*1\s*$/m),
  apply: dropIn,
};
