import { codeLines } from '../../knowledge/code-lines.ts';
import { isBlank, type Line } from '../line.ts';
import type { NoteJob } from './note-job.ts';

/** `---`, `***`, `______` or `<hr>` on a line of its own. */
const BREAK = /^ {0,3}(?:([-*_])(?:[ \t]*\1){2,}|<hr ?\/?>)[ \t]*$/;

/** Takes off the `---` that parts a segment from the next. */
export function dropSeparator({ alone, record }: NoteJob, lines: Line[]): Line[] {
  const at = lines.findLastIndex(({ text }) => !isBlank(text));
  const last = lines[at];
  if (alone || !last || !BREAK.test(last.text)) return lines;
  if (codeLines(lines.map(({ text }) => text))[at] === 1) return lines;
  record.dropped('separator', last.no, last.text);
  return lines.slice(0, at);
}
