import { readHeading } from '../../knowledge/outline.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import type { Step } from './step.ts';

/** How a line of nothing but `#`s ends. */
const ENDS = ['#\n', '# \n', '#  \n', '#\t\n', '#\u3000\n'];

/** Drops headings without words: a key pressed too often, or a picture that a copy lost. */
function dropped({ lines, inCode }: Draft, record: Record): readonly Line[] {
  return lines.map((line, at) => {
    if (inCode[at] === 1 || readHeading(line.text)?.text !== '') return line;
    record.dropped('blank-heading', line.no, line.text);
    return { text: '', no: line.no };
  });
}

export const dropBlankHeadings: Step = {
  concerns: (text) => ENDS.some((end) => text.includes(end)) || /#\s*$/.test(text.slice(-9)),
  apply: dropped,
};
