import { readHeading } from '../../knowledge/outline.ts';
import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';

const visible = (text: string) => text.replace(/\s/g, '');

/**
 * Renumbers the headings of a note so that they begin at `##` and none is skipped, keeping which
 * stands under which; deeper than six stays six. Each gets blank lines around it.
 */
export function numberHeadings(draft: Draft, record: Record): Draft {
  const { lines, inCode } = draft;
  const open: number[] = [];
  const result: Line[] = [];
  let underHeading = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const heading = inCode[index] === 1 ? undefined : readHeading(line.text);
    if (!heading) {
      if (underHeading && !isBlank(line.text)) result.push({ text: '', no: line.no });
      underHeading = false;
      result.push(line);
      continue;
    }
    if (!isBlank(result.at(-1)?.text ?? '')) result.push({ text: '', no: line.no });
    underHeading = true;
    while (open.length > 0 && (open.at(-1) ?? 0) >= heading.level) open.pop();
    const depth = Math.min(6, open.length + 2);
    open.push(heading.level);
    const text = `${'#'.repeat(depth)} ${heading.text}`.trimEnd();
    const same = text === line.text;
    if (!same && (depth !== heading.level || visible(text) !== visible(line.text)))
      record.changed('heading-depth', line.no, line.text, text);
    result.push(same ? line : { text, no: line.no });
  }
  return open.length === 0 ? draft : draft.withSameCode(result);
}
