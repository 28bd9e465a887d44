import { isBlank } from '../line.ts';

/** Stands for a line of code: it shows something, and no page shows it around its text. */
const CODE = '`';

/**
 * `lines` as far as they may be a page's: without the properties above `start`, and without the words of
 * code, which are an author's to the last. Lines keep their places.
 */
export function readable(
  lines: readonly string[],
  start: number,
  inCode: Uint8Array,
): readonly string[] {
  if (start === 0 && !inCode.includes(1)) return lines;
  return lines.map((line, at) => {
    if (at < start) return '';
    return inCode[at] === 1 && !isBlank(line) ? CODE : line;
  });
}
