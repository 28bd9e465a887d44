import type { Draft } from '../draft.ts';
import { isBlank, type Line, trimLines } from '../line.ts';

/** Runs of blank lines outside code become one; none stays at the ends of a note. */
export function collapseBlankLines(draft: Draft): Draft {
  const { lines, inCode } = draft.with(trimLines(draft.lines));
  const result: Line[] = [];
  let blank = false;
  lines.forEach((line, index) => {
    const empty = inCode[index] !== 1 && isBlank(line.text);
    if (empty && blank) return;
    blank = empty;
    result.push(empty && line.text !== '' ? { text: '', no: line.no } : line);
  });
  return draft.with(result);
}
