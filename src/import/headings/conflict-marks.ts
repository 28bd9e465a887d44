import type { Record } from '../record/record.ts';

/** What Git writes around two versions that it could not merge, in this order. */
const MARKS = [/^<{7} \S/, /^={7}$/, /^>{7} \S/];

/** Index of the first line of every conflict in `lines`, and of its other marks. */
export function conflicts(lines: readonly string[], inCode: Uint8Array): number[][] {
  const found: number[][] = [];
  let open: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trimEnd();
    if (inCode[at] === 1 || line.length < 7) continue;
    if (MARKS[0]?.test(line)) open = [at];
    else if (open.length > 0 && MARKS[open.length]?.test(line)) open.push(at);
    if (open.length === MARKS.length) found.push(open.splice(0));
  }
  return found;
}

/** Lines with the marks of conflicts shown as such: `=======` is no underline of a heading there, `>>>>>>>` no quotation. */
export function showConflicts(
  lines: readonly string[],
  text: string,
  inCode: Uint8Array,
  record: Record,
): readonly string[] {
  if (!text.includes('<<<<<<< ')) return lines;
  const result = [...lines];
  for (const at of conflicts(lines, inCode).flat()) {
    const mark = lines[at] ?? '';
    result[at] = `\`${mark.trimEnd()}\``;
    record.changed('conflict-mark', at + 1, mark, result[at] ?? '');
  }
  return result;
}
