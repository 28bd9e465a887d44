import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record.ts';
import type { Step } from './step.ts';

const BULLET = /^([ \t\u3000]*)[•●◦▪■○·‣∙][ \t\u3000\u00A0]*(?=\S)/;

function mark({ lines, inCode }: Draft, record: Record): readonly Line[] {
  let base = 0;
  let inList = false;
  return lines.map((line, index) => {
    const match = inCode[index] === 1 ? null : BULLET.exec(line.text);
    if (!match) {
      if (/^\S/.test(line.text)) inList = false;
      return line;
    }
    const indent = (match[1] ?? '').replace(/\t/g, '    ').length;
    if (!inList) base = indent;
    inList = true;
    const depth = indent <= base ? 0 : Math.ceil((indent - base) / 4);
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
