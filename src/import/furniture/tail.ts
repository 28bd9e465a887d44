import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { bounds, lastBound } from './ends.ts';
import { isAccount } from './head-names.ts';
import { ownWords } from './own-words.ts';
import { isWord, type Piece } from './pieces.ts';
import { shownText } from './shown.ts';
import type { Trait } from './sites/site.ts';
import { firstText, isText, leads } from './text-line.ts';

/** So many lines behind the first piece of a tail must hold two other pieces: a single 目录 is no tail. */
const TAIL_WINDOW = 14;

/** Pieces of a head stand so many lines apart at most. */
const NEXT = 4;

const SPAM =
  /(?:SEO|网站(?:优化|推广|建设|设计|制作|排名)|关键词(?:排名|按|推荐)|百度竞价|爱采购|虚拟主机|XML地图).*(?:SEO|网站(?:优化|推广|建设|设计|制作|排名)|关键词|百度竞价|爱采购|虚拟主机|TXT地图)/s;

/** Rules whose stretches hold text that no pattern can know. */
const HOLDS_TEXT: ReadonlySet<RuleName> = new Set([
  'comments',
  'popular-articles',
  'newest-articles',
]);

/** The rule of the unknown lines behind a piece. */
const ruleBehind = ({ rule, traits }: Piece): RuleName =>
  traits.has('then-articles') ? 'recommended-articles' : rule;

/** The heading of a part, that leads nowhere. */
const PART = /^\s{0,3}#{1,6}\s[^[]*$/;

/** Whether the stretch behind `opening` is furniture to its end: only some kinds hold lines unknown to us. */
function staysFurniture(
  found: readonly Piece[],
  opening: number,
  lines: readonly string[],
  end: number,
): boolean {
  return found.slice(opening).every((piece, index, tail) => {
    if (piece.traits.has('then-articles') || HOLDS_TEXT.has(piece.rule)) return true;
    const stretch = lines.slice(piece.at + 1, tail[index + 1]?.at ?? end);
    const part = stretch.findIndex((line) => PART.test(line) && !isWord(shownText(line)));
    if (part >= 0 && stretch.slice(part).some(isText)) return false;
    // Right behind a button text may begin as well, below it only what belongs to the buttons.
    const most = index === 0 ? 0 : 3;
    return (
      stretch.filter((line) => isText(line) && !leads(line) && !SPAM.test(line)).length <= most
    );
  });
}

/**
 * Index in `found` of the piece that opens the tail between the lines `textEnds` and `end`: two others follow
 * closely, three in all.
 */
function tailStart(
  found: readonly Piece[],
  lines: readonly string[],
  [textEnds, end]: readonly [number, number],
): number {
  return found.findIndex(({ at, text }, index) => {
    if (at < textEnds) return false;
    const close = new Set([text]);
    let shown = 0;
    for (let line = at + 1; line < lines.length && shown < TAIL_WINDOW; line++) {
      if (isBlank(lines[line] ?? '')) continue;
      shown++;
      const next = found.find((match) => match.at === line);
      if (next) close.add(next.text);
    }
    const all = new Set(found.slice(index).map((piece) => piece.text));
    const dense = close.size >= 3 || (close.size >= 2 && all.size >= 3 && at > lines.length / 3);
    return dense && staysFurniture(found, index, lines, end);
  });
}

/** Claims what belongs to the first piece of a tail but stands above it; returns where the tail begins. */
function claimAbove(
  pieces: readonly Piece[],
  lines: readonly string[],
  first: Piece,
  claim: Map<number, RuleName>,
): number {
  const shown: number[] = [];
  for (let at = first.at - 1; at >= 0 && shown.length < 8; at--) {
    if (!isBlank(lines[at] ?? '')) shown.push(at);
  }
  const [above] = shown;
  if (
    first.rule === 'author-bar' &&
    above !== undefined &&
    isAccount((lines[above] ?? '').trim())
  ) {
    claim.set(above, 'author-bar');
    return above;
  }
  // Between the line 编辑于 … and the buttons stand the topics of the article.
  const end = pieces.findLast((piece) => bounds(piece) && shown.includes(piece.at))?.at ?? -1;
  const edited = shown.indexOf(end);
  const topics = shown.slice(0, Math.max(0, edited));
  if (topics.some((at) => [...(lines[at] ?? '').trim()].length > 14)) return first.at;
  for (const at of topics) claim.set(at, 'columns');
  return first.at;
}

/** The pieces that stand right below what says when a text was published: they are of its head, wherever that stands. */
function ofHeads(pieces: readonly Piece[], lines: readonly string[]): ReadonlySet<Piece> {
  const found = new Set<Piece>();
  let last: number | undefined;
  for (const piece of pieces) {
    const { at, rule, traits } = piece;
    const says =
      rule === 'article-info' &&
      ['counted', 'telling', 'head'].every((trait) => traits.has(trait as Trait));
    const follows = last !== undefined && traits.has('head') && at - last <= NEXT;
    const among = follows && !lines.slice((last ?? 0) + 1, at).some(isText);
    if (among) found.add(piece);
    if (says || among) last = at;
  }
  return found;
}

/**
 * Claims the tail of a page: where its words stand close together below the text, all that stands between
 * them as well, which no row can know: other articles, comments, advertisements.
 */
export function claimTail(
  pieces: readonly Piece[],
  lines: readonly string[],
  claim: Map<number, RuleName>,
): void {
  const heads = ofHeads(pieces, lines);
  const found = pieces.filter(
    (piece) => !piece.heading && piece.traits.has('tail') && !heads.has(piece),
  );
  const first = firstText(lines, new Set(pieces.map(({ at }) => at)));
  if (first < 0) return;
  const textEnds = Math.max(first, lastBound(pieces, lines, first));
  const end = ownWords(lines, textEnds, pieces);
  const index = tailStart(found, lines, [textEnds, end]);
  const opening = found[index];
  if (!opening) return;
  const start = claimAbove(pieces, lines, opening, claim);
  const byLine = new Map(pieces.map((piece) => [piece.at, piece]));
  let current: RuleName = opening.rule;
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? '';
    const own = byLine.get(at);
    const spam = SPAM.test(line) ? 'seo-spam' : undefined;
    const number = /^\s*[•·-]?\s*\d+\s*$/.test(line) ? 'counters' : undefined;
    claim.set(at, own?.rule ?? spam ?? number ?? current);
    if (own?.traits.has('tail')) current = ruleBehind(own);
    if (isBlank(line)) claim.set(at, claim.get(at - 1) ?? current);
  }
}
