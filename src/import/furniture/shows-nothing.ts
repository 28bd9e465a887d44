import { isBlank, nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';

/** A picture without an address: an icon, or one that the page had not loaded. */
const PICTURE = /^\s*!\[\]\(\)\s*$/;
/** An icon that was the text of a bold element. */
const ICON = /^\s*\*\*\s*(?:\*\*\s*)?$/;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/;

/** Icons whose letters a converter took for emphasis. */
const MARKS = /^\s*(?:__|____)\s*$/;

/** The title of a text, below which its page stands. */
const TITLE = /^\s{0,3}#\s/;

/** Claims what says nothing once the words of a page around it have gone: icons, and the rule that parted them from the text. */
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
    if (claim.has(at) || !/^\s*(?:!\[\]|\*\*)/.test(line)) return;
    const apart = isBlank(lines[at - 1] ?? '') && isBlank(lines[at + 1] ?? '');
    const among = gone(nearestShown(lines, at, -1)) && gone(nearestShown(lines, at, 1));
    if ((PICTURE.test(line) && among) || (ICON.test(line) && apart)) claim.set(at, 'author-bar');
  });
  const first = lines.findIndex(
    (line, at) => !claim.has(at) && !isBlank(line) && !TITLE.test(line),
  );
  const above = nearestShown(lines, first, -1);
  if (claim.has(above) && RULE.test(lines[first] ?? '')) claim.set(first, 'author-bar');
}
