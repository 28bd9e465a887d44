import { readHeading } from '../../knowledge/outline.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

/** Drops headings without words: a key pressed too often, or a picture that a copy lost. */
function dropped({ lines, inCode }: Draft, record: Record): readonly Line[] {
  return lines.map((line, at) => {
    if (inCode[at] === 1 || readHeading(line.text)?.text !== '') return line;
    record.dropped('blank-heading', line.no, line.text);
    return { text: '', no: line.no };
  });
}

export const dropBlankHeadings: Step = {
  concerns: holding(['#'], /^ {0,3}#{1,6}[ \t\u3000]*$/m),
  apply: dropped,
};
