import { isBlank } from '../line.ts';
import type { RuleName } from '../rules.ts';
import { type Pieces, pieces } from './pieces.ts';
import { shownText } from './shown.ts';

/** Longest line of an interface. */
const WIDGET = 130;
/** Lines that show something between two pieces of one cluster. */
const APART = 2;
/** So many different pieces make a page, so many of them with a number or a date. */
const DISTINCT = 4;
const COUNTED = 2;

const ANY = new RegExp(
  pieces.map(({ counted, plain }) => `(?:${counted.source})|(?:${plain.source})`).join('|'),
  'i',
);
/** Pictures of an interface, not of an article. */
const BADGES = /^(?:\s*!\[[^\]]*\]\(https?:\/\/csdnimg\.cn\/[^)]*\))+\s*$/;
/** A line that only leads to a person or a topic of the site, or shows a badge. */
const PLACES =
  /^\s*(?:\[!?\[?[^\]]*\]?(?:\([^)]*\)\])?\(https?:\/\/www\.zhihu\.com\/(people|org|topic)\/[^)]*\)\s*)+$|^\s*\[\u200B?\]\(https?:\/\/www\.zhihu\.com\/(question)\/\d+\)\s*$/;
/** Labels above a number: 被浏览 ⏎ 91,542. */
const COUNTER = /^(?:关注者|被浏览|粉丝|阅读|点赞|收藏|评论|在看|喜欢|赞|字数)$/;

interface Piece {
  at: number;
  text: string;
  counted: boolean;
  /** A heading is the author's, unless it counts (`#### 29 个回答`). */
  heading: boolean;
}

/** The rule by which a piece is dropped, by what it says. */
function ruleOf(text: string): RuleName {
  if (/著作权|版权|许可协议|禁止转载|来源[:：]/.test(text)) return 'licence';
  if (/^(?:发布于|编辑于|原创|转载|收录于|posted)|\d{4}[-/.年]\d{1,2}[-/.月]\d/.test(text))
    return 'article-info';
  if (/合集|专栏|标签|^#/.test(text)) return 'columns';
  if (/扫一扫|关注该公众号|Powered by|Copyright|稀土掘金/.test(text)) return 'site-footer';
  return /\d|赞|收藏|分享|评论|喜欢|浏览/.test(text) ? 'counters' : 'author-bar';
}

function piecesOf({ counted, plain }: Pieces, candidates: readonly Piece[]): Piece[] {
  return candidates.flatMap((piece) => {
    const isCounted = counted.test(piece.text);
    return isCounted || (!piece.heading && plain.test(piece.text))
      ? [{ ...piece, counted: isCounted }]
      : [];
  });
}

/** How many lines that show something stand between two lines. */
function between(lines: readonly string[], from: number, to: number): number {
  let shown = 0;
  for (let at = from + 1; at < to && shown <= APART; at++) if (!isBlank(lines[at] ?? '')) shown++;
  return shown;
}

/** Pieces with another one close by; a lone word is a word. */
function clustered(found: readonly Piece[], lines: readonly string[]): Piece[] {
  return found.filter(({ at, text, counted }, index) => {
    const near = (other: Piece | undefined) =>
      other !== undefined &&
      other.text !== text &&
      between(lines, Math.min(at, other.at), Math.max(at, other.at)) <= APART;
    return near(found[index - 1]) || near(found[index + 1]) || (counted && text.length > 6);
  });
}

/**
 * The interface of the site that a page was copied from, by 0-based line. A page is one where several
 * different pieces stand, some with a number or a date; each piece goes, nothing between them does.
 */
export function findClusters(lines: readonly string[]): Map<number, RuleName> {
  const candidates = lines.flatMap((line, at): Piece[] => {
    if (line.length > WIDGET * 3 || isBlank(line)) return [];
    const text = shownText(line);
    const heading = /^\s*#{1,6}\s/.test(line);
    return text !== '' && text.length <= WIDGET && ANY.test(text)
      ? [{ at, text, counted: false, heading }]
      : [];
  });
  const claim = new Map<number, RuleName>();
  if (candidates.length < DISTINCT) return claim;
  for (const site of pieces) {
    const found = piecesOf(site, candidates);
    const distinct = new Set(found.map(({ text }) => text));
    const counted = new Set(found.filter((piece) => piece.counted).map(({ text }) => text));
    const marked = !site.mark || [...distinct].some((text) => site.mark?.test(text));
    if (distinct.size < DISTINCT || counted.size < COUNTED || !marked) continue;
    for (const { at, text } of clustered(found, lines)) claim.set(at, ruleOf(text));
  }
  if (claim.size > 0) {
    lines.forEach((line, at) => {
      if (line.includes('csdnimg.cn/') && BADGES.test(line)) claim.set(at, 'author-bar');
      const place = line.includes('zhihu.com/') ? PLACES.exec(line) : null;
      if (place) claim.set(at, place[1] === 'topic' ? 'columns' : 'author-bar');
      if (shownText(lines[at + 1] ?? '') === '专栏收录该内容') claim.set(at, 'columns');
    });
  }
  for (const at of [...claim.keys()]) {
    let next = at + 1;
    while (next < lines.length && isBlank(lines[next] ?? '')) next++;
    if (!COUNTER.test(shownText(lines[at] ?? '')) || claim.has(next)) continue;
    if (/^[\d,.]+\s*[万wk]?\+?$/i.test(shownText(lines[next] ?? ''))) claim.set(next, 'counters');
  }
  return claim;
}
