import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { shownText } from './shown.ts';

/** Index of the first line that shows words and is not claimed: the title, as a rule. */
export const firstWords = (lines: readonly string[], claim: ReadonlyMap<number, RuleName>) =>
  lines.findIndex((line, at) => !claim.has(at) && shownText(line) !== '');

/** What a browser's tab adds to a title: `(2 封私信 / 80 条消息) SSA 构造 - 知乎`. */
const TAB =
  /^(?:[（(]\d+\+? 封私信[^）)]*[）)]\s*)?(?<title>.{4,}?)(?: - .{1,20}|(?:_[^_]{1,30})?-CSDN博客)?$/;

/** The title that a page shows twice, and the topics between: the first stays, but for a tab's. */
export function claimSecondTitle(
  lines: readonly string[],
  end: number,
  claim: Map<number, RuleName>,
): void {
  const first = firstWords(lines, claim);
  const shown = shownText(lines[first] ?? '');
  const title = TAB.exec(shown)?.groups?.title ?? '';
  const again = lines.flatMap((line, at) =>
    at > first && at < end + 20 && [shown, title].includes(shownText(line)) ? [at] : [],
  );
  // What the tab says may stand twice above the title itself.
  const proper = again.find((at) => shownText(lines[at] ?? '') === title) ?? -1;
  const second = proper < 0 ? (again[0] ?? -1) : proper;
  if (shown.length < 4 || second < 0) return;
  const between = lines
    .map((_, at) => at)
    .slice(first + 1, second)
    .filter((at) => !claim.has(at) && !isBlank(lines[at] ?? ''));
  const others = between.filter((at) => !again.includes(at));
  if (others.some((at) => [...shownText(lines[at] ?? '')].length > 24) || others.length > 8) return;
  for (const at of between) claim.set(at, again.includes(at) ? 'repeated-title' : 'columns');
  claim.set(shownText(lines[second] ?? '') === shown ? second : first, 'repeated-title');
}
