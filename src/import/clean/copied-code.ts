import { withoutEntities } from '../code-run.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';
import type { Step } from './step.ts';

/** A fence longer than any that stands in `block`. */
function fenceFor(block: readonly Line[]): string {
  const longest = block.reduce(
    (most, { text }) => Math.max(most, /^\s*(`{3,})/.exec(text)?.[1]?.length ?? 0),
    2,
  );
  return '`'.repeat(longest + 1);
}

const written = (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n');

/** `lines` with fences around those that are `code`. */
export function fence(lines: readonly Line[], record: Record): readonly Line[] {
  if (lines.every(({ code }) => code === undefined)) return lines;
  const result: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    if (line.code === undefined) {
      result.push(line);
      at++;
      continue;
    }
    const end = lines.findIndex(({ code }, index) => index > at && code !== line.code);
    const block = lines.slice(at, end < 0 ? lines.length : end);
    const last = block.at(-1)?.no ?? line.no;
    const row = fenceFor(block);
    const fenced = [
      { text: row + line.code.language, no: line.no },
      ...block.map(({ text, no }) => ({ text: withoutEntities(text), no })),
      { text: row, no: last },
    ];
    record.changed('code-widget', line.no, written(block), written(fenced), last);
    if (!isBlank(result.at(-1)?.text ?? '')) result.push({ text: '', no: line.no });
    result.push(...fenced);
    at += block.length;
    if (!isBlank(lines[at]?.text ?? '')) result.push({ text: '', no: last });
  }
  return result;
}

/** Sets fences around the blocks of code of a page that were copied without them. */
export const fenceCopiedCode: Step = {
  concerns: () => true,
  apply: ({ lines }, record) => fence(lines, record),
};
