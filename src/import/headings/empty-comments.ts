import { nearestShown } from '../line.ts';
import type { Record } from '../record/record.ts';

/** What programs that draw pages leave where they show nothing. */
const EMPTY = '<!---->';
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** Whether a line parts two lists, as writers of Markdown make it do. */
function parts(lines: readonly string[], at: number): boolean {
  const [above, below] = [nearestShown(lines, at, -1), nearestShown(lines, at, 1)];
  return /^(?:\s|[-*+]|\d)/.test(lines[above] ?? '') && ITEM.test(lines[below] ?? '');
}

/** Lines without empty comments, but for those that part two lists. */
export function withoutEmptyComments(
  lines: readonly string[],
  text: string,
  inCode: Uint8Array,
  record: Record,
): readonly string[] {
  if (!text.includes(EMPTY)) return lines;
  return lines.map((line, at) => {
    if (inCode[at] === 1 || !line.includes(EMPTY) || line.includes('`')) return line;
    if (line.trim() === EMPTY && parts(lines, at)) return line;
    const left = line.replaceAll(EMPTY, '').trimEnd();
    record.changed('export-mark', at + 1, line, left);
    return left;
  });
}
