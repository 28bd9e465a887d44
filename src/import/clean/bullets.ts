import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record.ts';
import type { Step } from './step.ts';

const BULLET = /^([ \t\u3000]*)[•●◦▪■○·‣∙][ \t\u3000\u00A0]*(?=\S)/;
/** What a list that is open goes on with one step deeper, as slides and Word's symbol faces have it. */
const DEEPER = /^([ \t\u3000]*)(?:[–—]|[§Ø]|o)[ \t\u3000\u00A0]+(?=[^\s\d])/;

function mark({ lines, inCode }: Draft, record: Record): readonly Line[] {
  let base = 0;
  let inList = false;
  return lines.map((line, index) => {
    const deeper = inList && inCode[index] !== 1 ? DEEPER.exec(line.text) : null;
    const match = inCode[index] === 1 ? null : (BULLET.exec(line.text) ?? deeper);
    if (!match) {
      if (/^\S/.test(line.text)) inList = false;
      return line;
    }
    const indent = (match[1] ?? '').replace(/\t/g, '    ').length;
    if (!inList) base = indent;
    inList = true;
    const depth = Math.max(deeper ? 1 : 0, indent <= base ? 0 : Math.ceil((indent - base) / 4));
    const text = `${'  '.repeat(depth)}- ${line.text.slice(match[0].length)}`;
    record.changed('bullet', line.no, line.text, text);
    return { text, no: line.no, copied: true };
  });
}

/**
 * `  • item` of copied pages → `- item`. The whole list moves left by the indent of its first item, so
 * that it is a list and not code; deeper items stay deeper by two columns.
 */
export const markBullets: Step = {
  concerns: /[•●◦▪■○·‣∙]/,
  apply: mark,
};
