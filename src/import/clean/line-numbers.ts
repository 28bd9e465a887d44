import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { matching, type Step } from './step.ts';

/** A gutter shorter than this may be a list of short numbers. */
const SHORTEST = 3;

function dropIn({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const gone = new Set<Line>();
  for (let at = 0; at < lines.length; at++) {
    if (inCode[at] === 1 || lines[at]?.text.replace(/^[•·]/, '').trim() !== '1') continue;
    let next = at + 1;
    while (lines[next]?.text.replace(/^[•·]/, '').trim() === String(next - at + 1)) next++;
    if (next - at < SHORTEST) continue;
    for (const line of lines.slice(at, next)) {
      gone.add(line);
      record.dropped('code-widget', line.no, line.text);
    }
  }
  return gone.size === 0 ? lines : lines.filter((line) => !gone.has(line));
}

/** Drops the line numbers that a copied code block leaves behind: `1`, `2`, `3`, … each on its own line. */
export const dropLineNumbers: Step = {
  concerns: matching(/^[•·]?\s*1\s*$/m),
  apply: dropIn,
};
