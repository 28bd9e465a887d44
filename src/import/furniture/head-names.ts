import { isBlank } from '../line.ts';
import type { RuleName } from '../rules.ts';
import { shownText } from './shown.ts';

type Claim = Map<number, RuleName>;

/** Whether `text` may be the name of an account, alone on a line: what stands above the button 关注. */
export const isAccount = (text: string) => /^[\p{L}\p{N}_\-.]{2,24}$/u.test(text);

/** Names of accounts and columns around the buttons of a head: 首发于 ⏎ column, author ⏎ 关注他. */
function claimNames(lines: readonly string[], end: number, claim: Claim): void {
  for (const at of [...claim.keys()].filter((line) => line < end)) {
    const text = shownText(lines[at] ?? '');
    if (text === '首发于' || text === '专栏：') claim.set(at + 1, 'author-bar');
    const dated = /^\d{4}-\d{2}-\d{2}.*阅读/.test(text);
    const titled = lines
      .slice(0, at - 1)
      .some((line, above) => !isBlank(line) && !claim.has(above));
    if (dated && !claim.has(at - 1) && isAccount(shownText(lines[at - 1] ?? '')) && titled)
      claim.set(at - 1, 'author-bar');
    if (!/^\+?\s*(?:已?关注)(?:他|她|TA|作者)?$/.test(text)) continue;
    for (let above = at - 1; above > Math.max(0, at - 4); above--) {
      const name = (lines[above] ?? '').trim();
      const twin =
        (lines[above - 1] ?? '').trim() === name || (lines[above + 1] ?? '').trim() === name;
      if (claim.has(above) || !isAccount(name) || (above < at - 1 && !twin)) continue;
      claim.set(above, 'author-bar');
    }
  }
}

const LANGUAGE =
  /^(?:js|javascript|ts|typescript|jsx|tsx|vue|html|css|scss|less|json|yaml|xml|python|py|java|kotlin|go|rust|c|cpp|c\+\+|csharp|php|ruby|swift|dart|lua|sql|bash|sh|shell|powershell|diff|text|plaintext|markdown)$/i;

/** Longest name or motto of an author. */
const MOTTO = 30;

/** What stands between the buttons of the question and 829 人赞同了该回答: the author and a motto. */
function claimAnswerer(lines: readonly string[], claim: Claim): string | undefined {
  const at = lines.findIndex((line) => /^[\s\d,.]+万?\s*人赞同了该回答\s*$/.test(line));
  const found: number[] = [];
  for (let above = at - 1; above >= 0; above--) {
    if (isBlank(lines[above] ?? '') || /关注/.test(lines[above] ?? '')) continue;
    if (claim.get(above) === 'author-bar') continue;
    if (claim.has(above)) break;
    if ([...shownText(lines[above] ?? '')].length > MOTTO || found.length === 4) return undefined;
    found.unshift(above);
  }
  for (const line of found) claim.set(line, 'author-bar');
  return found.map((line) => shownText(lines[line] ?? '')).find((name) => name !== '');
}

/** Names and numbers between the title and what the page says about it, above the text. */
function claimUnderTitle(lines: readonly string[], textFrom: number, claim: Claim): void {
  const home = lines.findIndex((line, at) => claim.has(at) && shownText(line) === '首页');
  const blog = lines.findIndex((line) => !isBlank(line));
  // The name of a blog stands above its menu.
  if (home > blog && home <= blog + 6 && blog >= 0 && !claim.has(blog))
    claim.set(blog, 'author-bar');
  const title = lines.findIndex((line, at) => !claim.has(at) && !isBlank(line));
  const last = [...claim.keys()].filter((at) => at < textFrom).sort((a, b) => b - a)[0] ?? 0;
  for (let at = title + 1; at < last; at++) {
    const text = shownText(lines[at] ?? '');
    if (!claim.has(at) && isAccount(text)) claim.set(at, 'author-bar');
  }
}

/** The motto of an author above the button 关注他, below a link to the author that is claimed. */
function claimMotto(lines: readonly string[], claim: Claim): void {
  const button = lines.findIndex(
    (line, at) => claim.has(at) && /^\+?\s*关注[他她]$/.test(shownText(line)),
  );
  const shown: number[] = [];
  for (let at = button - 1; at >= 0 && shown.length < 2; at--) {
    if (shownText(lines[at] ?? '') !== '') shown.push(at);
  }
  const [motto, author] = shown;
  if (motto === undefined || author === undefined || claim.has(motto)) return;
  if (claim.get(author) === 'author-bar' && [...shownText(lines[motto] ?? '')].length <= MOTTO)
    claim.set(motto, 'author-bar');
}

/** The language above 复制代码. */
function claimLanguages(lines: readonly string[], claim: Claim): void {
  for (const at of [...claim.keys()]) {
    const name = (lines[at - 1] ?? '').trim();
    const button = /^(?:复制代码|代码解读)$/.test((lines[at] ?? '').trim());
    if (button && LANGUAGE.test(name)) claim.set(at - 1, 'code-widget');
  }
}

/** The title that a page shows twice, and the topics between: the first stays. */
function claimSecondTitle(lines: readonly string[], end: number, claim: Claim): void {
  const first = lines.findIndex((line, at) => !claim.has(at) && !isBlank(line));
  const title = shownText(lines[first] ?? '');
  const second = lines.findIndex(
    (line, at) => at > first && at < end + 20 && shownText(line) === title,
  );
  if (title.length < 4 || second < 0) return;
  const between = lines
    .map((_, at) => at)
    .slice(first + 1, second)
    .filter((at) => !claim.has(at) && !isBlank(lines[at] ?? ''));
  if (between.some((at) => [...shownText(lines[at] ?? '')].length > 24) || between.length > 8)
    return;
  for (const at of between) claim.set(at, 'columns');
  claim.set(second, 'repeated-title');
}

/** A table of contents whose every line stands in the text as well. */
function claimContents(lines: readonly string[], claim: Claim): void {
  const opening = lines.findIndex((line) => /^(?:文章)?目录$/.test(shownText(line)));
  if (opening < 0) return;
  const at = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const text = shownText(line);
    if (text !== '') at.set(text, [...(at.get(text) ?? []), index]);
  });
  const rows: number[] = [];
  for (let row = opening + 1; row < lines.length; row++) {
    const text = shownText(lines[row] ?? '');
    if (text === '' || text === '收起') continue;
    if (!(at.get(text) ?? []).some((other) => other > row && !claim.has(other))) break;
    rows.push(row);
  }
  if (rows.length < 2) return;
  const last = rows.at(-1) ?? opening;
  for (let row = opening; row <= last; row++) claim.set(row, 'contents-widget');
}

/**
 * Claims what belongs to the head of a page but is known only by its neighbours. `page`: it is certainly
 * one; `textFrom`: the first line that reads like its text. Returns the author of an answer.
 */
export function claimHead(
  lines: readonly string[],
  end: number,
  claim: Claim,
  page: boolean,
  textFrom: number,
): string | undefined {
  claimNames(lines, end, claim);
  claimLanguages(lines, claim);
  if (!page) return undefined;
  claimSecondTitle(lines, end, claim);
  claimUnderTitle(lines, textFrom, claim);
  claimMotto(lines, claim);
  claimContents(lines, claim);
  const link = lines.find(
    (line, at) => claim.has(at) && line.includes('zhihu.com/people/') && shownText(line) !== '',
  );
  const named = shownText(link ?? '');
  const answerer = claimAnswerer(lines, claim);
  return named || answerer;
}
