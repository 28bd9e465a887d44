import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { claimAppAdverts } from './app-advert.ts';
import { claimBeside } from './beside.ts';
import { claimBegin, claimEnd } from './ends.ts';
import { claimHead, type Named } from './head-names.ts';
import type { KnownPage } from './known-pages.ts';
import { menus } from './menu.ts';
import type { Piece } from './pieces.ts';
import { claimShowsNothing } from './shows-nothing.ts';
import { claimTail } from './tail.ts';

/** Lines of a page above which its own head stands. */
const HEAD_LINES = 14;
/** Lines that show something between two pieces of one cluster. */
const APART = 2;

/** An icon without an address. */
const ICON = /^\s*!\[\]\(\)\s*$/;

/** How many lines that show something stand between two lines. */
function between(lines: readonly string[], from: number, to: number): number {
  let shown = 0;
  for (let at = from + 1; at < to && shown <= APART; at++) {
    const line = lines[at] ?? '';
    if (!isBlank(line) && !ICON.test(line)) shown++;
  }
  return shown;
}

/** Pieces with another one close by, or that end the text; a lone word is a word. */
function clustered(found: readonly Piece[], lines: readonly string[]): Piece[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  return found.filter(({ at, text, traits }, index) => {
    if (traits.has('menu')) return false;
    const near = (other: Piece | undefined) =>
      other !== undefined &&
      other.text !== text &&
      between(lines, Math.min(at, other.at), Math.max(at, other.at)) <= APART;
    const sure = traits.has('telling') || at === last || (traits.has('counted') && text.length > 6);
    return sure || near(found[index - 1]) || near(found[index + 1]);
  });
}

/** Index of the line behind the head of a page; what is claimed already does not count. */
function endOfHead(lines: readonly string[], claim: ReadonlyMap<number, RuleName>): number {
  let shown = 0;
  const end = lines.findIndex(
    (text, at) => !claim.has(at) && !isBlank(text) && ++shown > HEAD_LINES,
  );
  return end < 0 ? lines.length : end;
}

/** The words that count wherever they stand, and above `end`. */
function claimPlaced(
  pieces: readonly Piece[],
  lines: readonly string[],
  end: number,
  claim: Map<number, RuleName>,
): void {
  for (const { at, heading, rule, traits } of pieces) {
    const here = traits.has('line') || (at < end && traits.has('head'));
    if (here && !heading && !claim.has(at)) claim.set(at, rule);
  }
  // A number alone says how often something was seen.
  for (let at = 0; at < end; at++) {
    if (!claim.has(at) && /^\s*[1-9][\d,]+\s*$/.test(lines[at] ?? '')) claim.set(at, 'counters');
  }
}

/** Leaves in the text who published what is pasted below the head of a text (`end`), and when: it credits that alone. */
function leaveAmidText(pieces: readonly Piece[], end: number, claim: Map<number, RuleName>): void {
  for (const { at, rule, traits } of pieces) {
    const credits = rule === 'article-info' && traits.has('counted') && traits.has('head');
    const elsewhere = (['line', 'tail', 'begins-text', 'begins-end'] as const).some((trait) =>
      traits.has(trait),
    );
    if (at >= end && credits && !elsewhere) claim.delete(at);
  }
}

/**
 * Claims what is not the text's own of the `pages` that `lines` hold: each of their words, what stands
 * behind the end of the text, and what is known only by its neighbours. Returns whom the page names.
 */
export function claimPage(
  pages: readonly KnownPage[],
  lines: readonly string[],
  claim: Map<number, RuleName>,
): Named {
  for (const { pieces, reason } of pages) {
    for (const { at, rule } of clustered(pieces, lines)) if (!claim.has(at)) claim.set(at, rule);
    for (const [first, end] of menus(pieces, lines)) {
      for (let at = first; at <= end; at++) if (!claim.has(at)) claim.set(at, 'author-bar');
    }
    claimBegin(pieces, lines, claim);
    claimEnd(pieces, lines, claim, reason === 'plain');
  }
  claimAppAdverts(lines, claim);
  claimBeside(pages, lines, claim);
  const pieces = pages.flatMap((page) => page.pieces).sort((one, other) => one.at - other.at);
  claimTail(pieces, lines, claim);
  const end = endOfHead(lines, claim);
  leaveAmidText(pieces, end, claim);
  claimPlaced(pieces, lines, end, claim);
  const named = claimHead(pieces, lines, end, claim, {
    signed: pages.some(({ site }) => !site.unsigned),
    people: pages.flatMap(({ site }) => site.people ?? []),
    avatars: pages.flatMap(({ site }) => site.avatar ?? []),
  });
  claimShowsNothing(lines, claim);
  return named;
}
