import { isBlank } from '../line.ts';
import type { RuleName } from '../rules.ts';
import type { Pieces } from './pieces.ts';
import { shownText } from './shown.ts';
import { firstText } from './text-line.ts';

/** What a reader wrote below a page that he copied. */
const OWN_WORDS =
  /^(?:#{1,6}\s+|\*\*)?(?:我的|我自己的|个人|自己的|读者)(?:笔记|想法|感想|总结|批注|思考|心得|备注|理解|评价|评论)\s*(?:\*\*)?[:：]?(?:\*\*)?(?:\s.*)?$/;

/** Index of the line at which the words of the reader begin, behind `from`; else the number of lines. */
export function ownWords(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && OWN_WORDS.test(line.trim()));
  return at < 0 ? lines.length : at;
}

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

/** Claims what a page of `site` shows behind its text, from the first piece of its end on. */
export function claimEnd(
  { end, another }: Pieces,
  lines: readonly string[],
  claim: Map<number, RuleName>,
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
    if (!claim.has(at) && !isBlank(lines[at] ?? '')) claim.set(at, 'site-footer');
  }
}
