import { isBlank, isRule } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { shownText } from './shown.ts';
import { pageTitle } from './tab-title.ts';
import { isText } from './text-line.ts';

/** Index of the first line that shows words and is not claimed: the title, as a rule. */
export const firstWords = (lines: readonly string[], claim: ReadonlyMap<number, RuleName>) =>
  lines.findIndex((line, at) => !claim.has(at) && shownText(line) !== '' && !isRule(line));

/** What a browser's tab adds to a title: `(2 封私信 / 80 条消息) SSA 构造 - 知乎`. */
const TAB =
  /^(?:[（(]\d+\+? 封私信[^）)]*[）)]\s*)?(?<title>.{4,}?)(?:(?: - .{1,40})? - CSDN博客| - .{1,20}|(?:_[^_]{1,30})?-CSDN博客)?$/;

/** So many topics stand between two titles at most, none of them longer. */
const [MOST, LONGEST] = [8, 24];

/** The title that a page shows twice, and the topics between: the first stays, but for a tab's. */
export function claimSecondTitle(
  lines: readonly string[],
  end: number,
  claim: Map<number, RuleName>,
): void {
  const first = firstWords(lines, claim);
  const shown = shownText(lines[first] ?? '');
  const title = TAB.exec(shown)?.groups?.title ?? '';
  const isTitle = (line: string) => [shown, title].includes(shownText(line));
  // Between what a tab says and the title itself a page has nothing but its menu.
  const tabbed = pageTitle(shown, '', true) !== shown;
  const text = lines.findIndex(
    (line, at) => at > first && !claim.has(at) && isText(line) && !isTitle(line),
  );
  const to = Math.max(tabbed ? text : 0, end + 20);
  const again = lines.flatMap((line, at) => (at > first && at < to && isTitle(line) ? [at] : []));
  // What the tab says may stand twice above the title itself.
  const proper = again.find((at) => shownText(lines[at] ?? '') === title) ?? -1;
  const second = proper < 0 ? (again[0] ?? -1) : proper;
  if (shown.length < 4 || second < 0) return;
  const between = lines
    .map((_, at) => at)
    .slice(first + 1, second)
    .filter((at) => !claim.has(at) && !isBlank(lines[at] ?? ''));
  const others = between.filter((at) => !again.includes(at));
  const long = others.some((at) => [...shownText(lines[at] ?? '')].length > LONGEST);
  if (tabbed ? text >= 0 && text < second : long || others.length > MOST) return;
  const rule = others.length > MOST ? 'author-bar' : 'columns';
  for (const at of between) claim.set(at, again.includes(at) ? 'repeated-title' : rule);
  claim.set(shownText(lines[second] ?? '') === shown ? second : first, 'repeated-title');
}
