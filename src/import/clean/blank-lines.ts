import { codeOf, isBlank, type Line, trimLines } from '../line.ts';

/** Runs of blank lines outside code become one; none stays at the ends of a note. */
export function collapseBlankLines(lines: readonly Line[]): Line[] {
  const trimmed = trimLines(lines);
  const inCode = codeOf(trimmed);
  const result: Line[] = [];
  let blank = false;
  trimmed.forEach((line, index) => {
    const empty = inCode[index] !== 1 && isBlank(line.text);
    if (empty && blank) return;
    blank = empty;
    result.push(empty && line.text !== '' ? { text: '', no: line.no } : line);
  });
  return result;
}
