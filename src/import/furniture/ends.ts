import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { ownWords } from './own-words.ts';
import type { Pieces } from './pieces.ts';
import { shownText } from './shown.ts';
import { firstText, isText } from './text-line.ts';

/** Claims what a page of `site` shows above its text, from the first piece of its begin to the last. */
export function claimBegin(
  { begin }: Pieces,
  lines: readonly string[],
  claim: Map<number, RuleName>,
): void {
  if (!begin) return;
  const from = lines.findIndex((line) => begin.from.test(shownText(line)));
  const to = lines.findIndex((line) => begin.to.test(shownText(line)));
  for (let at = from; from >= 0 && at < to; at++) {
    if (!claim.has(at) && !isBlank(lines[at] ?? '')) claim.set(at, 'author-bar');
  }
}

/**
 * Claims what a page of `site` shows behind its text, from the first piece of its end on; what reads like
 * an article only where it is `plainly` one.
 */
export function claimEnd(
  { end, another }: Pieces,
  lines: readonly string[],
  claim: Map<number, RuleName>,
  plainly: boolean,
): void {
  const first = firstText(lines);
  if (!end || first < 0) return;
  const last = lines.findLastIndex((line, at) => claim.has(at) && another?.test(shownText(line)));
  const from = lines.findIndex(
    (line, at) => at > first && at > last && claim.has(at) && end.test(shownText(line)),
  );
  if (from < 0) return;
  const to = ownWords(lines, from);
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    if (!claim.has(at) && !isBlank(line) && (plainly || !isText(line)))
      claim.set(at, 'site-footer');
  }
}
