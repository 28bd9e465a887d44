import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

const SINGLE = /(?<![`\\])`(?!`)/g;

function dropStray({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const result = [...lines];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    let count = 0;
    while (to < lines.length && inCode[to] !== 1 && !isBlank(lines[to]?.text ?? '')) {
      count += lines[to]?.text.match(SINGLE)?.length ?? 0;
      to++;
    }
    if (count === 1) dropIn(result, from, to, record);
    from = Math.max(to, from + 1);
  }
  return result;
}

function dropIn(lines: Line[], from: number, to: number, record: Record): void {
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (!line?.text.includes('`')) continue;
    const text = line.text.replace(/^(\s*)`(?!`)|(?<![`\\])`(\s*)$/, '$1$2');
    if (text === line.text || text.includes('`')) continue;
    record.changed('stray-backtick', line.no, line.text, text);
    lines[at] = { text, no: line.no };
  }
}

/**
 * Drops a lone backtick at the edge of a paragraph: it opens no code, but shows, and a second one far
 * below would turn everything between into code.
 */
export const dropStrayBackticks: Step = {
  concerns: holding('`'),
  apply: dropStray,
};
