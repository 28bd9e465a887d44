import { isBlank, nearestShown } from '../line.ts';
import { isLicence } from './credit-blocks.ts';

/** Stands for a line of code: it shows something, and no page shows it around its text. */
export const CODE = '`';

const INDENTED = /^(?: {4}|\t)\s*\S/;
const ITEM = /^\s*(?:[-*+•·]|\d{1,3}[.)、])\s/;

/** Whether the line at `at` is the licence of CSDN, which its clipboard indents, and the lines around it are not. */
const isIndentedLicence = (lines: readonly string[], at: number) =>
  isLicence(lines[at] ?? '') && !INDENTED.test(lines[nearestShown(lines, at, 1)] ?? '');

/** Lines (0-based) that are indented code: below a blank line, and in no list. */
export function indentedCode(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!lines.some((line) => line.startsWith('    ') || line.startsWith('\t'))) return found;
  let [shown, code] = ['', false];
  lines.forEach((line, at) => {
    if (isBlank(line)) return;
    const apart = at > 0 && isBlank(lines[at - 1] ?? '');
    const begins = apart && !ITEM.test(shown) && !INDENTED.test(shown);
    code = INDENTED.test(line) && (code || (begins && !isIndentedLicence(lines, at)));
    if (code) found.add(at);
    shown = line;
  });
  return found;
}

/**
 * `lines` as far as they may be a page's: without the properties above `start`, and without the words of
 * code, which are an author's to the last. Lines keep their places.
 */
export function readable(
  lines: readonly string[],
  start: number,
  inCode: Uint8Array,
): readonly string[] {
  const indented = indentedCode(lines);
  if (start === 0 && indented.size === 0 && !inCode.includes(1)) return lines;
  return lines.map((line, at) => {
    if (at < start) return '';
    return (inCode[at] === 1 || indented.has(at)) && !isBlank(line) ? CODE : line;
  });
}
