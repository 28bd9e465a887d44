import type { Draft } from '../draft.ts';
import { isBlank, type Line, trimLines } from '../line.ts';

/** Runs of blank lines outside code become one; none stays at the ends of a note. */
export function collapseBlankLines(draft: Draft): Draft {
  const { lines, inCode } = draft.withSameCode(trimLines(draft.lines));
  const result: Line[] = [];
  let blank = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const empty = inCode[at] !== 1 && isBlank(line.text);
    if (!empty || !blank) result.push(empty && line.text !== '' ? { text: '', no: line.no } : line);
    blank = empty;
  }
  return draft.withSameCode(result);
}
