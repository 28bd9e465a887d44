import { readHeading } from '../../knowledge/outline.ts';
import type { Draft } from '../draft.ts';
import { isBlank, type Line } from '../line.ts';
import type { Record } from '../record/record.ts';

/** Notes down each heading with nothing under it, not even a deeper heading. It stays in the note. */
export function noteEmptyHeadings({ lines, inCode }: Draft, record: Record): void {
  let open: { line: Line; level: number } | undefined;
  const close = (level: number) => {
    if (open && level <= open.level) record.noted('empty-heading', open.line.no, open.line.text);
    open = undefined;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const heading = inCode[at] === 1 ? undefined : readHeading(line.text);
    if (heading) {
      close(heading.level);
      open = { line, level: heading.level };
    } else if (open && !isBlank(line.text)) open = undefined;
  }
  close(0);
}
