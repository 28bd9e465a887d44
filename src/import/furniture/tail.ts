import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { VOTES } from './answers.ts';
import { isAccount } from './head-names.ts';
import { introduced } from './introduced.ts';
import { type Match, matches, TAIL } from './matches.ts';
import { ownWords } from './own-words.ts';
import { lineOf } from './pieces.ts';
import { shownText } from './shown.ts';
import { firstText, isText } from './text-line.ts';

/** So many lines behind the first piece of a tail must hold two other pieces: a single 目录 is no tail. */
const TAIL_WINDOW = 14;

const SPAM =
  /(?:SEO|网站(?:优化|推广|建设|设计|制作|排名)|关键词(?:排名|按|推荐)|百度竞价|爱采购|虚拟主机|XML地图).*(?:SEO|网站(?:优化|推广|建设|设计|制作|排名)|关键词|百度竞价|爱采购|虚拟主机|TXT地图)/s;

/** Rules whose stretches hold text that no pattern can know. */
const HOLDS_TEXT: ReadonlySet<RuleName> = new Set([
  'recommended-articles',
  'comments',
  'popular-articles',
  'newest-articles',
]);

/** Whether the stretch behind `opening` is furniture to its end: only some kinds hold lines unknown to us. */
function staysFurniture(
  found: readonly Match[],
  opening: number,
  lines: readonly string[],
): boolean {
  return found.slice(opening).every(({ at, rule }, index, tail) => {
    if (HOLDS_TEXT.has(rule.rest ?? rule.rule)) return true;
    const stretch = lines.slice(at + 1, tail[index + 1]?.at ?? lines.length);
    // Right behind a button text may begin as well, below it only what belongs to the buttons.
    const most = index === 0 ? 0 : 3;
    return stretch.filter((line) => isText(line) && !SPAM.test(line)).length <= most;
  });
}

/** Words that a heading may consist of as well as a button. */
const COMMON = lineOf(String.raw`
  \+?\s*(?:已?关注)|踩|打赏|举报|感谢|收起|知道了
  (?:点赞|收藏|分享|评论|喜欢|在看|留言|赞|写留言|阅读原文|申请转载)(?:\s+(?:点赞|收藏|分享|评论|喜欢|在看|留言|赞))*
  (?:推荐|相关|延伸)阅读|(?:相关|热门|往期|精选)(?:推荐|回顾|内容)|(?:文章)?目录
  分类(?:专栏)?|热门文章|最新(?:文章|评论|发布)|[-—–\s]*(?:END|The End|完)[-—–\s]*
  标签[:：].*|上一篇.*|下一篇.*
  (?:评论|点赞|收藏|阅读|在看|赞|分享|留言|喜欢)\s*[\d.,]+\s*[万wk]?\+?`);

/** Whether a piece says more than a word that any text may hold. */
export const isTelling = (text: string) => !COMMON.test(text) && !/^\d{1,4}$/.test(text);

/** Buttons in a row, some with a number below: 点赞 ⏎ 45 ⏎ 收藏 ⏎ 88 ⏎ 打赏. */
function inRow(found: readonly Match[], from: number, lines: readonly string[]): boolean {
  const buttons = new Set(found.map(({ at }) => at));
  let [shown, numbers] = [0, 0];
  for (let at = found[from]?.at ?? lines.length; at < lines.length; at++) {
    const text = (lines[at] ?? '').trim();
    const number = /^[•·]?\s*\d+$/.test(text);
    if (text === '') continue;
    if (!number && !buttons.has(at)) break;
    shown++;
    if (number) numbers++;
  }
  return shown >= 5 && numbers >= 2;
}

/** Below each answer, and each article, on a page of Zhihu. */
const DATED = /^(?:发布于|编辑于)\s*\d{4}-\d{2}-\d{2}/;

/** Index in `found` of the piece that opens the tail: two other patterns follow closely, three in all. */
function tailStart(found: readonly Match[], lines: readonly string[], page: boolean): number {
  const textEnds = Math.max(
    firstText(lines),
    // What stands between the votes and the date is an answer, whatever stands above it.
    lines.findLastIndex((line) => line.includes('赞同了该') && VOTES.test(shownText(line))),
    lines.findLastIndex((line) => line.includes('于') && DATED.test(shownText(line))),
  );
  const words = introduced(
    lines,
    found.map(({ at }) => at),
  );
  // Behind the tail of a page headings stand as well; else they are the author's, and his text goes on.
  const lastHeading = page ? -1 : lines.findLastIndex((line) => /^#{1,6}\s+\S/.test(line));
  return found.findIndex(({ at, rule }, index) => {
    if (textEnds < 0 || at < textEnds || at < lastHeading || words.has(at)) return false;
    const close = new Set([rule]);
    let shown = 0;
    for (let line = at + 1; line < lines.length && shown < TAIL_WINDOW; line++) {
      if (isBlank(lines[line] ?? '')) continue;
      shown++;
      const next = found.find((match) => match.at === line);
      if (next) close.add(next.rule);
    }
    const all = new Set(found.slice(index).map((match) => match.rule));
    const telling = new Set(
      found
        .slice(index)
        .map((match) => shownText(lines[match.at] ?? ''))
        .filter(isTelling),
    );
    if (telling.size < 2 && !inRow(found, index, lines)) return false;
    const dense = close.size >= 3 || (close.size >= 2 && all.size >= 3 && at > lines.length / 3);
    return dense && staysFurniture(found, index, lines);
  });
}

/** Claims what belongs to the first piece of a tail but stands above it; returns where the tail begins. */
function claimAbove(lines: readonly string[], first: Match, claim: Map<number, RuleName>): number {
  const shown: number[] = [];
  for (let at = first.at - 1; at >= 0 && shown.length < 8; at--) {
    if (!isBlank(lines[at] ?? '')) shown.push(at);
  }
  const [above] = shown;
  if (
    first.rule.rule === 'author-bar' &&
    above !== undefined &&
    isAccount((lines[above] ?? '').trim())
  ) {
    claim.set(above, 'author-bar');
    return above;
  }
  // Between the line 编辑于 … and the buttons stand the topics of the article.
  const edited = shown.findIndex((at) =>
    /^(?:编辑于|发布于)\s*\d{4}-/.test((lines[at] ?? '').trim()),
  );
  const topics = shown.slice(0, Math.max(0, edited));
  if (topics.some((at) => [...(lines[at] ?? '').trim()].length > 14)) return first.at;
  for (const at of topics) claim.set(at, 'columns');
  return first.at;
}

/** Claims the tail of a page (`page`: it is one without doubt); returns the pieces that it was known by. */
export function claimTail(
  lines: readonly string[],
  claim: Map<number, RuleName>,
  page: boolean,
): Match[] {
  const found = matches(lines, TAIL);
  const opening = tailStart(found, lines, page);
  const first = found[opening];
  if (!first) return [];
  const start = claimAbove(lines, first, claim);
  const byLine = new Map(found.slice(opening).map((match) => [match.at, match.rule]));
  let current: RuleName = first.rule.rule;
  const end = ownWords(lines, first.at);
  for (let at = start; at < end; at++) {
    const own = byLine.get(at);
    const spam = SPAM.test(lines[at] ?? '');
    claim.set(at, own?.rule ?? (spam ? 'seo-spam' : current));
    if (own) current = own.rest ?? own.rule;
    if (isBlank(lines[at] ?? '')) claim.set(at, claim.get(at - 1) ?? current);
  }
  return found.slice(opening);
}
