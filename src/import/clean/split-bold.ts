import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

const CODE = /`([^`]+)`/g;
const STARS = /(?<!\\)\*\*/g;

/** `text` with code that 语雀 took out of the bold around it back in: "**先跑 **`**make**`** 再看**" → "**先跑 `make` 再看**". */
function joined(text: string): string {
  let result = '';
  let end = 0;
  let stars = 0;
  for (const { 0: span, 1: code = '', index } of text.matchAll(CODE)) {
    const before = text.slice(end, index);
    end = index + span.length;
    stars += before.match(STARS)?.length ?? 0;
    const closes = before.endsWith('**') && stars > 0 && stars % 2 === 0;
    const words = /^\*\*([^*]+)\*\*$/.exec(code)?.[1];
    if (closes && words !== undefined && text.startsWith('**', end)) {
      result += `${before.slice(0, -2)}\`${words}\``;
      // The two that follow open nothing: the bold was never closed.
      end += 2;
      stars -= 1;
    } else result += before + span;
  }
  return result + text.slice(end);
}

function join({ lines, inCode }: Draft, record: Record): readonly Line[] {
  return lines.map((line, at) => {
    if (inCode[at] === 1 || !line.text.includes('**`**')) return line;
    const text = joined(line.text);
    if (text === line.text) return line;
    record.changed('export-mark', line.no, line.text, text);
    return { ...line, text };
  });
}

/** Bold with code in it, as 语雀 exports it: in three pieces, with the stars within the code. */
export const joinSplitBold: Step = {
  concerns: holding(['**`**']),
  apply: join,
};
