import { isBlank, nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';

/** A picture without an address: an icon, or one that the page had not loaded. */
const PICTURE = /^\s*!\[\]\(\)\s*$/;
/** An icon that was the text of a bold element. */
const ICON = /^\s*\*\*\s*(?:\*\*\s*)?$/;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;

/** Icons whose letters a converter took for emphasis. */
const MARKS = /^\s*(?:__|____)\s*$/;

/** The numbers beside a block of code, as html2text writes them above it: `  *   *   * `. */
const GUTTER = /^ {2}\*(?: {3}\*)+\s*$/;

/** The title of a text, below which its page stands. */
const TITLE = /^\s{0,3}#\s/;

/** Claims what says nothing once the words of a page around it have gone: icons, and the rule that parted them from the text, or stands above its title. */
export function claimShowsNothing(lines: readonly string[], claim: Map<number, RuleName>): void {
  const gone = (at: number) => claim.has(at) || lines[at] === undefined;
  const words = (at: number, step: 1 | -1) => {
    let near = nearestShown(lines, at, step);
    while (MARKS.test(lines[near] ?? '')) near = nearestShown(lines, near, step);
    return near;
  };
  lines.forEach((line, at) => {
    const mark = MARKS.test(line) && claim.has(words(at, -1)) && gone(words(at, 1));
    if (mark) claim.set(at, 'author-bar');
    const code = /^`$|^ {4}/.test(lines[nearestShown(lines, at, 1)] ?? '');
    if (code && GUTTER.test(line)) claim.set(at, 'code-widget');
    if (claim.has(at) || !/^\s*(?:!\[\]|\*\*)/.test(line)) return;
    const apart = isBlank(lines[at - 1] ?? '') && isBlank(lines[at + 1] ?? '');
    const among = gone(nearestShown(lines, at, -1)) && gone(nearestShown(lines, at, 1));
    if ((PICTURE.test(line) && among) || (ICON.test(line) && apart)) claim.set(at, 'author-bar');
  });
  const begins = lines.findIndex((line) => !isBlank(line) && !RULE.test(line));
  lines.slice(0, begins).forEach((line, at) => {
    if (!isBlank(line)) claim.set(at, 'author-bar');
  });
  const first = lines.findIndex(
    (line, at) => !claim.has(at) && !isBlank(line) && !TITLE.test(line),
  );
  const above = nearestShown(lines, first, -1);
  if (claim.has(above) && RULE.test(lines[first] ?? '')) claim.set(first, 'author-bar');
}
