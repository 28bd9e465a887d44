import { nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { shownText } from './shown.ts';

/** Pictures of an interface, not of an article. */
const BADGES = /^(?:\s*!\[[^\]]*\]\(https?:\/\/csdnimg\.cn\/[^)]*\))+\s*$/;
/** A line that only leads to a person or a topic of the site, or shows a badge. */
const PLACES =
  /^\s*(?:\[!?\[?[^\]]*\]?(?:\([^)]*\)\])?\(https?:\/\/www\.zhihu\.com\/(people|org|topic)\/[^)]*\)\s*)+$|^\s*\[\u200B?\]\(https?:\/\/www\.zhihu\.com\/(question)\/\d+\)\s*$/;
/** What stands below the name of a column. */
const COLUMN = /^(?:专栏收录该内容|同时被\s*\d+\s*个专栏收录|\d+\s*篇文章(?:\s*\d+\s*订阅)?)$/;
/** Longest name of a place below the dot behind a date: 发布于 2024-12-27 00:12 ⏎ ・ ⏎ 北京. */
const PLACE = 6;
/** Labels above a number: 被浏览 ⏎ 91,542. */
const COUNTER =
  /^(?:关注者|被浏览|查看我的收藏|有用\+1|已投票|粉丝|阅读|点赞|收藏|评论|在看|喜欢|赞|字数)$/;

/** Badges, places and numbers of a page that is known by what is claimed already. */
export function claimBeside(lines: readonly string[], claim: Map<number, RuleName>): void {
  lines.forEach((line, at) => {
    if (line.includes('csdnimg.cn/') && BADGES.test(line)) claim.set(at, 'author-bar');
    const place = line.includes('zhihu.com/') ? PLACES.exec(line) : null;
    if (place) claim.set(at, place[1] === 'topic' ? 'columns' : 'author-bar');
    if (COLUMN.test(shownText(lines[at + 1] ?? ''))) claim.set(at, 'columns');
  });
  for (const at of [...claim.keys()]) {
    const next = nearestShown(lines, at, 1);
    const label = shownText(lines[at] ?? '');
    const value = shownText(lines[next] ?? '');
    if (claim.has(next)) continue;
    if (/^[・·]$/.test(label) && [...value].length <= PLACE) claim.set(next, 'article-info');
    if (!COUNTER.test(label)) continue;
    if (/^[\d,.]+\s*[万wk]?\+?$/i.test(value)) claim.set(next, 'counters');
  }
}
