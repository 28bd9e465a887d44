import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import { holding, type Step } from './step.ts';

const ALONE = /^\s*\*\*\s*$/;
const STARS = /(?<!\\)\*\*/g;

/** `text` with the bold closed that the next line closes; nothing where the bold holds no word. */
function closed(text: string): string | undefined {
  const marks = [...text.matchAll(STARS)];
  const last = marks.at(-1)?.index;
  if (last === undefined || marks.length % 2 === 0) return undefined;
  const kept = text.trimEnd();
  return kept.length === last + 2 ? text.slice(0, last).trimEnd() : `${kept}**`;
}

function close({ lines, inCode }: Draft, record: Record): readonly Line[] {
  const result: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const above = result.at(-1);
    const apart = inCode[at] === 1 || inCode[at - 1] === 1;
    const text = !apart && above && ALONE.test(line.text) ? closed(above.text) : undefined;
    if (above === undefined || text === undefined) {
      result.push(line);
      continue;
    }
    record.changed('export-mark', above.no, `${above.text}\n${line.text}`, text, line.no);
    result[result.length - 1] = { ...above, text };
  }
  return result;
}

/** Closes bold whose closing mark a converter has set on the next line, behind the break that it held. */
export const closeBrokenBold: Step = {
  concerns: holding(['\n**', '\n **'], /\n *\*\*[ \t]*(?:\n|$)/),
  apply: close,
};
