import { isBlank } from '../line.ts';
import type { RuleName } from '../rules.ts';
import { claimBegin, claimEnd } from './ends.ts';
import { introduced } from './introduced.ts';
import { isPage, type Piece, type Surroundings } from './page-evidence.ts';
import type { Pieces } from './pieces.ts';
import { shownText } from './shown.ts';
import { sites } from './sites.ts';

/** Longest line of an interface. */
const WIDGET = 130;
/** Lines that show something between two pieces of one cluster. */
const APART = 2;
const ANY = new RegExp(
  sites.map(({ counted, plain }) => `(?:${counted.source})|(?:${plain.source})`).join('|'),
  'i',
);
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

/** A line that any site may show. */
interface Candidate {
  at: number;
  text: string;
  /** A heading is the author's, unless it counts (`#### 29 个回答`). */
  heading: boolean;
}

/** The rule by which a piece is dropped, by what it says. */
function ruleOf(text: string): RuleName {
  if (
    /^(?:复制(?:代码)?|运行|代码(?:解读|语言|运行)|AI代码解释|体验AI代码助手|AI写代码)/.test(text)
  )
    return 'code-widget';
  if (/^点击上方|^重磅干货|公众号后台回复|^欢迎加入公众号/.test(text)) return 'promotion';
  if (/^本文(?:分享自|参与)|侵权/.test(text)) return 'licence';
  if (/著作权|版权|许可协议|禁止转载|来源[:：]/.test(text)) return 'licence';
  if (/^(?:发布于|编辑于|原创|转载|收录于|posted)|\d{4}[-/.年]\d{1,2}[-/.月]\d/.test(text))
    return 'article-info';
  if (/合集|专栏|标签|^#/.test(text)) return 'columns';
  if (/扫一扫|关注该公众号|Powered by|Copyright|稀土掘金/.test(text)) return 'site-footer';
  return /\d|赞|收藏|分享|评论|喜欢|浏览/.test(text) ? 'counters' : 'author-bar';
}

function piecesOf({ counted, plain, telling }: Pieces, candidates: readonly Candidate[]): Piece[] {
  return candidates.flatMap(({ at, text, heading }) => {
    const isCounted = counted.test(text);
    return isCounted || (!heading && plain.test(text))
      ? [{ at, text, counted: isCounted, telling: telling?.test(text) ?? false }]
      : [];
  });
}

/** What the few whole sentences of an interface speak of. */
const OF_RIGHTS = /\d|转载|公众号|授权|版权|侵权|登录|计划|阿里云|共享/;

/** Whether a line is a whole sentence that no interface shows; cheap, for the many lines of a text. */
function isProse(line: string): boolean {
  return line.length > 24 && line.endsWith('。') && !OF_RIGHTS.test(line);
}

/** How many lines that show something stand between two lines. */
function between(lines: readonly string[], from: number, to: number): number {
  let shown = 0;
  for (let at = from + 1; at < to && shown <= APART; at++) if (!isBlank(lines[at] ?? '')) shown++;
  return shown;
}

/** Pieces with another one close by, or that end the text; a lone word is a word. */
function clustered(found: readonly Piece[], lines: readonly string[]): Piece[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  return found.filter(({ at, text, counted, telling }, index) => {
    const near = (other: Piece | undefined) =>
      other !== undefined &&
      other.text !== text &&
      between(lines, Math.min(at, other.at), Math.max(at, other.at)) <= APART;
    const sure = telling || at === last || (counted && text.length > 6);
    return sure || near(found[index - 1]) || near(found[index + 1]);
  });
}

/** Badges, places and numbers of a page that is known by what is claimed already. */
function claimBeside(lines: readonly string[], claim: Map<number, RuleName>): void {
  lines.forEach((line, at) => {
    if (line.includes('csdnimg.cn/') && BADGES.test(line)) claim.set(at, 'author-bar');
    const place = line.includes('zhihu.com/') ? PLACES.exec(line) : null;
    if (place) claim.set(at, place[1] === 'topic' ? 'columns' : 'author-bar');
    if (COLUMN.test(shownText(lines[at + 1] ?? ''))) claim.set(at, 'columns');
  });
  for (const at of [...claim.keys()]) {
    let next = at + 1;
    while (next < lines.length && isBlank(lines[next] ?? '')) next++;
    const label = shownText(lines[at] ?? '');
    const value = shownText(lines[next] ?? '');
    if (claim.has(next)) continue;
    if (/^[・·]$/.test(label) && [...value].length <= PLACE) claim.set(next, 'article-info');
    if (!COUNTER.test(label)) continue;
    if (/^[\d,.]+\s*[万wk]?\+?$/i.test(value)) claim.set(next, 'counters');
  }
}

/**
 * The interface of the site that a page was copied from, by 0-based line. Each piece of a page goes, and
 * what stands behind its end; nothing between them does. `signed`: authors sign their texts there.
 */
export function findClusters(surroundings: Surroundings): {
  claim: Map<number, RuleName>;
  signed: boolean;
} {
  const { lines } = surroundings;
  const candidates = lines.flatMap((line, at): Candidate[] => {
    if (line.length > WIDGET * 3 || isBlank(line) || isProse(line)) return [];
    const text = shownText(line);
    const heading = /^\s*#{1,6}\s/.test(line);
    return text !== '' && text.length <= WIDGET && ANY.test(text) ? [{ at, text, heading }] : [];
  });
  const claim = new Map<number, RuleName>();
  let signed = false;
  for (const site of sites) {
    const found = piecesOf(site, candidates);
    if (found.length === 0) continue;
    const words = introduced(
      lines,
      found.map(({ at }) => at),
    );
    const free = words.size === 0 ? found : found.filter(({ at }) => !words.has(at));
    if (!isPage(site, free, surroundings)) continue;
    for (const { at, text } of clustered(found, lines)) {
      const rule = ruleOf(text);
      // What introduces code introduces the buttons above it as well.
      if (!words.has(at) || rule === 'code-widget') claim.set(at, rule);
    }
    signed ||= site.unsigned !== true;
    claimBegin(site, lines, claim);
    claimEnd(site, lines, claim);
  }
  if (claim.size > 0) claimBeside(lines, claim);
  return { claim, signed };
}
