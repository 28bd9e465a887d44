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
  const gutters: { run: readonly Line[]; fits: boolean }[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (inCode[at] === 1 || lines[at]?.text.replace(/^[•·]/, '').trim() !== '1') continue;
    let next = at + 1;
    while (lines[next]?.text.replace(/^[•·]/, '').trim() === String(next - at + 1)) next++;
    gutters.push({ run: lines.slice(at, next), fits: codeAbove(draft, at) === next - at });
  }
  const fitting = gutters.filter(({ fits }) => fits).length >= FITTING;
  const gone = new Set(
    gutters.flatMap(({ run, fits }) => (run.length >= SHORTEST || (fits && fitting) ? run : [])),
  );
  for (const line of gone) record.dropped('code-widget', line.no, line.text);
  return gone.size === 0 ? lines : lines.filter((line) => !gone.has(line));
}

/** Drops the line numbers that a copied code block leaves behind: `1`, `2`, `3`, … each on its own line. */
export const dropLineNumbers: Step = {
  concerns: matching(/^[•·]?\s*1\s*$/m),
  apply: dropIn,
};
