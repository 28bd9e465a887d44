import { readHeading } from '../knowledge/outline.ts';
import { codeOf, isBlank, type Line } from './line.ts';
import type { Record } from './record.ts';

/**
 * Renumbers the headings of a note so that they begin at `##` and none is skipped, keeping which
 * stands under which; deeper than six stays six. Each gets blank lines around it.
 */
export function numberHeadings(lines: readonly Line[], record: Record): Line[] {
  if (!lines.some(({ text }) => text.includes('#'))) return [...lines];
  const inCode = codeOf(lines);
  const open: number[] = [];
  const result: Line[] = [];
  lines.forEach((line, index) => {
    const heading = inCode[index] === 1 ? undefined : readHeading(line.text);
    if (!heading) {
      const previous = result.at(-1);
      if (
        previous &&
        !isBlank(line.text) &&
        inCode[index - 1] !== 1 &&
        readHeading(previous.text)
      ) {
        result.push({ text: '', no: line.no });
      }
      result.push(line);
      return;
    }
    while (open.length > 0 && (open.at(-1) ?? 0) >= heading.level) open.pop();
    const depth = Math.min(6, open.length + 2);
    open.push(heading.level);
    const text = `${'#'.repeat(depth)} ${heading.text}`.trimEnd();
    const hashes = /^\s*#+/.exec(line.text)?.[0].trim().length ?? 0;
    if (hashes !== depth || line.text.replace(/\s/g, '') !== text.replace(/\s/g, '')) {
      record.changed('heading-depth', line.no, line.text, text);
    }
    if (result.length > 0 && !isBlank(result.at(-1)?.text ?? ''))
      result.push({ text: '', no: line.no });
    result.push({ text, no: line.no });
  });
  return result;
}
