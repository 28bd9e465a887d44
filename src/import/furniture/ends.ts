import { isBlank, nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { pictured } from './answers.ts';
import { ownWords } from './own-words.ts';
import type { Piece } from './pieces.ts';
import { firstText, isText, leads } from './text-line.ts';

/**
 * Whether a piece begins or ends a text of a page that may hold several: what stands between two is one,
 * whatever stands above it.
 */
export const bounds = ({ traits }: Piece) =>
  traits.has('begins-text') || (traits.has('begins-end') && traits.has('line'));

/**
 * The last line that begins or ends a text, or −1: what says below a text (whose first line is `first`) when it
 * was published ends it, and where another text follows begins that one.
 */
export function lastBound(
  pieces: readonly Piece[],
  lines: readonly string[],
  first: number,
): number {
  const dated = pieces.filter(
    ({ at, rule, traits }) => at > first && rule === 'article-info' && traits.has('begins-end'),
  );
  const second = dated.findLast(({ at }, index) => {
    const before = dated[index - 1]?.at ?? at;
    return lines.slice(before + 1, at).some((line) => isText(line) && !leads(line));
  });
  const bound = Math.max(second?.at ?? -1, pieces.findLast(bounds)?.at ?? -1);
  return lastHead(pieces, lines, bound);
}

/** By these go the buttons below an answer, and what stands above the next. */
const BETWEEN: ReadonlySet<RuleName> = new Set([
  'counters',
  'author-bar',
  'promotion',
  'article-info',
]);

/** The head of the last answer, below the line `bound` that ends the one before; else `bound`. */
function lastHead(pieces: readonly Piece[], lines: readonly string[], bound: number): number {
  const answers = pieces.some(
    ({ text, traits }) => traits.has('begins-text') && text.endsWith('回答'),
  );
  if (bound < 0 || !answers) return bound;
  const people = pieces.flatMap(({ site }) => site.people ?? []);
  const other = pieces.find(({ at, rule }) => at > bound && !BETWEEN.has(rule))?.at ?? lines.length;
  for (let at = other - 1; at > bound; at--) if (pictured(lines, at, people)) return at;
  return bound;
}

/** Claims what a page shows above its text, from the piece that begins its head to the one that begins its text. */
export function claimBegin(
  pieces: readonly Piece[],
  lines: readonly string[],
  claim: Map<number, RuleName>,
): void {
  const from = pieces.find(({ traits }) => traits.has('begins-head'))?.at ?? lines.length;
  const to = pieces.find(({ traits, at }) => traits.has('begins-text') && at > from)?.at ?? from;
  for (let at = from; at < to; at++) {
    if (!claim.has(at) && !isBlank(lines[at] ?? '')) claim.set(at, 'author-bar');
  }
}

/** Most lines of a link over several. */
const CARD = 9;

/** Whether a line is several links to articles of a site, with pictures and their first words in them. */
function namesArticles(line: string, addresses: readonly string[]): boolean {
  if (!line.startsWith('[') || !line.endsWith(')')) return false;
  const targets = [...line.matchAll(/\]\((https?:[^\s()]+)\)/g)].filter(([, target = '']) =>
    addresses.some((address) => target.includes(address)),
  );
  return (
    targets.length >= 2 &&
    targets.every(({ 0: end, index }) => /^(?:\[|$)/.test(line.slice(index + end.length)))
  );
}

/** The lines from `from` to `to` of nothing but links to other articles of a site: `[ ⏎ its first words ⏎ ](address)`. */
function otherArticles(
  lines: readonly string[],
  from: number,
  to: number,
  addresses: readonly string[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const home = (line: string) => addresses.some((address) => line.includes(address));
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    if (home(line) && (leads(line) || namesArticles(line, addresses))) found.add(at);
    if (line.trim() !== '[') continue;
    const closing = lines
      .slice(at, Math.min(to, at + CARD))
      .findIndex((row) => /^\s*\]\(/.test(row));
    if (closing < 0 || !home(lines[at + closing] ?? '')) continue;
    for (let row = at; row <= at + closing; row++) found.add(row);
  }
  return found;
}

/** A word that stands alone behind a text, the topic of an article: none of a sentence. */
const isLabel = (line: string) =>
  [...line.trim()].length <= 14 && !/[，。！？；：,!?;:]/.test(line);

/**
 * Claims what a page shows behind its text, from the first piece of its end on; what reads like an article
 * only where it is `plainly` one.
 */
export function claimEnd(
  pieces: readonly Piece[],
  lines: readonly string[],
  claim: Map<number, RuleName>,
  plainly: boolean,
): void {
  const claimed = pieces.filter(({ at }) => claim.has(at));
  const own = new Set(pieces.map(({ at }) => at));
  const first = firstText(lines, own);
  if (first < 0) return;
  const last = lastBound(claimed, lines, first);
  const texts = lines.flatMap((line, at) => (!own.has(at) && isText(line) ? [at] : []));
  const end = claimed.find(({ at, traits }) => {
    if (!traits.has('begins-end') || at <= first || at < last) return false;
    // What any text may say ends one only where most of it stands above.
    const above = texts.filter((line) => line < at).length;
    return traits.has('telling') || above * 2 >= texts.length;
  });
  if (!end) return;
  const to = ownWords(lines, end.at, pieces);
  // Behind the day alone a reader may have written a line of his own.
  const closing = pieces.findLast(({ at }) => at < to)?.at ?? end.at;
  const elsewhere = otherArticles(lines, end.at, to, end.site.addresses);
  for (let at = end.at; at < to; at++) {
    const line = lines[at] ?? '';
    if (claim.has(at) || isBlank(line)) continue;
    const own = end.traits.has('line') && at > closing && !leads(line) && !isLabel(line);
    // Below the title of another article stands what it says.
    const other = end.traits.has('then-articles') && elsewhere.has(nearestShown(lines, at, -1));
    if (elsewhere.has(at) || other || plainly || (!own && !isText(line)))
      claim.set(at, 'site-footer');
  }
}
