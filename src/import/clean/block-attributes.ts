import { withoutAttributes } from '../block-attributes.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

function bare({ lines, inCode }: Draft, record: Record): readonly Line[] {
  return lines.map((line, at) => {
    const text = inCode[at] === 1 ? line.text : withoutAttributes(line.text);
    if (text === line.text) return line;
    record.changed('outliner', line.no, line.text, text);
    return { ...line, text };
  });
}

/** Items without the attributes that 思源 writes into them, and its references to blocks as their text. */
export const dropBlockAttributes: Step = {
  concerns: holding(['{: ', '(('], /\d{14}-[0-9a-z]{7}|\{: (?:style|class)="/),
  apply: bare,
};
