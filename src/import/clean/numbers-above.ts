import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { matching, type Step } from './step.ts';

const NUMBER = /^\s*(?:part[\s.]*)?0?(\d{1,2})\s*$/i;
/** Only such a number is one of a part: a bare `1` may be anything. */
const PADDED = /^\s*(?:part[\s.]*\d|0\d|[1-9]\d\s*$)/i;
/** What a title has before it that is marked already. */
const MARKS = /^ {0,3}#{1,6}\s+/;
/** Longest title, in code points. */
const LONGEST = 24;

interface Part {
  at: number;
  title: number;
}

/** Numbers 1, 2, … alone on their lines, each above a short line. */
function partsOf({ lines, inCode }: Draft): Part[] {
  const parts: Part[] = [];
  for (const [at, { text }] of lines.entries()) {
    const number = inCode[at] !== 1 && PADDED.test(text) ? NUMBER.exec(text)?.[1] : undefined;
    if (number === undefined) continue;
    const title = lines.findIndex((line, index) => index > at && !isBlank(line.text));
    const words = lines[title]?.text.replace(MARKS, '').trim() ?? '';
    const isTitle = [...words].length <= LONGEST && !/[。；;，,、：:！!…]$|^[#>|\-*\d]/.test(words);
    if (title < 0 || !isTitle || Number(number) !== parts.length + 1) return [];
    parts.push({ at, title });
  }
  return parts.length < 2 ? [] : parts;
}

function join(draft: Draft, record: Record): readonly Line[] {
  const { lines } = draft;
  const parts = partsOf(draft);
  if (parts.length === 0) return lines;
  const rest = new Set<number>();
  const headings = new Map<number, Line>();
  for (const { at, title } of parts) {
    const run = lines.slice(at, title + 1);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const marks = MARKS.exec(last.text)?.[0].trim() ?? '##';
    const text = `${marks} ${first.text.trim()} ${last.text.replace(MARKS, '').trim()}`;
    record.changed(
      'plain-heading',
      first.no,
      run.map((line) => line.text).join('\n'),
      text,
      last.no,
    );
    headings.set(at, { text, no: first.no });
    for (let index = at + 1; index <= title; index++) rest.add(index);
  }
  return lines.flatMap((line, at) => (rest.has(at) ? [] : (headings.get(at) ?? line)));
}

/** Makes headings of `01` ⏎ `感知`, as articles set the parts of a text for a narrow screen. */
export const joinNumbersAbove: Step = {
  concerns: matching(/^\s*(?:part[\s.]*|0)1\s*$/im),
  apply: join,
};
