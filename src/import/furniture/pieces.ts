import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { alternatives, literalOf } from './patterns.ts';
import { shownText } from './shown.ts';
import type { Site, Trait } from './sites/site.ts';
import { sites } from './sites/sites.ts';

/** A line that the interface of a site may show. */
export interface Piece {
  /** 0-based line. */
  at: number;
  /** As a reader saw it. */
  text: string;
  heading: boolean;
  site: Site;
  /** By which it is dropped. */
  rule: RuleName;
  traits: ReadonlySet<Trait>;
}

/** Longest piece, a sentence of the site's own. */
const LONGEST = 130;

const lineOf = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`);
const rows = sites.map((site) => ({
  site,
  all: site.words.map(([rule, traits, lines]) => ({
    rule,
    traits: new Set(traits),
    pattern: lineOf(alternatives(lines)),
  })),
}));
const ANY = lineOf(
  sites.flatMap(({ words }) => words.flatMap(([, , lines]) => alternatives(lines))),
);

/** A place in `begins` for two characters; others may share it. */
const pair = (first: number, second: number) => (first * 31 + second) & 0xffff;

/** The telling words by the two characters that begin what stands in each such line. */
const signs = new Map<number, { literal: string; pattern: RegExp }[]>();
for (const pattern of sites.flatMap(({ words }) =>
  words.flatMap(([, traits, lines]) => (traits.includes('telling') ? alternatives(lines) : [])),
)) {
  const literal = literalOf(pattern);
  const place = pair(literal.charCodeAt(0), literal.charCodeAt(1));
  signs.set(place, [...(signs.get(place) ?? []), { literal, pattern: lineOf([pattern]) }]);
}
const begins = Uint8Array.from({ length: 0x10000 }, (_, place) => (signs.has(place) ? 1 : 0));

/** Whether a line is short enough for a piece, links and all. */
const mayBe = (line: string) => line.length <= LONGEST * 3 && !isBlank(line);

/**
 * Whether a telling piece stands in `lines`, without which no page is known but by its address. It is
 * asked of every text: a line is read only where the characters stand that all such lines hold.
 */
export function holdsTelling(lines: readonly string[]): boolean {
  return lines.some((line) => {
    if (!mayBe(line)) return false;
    let first = line.charCodeAt(0);
    for (let at = 1; at < line.length; at++) {
      const second = line.charCodeAt(at);
      const place = pair(first, second);
      first = second;
      if (begins[place] !== 1) continue;
      for (const { literal, pattern } of signs.get(place) ?? []) {
        if (line.startsWith(literal, at - 1) && pattern.test(shownText(line))) return true;
      }
    }
    return false;
  });
}

/** The pieces of each site in `lines`; one line may be a piece of several. A heading is none, unless it counts. */
export function readPieces(lines: readonly string[]): Piece[] {
  return lines.flatMap((line, at) => {
    const text = mayBe(line) ? shownText(line) : '';
    if (text === '' || text.length > LONGEST || !ANY.test(text)) return [];
    const heading = /^\s*#{1,6}\s/.test(line);
    return rows.flatMap(({ site, all }) => {
      const words = all.find(({ pattern }) => pattern.test(text));
      if (!words || (heading && !words.traits.has('counted'))) return [];
      const { rule, traits } = words;
      return [{ at, text, heading, site, rule, traits }];
    });
  });
}
