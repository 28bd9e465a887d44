import { readHeading } from '../knowledge/outline.ts';
import { codeOf, isBlank, type Line } from './line.ts';
import type { Record } from './record.ts';

/** Notes down each heading with nothing under it, not even a deeper heading. It stays in the note. */
export function noteEmptyHeadings(lines: readonly Line[], record: Record): void {
  if (!lines.some(({ text }) => text.startsWith('#'))) return;
  const inCode = codeOf(lines);
  let open: { line: Line; level: number } | undefined;
  const close = (level: number) => {
    if (open && level <= open.level) record.noted('empty-heading', open.line.no, open.line.text);
    open = undefined;
  };
  lines.forEach((line, at) => {
    const heading = inCode[at] === 1 ? undefined : readHeading(line.text);
    if (heading) {
      close(heading.level);
      open = { line, level: heading.level };
    } else if (!isBlank(line.text)) open = undefined;
  });
  close(0);
}
