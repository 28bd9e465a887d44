import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { claimBeside } from './beside.ts';
import { claimBegin, claimEnd } from './ends.ts';
import { introduced } from './introduced.ts';
import { isPage, isPlainlyPage, type Piece, type Surroundings } from './page-evidence.ts';
import type { Pieces } from './pieces.ts';
import { ruleOf } from './rule-of.ts';
import { shownText } from './shown.ts';
import { sites } from './sites.ts';

/** Longest piece, a sentence of the site's own. */
const LONGEST = 130;
/** So many words of a site that an author introduces are what his text is about. */
const LISTED = 3;
/** Lines that show something between two pieces of one cluster. */
const APART = 2;
const ANY = new RegExp(
  sites.map(({ counted, plain }) => `(?:${counted.source})|(?:${plain.source})`).join('|'),
  'i',
);

/** A line that any site may show. */
interface Candidate {
  at: number;
  text: string;
  /** A heading is the author's, unless it counts (`#### 29 个回答`). */
  heading: boolean;
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

/**
 * The interface of the site that a page was copied from, by 0-based line. Each piece of a page goes, and
 * what stands behind its end; nothing between them does. `signed`: authors sign their texts there;
 * `about`: the author lists words of a site.
 */
export function findClusters(surroundings: Surroundings): {
  claim: Map<number, RuleName>;
  signed: boolean;
  about: boolean;
} {
  const { lines } = surroundings;
  const candidates = lines.flatMap((line, at): Candidate[] => {
    if (line.length > LONGEST * 3 || isBlank(line) || isProse(line)) return [];
    const text = shownText(line);
    const heading = /^\s*#{1,6}\s/.test(line);
    return text !== '' && text.length <= LONGEST && ANY.test(text) ? [{ at, text, heading }] : [];
  });
  const claim = new Map<number, RuleName>();
  let [signed, about] = [false, false];
  for (const site of sites) {
    const found = piecesOf(site, candidates);
    if (found.length === 0) continue;
    const words = introduced(
      lines,
      found.map(({ at }) => at),
    );
    const listed = found.filter(({ at, text }) => words.has(at) && ruleOf(text) !== 'code-widget');
    about ||= listed.length >= LISTED;
    if (listed.length >= LISTED) continue;
    const free = words.size === 0 ? found : found.filter(({ at }) => !words.has(at));
    if (!isPage(site, free, surroundings)) continue;
    for (const { at, text } of clustered(found, lines)) {
      const rule = ruleOf(text);
      // What introduces code introduces the buttons above it as well.
      if (!words.has(at) || rule === 'code-widget') claim.set(at, rule);
    }
    signed ||= site.unsigned !== true;
    claimBegin(site, lines, claim);
    claimEnd(site, lines, claim, isPlainlyPage(site, free));
  }
  if (claim.size > 0) claimBeside(lines, claim);
  return { claim, signed, about };
}
