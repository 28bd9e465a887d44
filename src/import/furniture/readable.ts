import { isBlank, nearestShown } from '../line.ts';
import { isLicence } from './credit-blocks.ts';
import { sites } from './sites/sites.ts';

/** Stands for a line of code: it shows something, and no page shows it around its text. */
export const CODE = '`';

const INDENTED = /^(?: {4}|\t)\s*\S/;
const ITEM = /^\s*(?:[-*+•·]|\d{1,3}[.)、])\s/;

/** A line as far in as the markup of a page was, and the longest word of a page that stands so. */
const [FAR, WORD] = [/^ {16,}\S/, 4];

/** Whether a line that markup has indented is a page's: it leads into a site, or is a word of Chinese. */
function isFarOfPage(line: string): boolean {
  if (!FAR.test(line)) return false;
  const leads = line.includes('](http');
  if (!leads) return line.trim().length <= WORD && /^\s*\p{Script=Han}+\s*$/u.test(line);
  return sites.some(({ addresses }) => addresses.some((address) => line.includes(address)));
}

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
    const begins = apart && !ITEM.test(shown) && !INDENTED.test(shown) && !isFarOfPage(line);
    code = INDENTED.test(line) && (code || (begins && !isIndentedLicence(lines, at)));
    if (code) found.add(at);
    shown = line;
  });
  return found;
}

/** A picture or an icon that a program has stored beside its export, at times in italics. */
const STORED = /_?!\[\[[^\]]*(?:_resources\/[^\]]*|\.svg)\]\]_?/g;

/**
 * `lines` as far as they may be a page's: without the properties above `start`, and without the words of
 * code, which are an author's to the last, with pictures stored beside it like those on the web. Lines keep their places.
 */
export function readable(
  lines: readonly string[],
  start: number,
  inCode: Uint8Array,
): readonly string[] {
  const indented = indentedCode(lines);
  const far = lines.some(isFarOfPage);
  const stored = lines.some((line) => line.includes('![[') && line.search(STORED) >= 0);
  const all = start === 0 && indented.size === 0 && !far && !stored && !inCode.includes(1);
  if (all) return lines;
  return lines.map((line, at) => {
    if (at < start) return '';
    if ((inCode[at] === 1 || indented.has(at)) && !isBlank(line)) return CODE;
    if (stored && line.includes('![[')) return line.replace(STORED, '![]()');
    return far && isFarOfPage(line) ? line.trim().replace(/\s{2,}/g, ' ') : line;
  });
}
