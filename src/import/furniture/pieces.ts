import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { alternatives } from './patterns.ts';
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
const LONGEST = 240;

/** The pattern of a line that one of `patterns` fits. */
export const lineOf = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`);
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

/** The patterns of `rows` that `fits`. */
const patternsOf = (fits: (traits: readonly Trait[], line: string) => boolean) =>
  sites.flatMap(({ words }) =>
    words.flatMap(([, traits, lines]) => alternatives(lines).filter((line) => fits(traits, line))),
  );
const SIGNED = patternsOf((_, line) => line.includes('(?<author>')).map((line) => lineOf([line]));
const UNDATED = lineOf(patternsOf((traits) => traits.includes('undated')));

/** The author whom a line that a site shows as `text` names. */
export const authorIn = (text: string) =>
  SIGNED.map((pattern) => pattern.exec(text)?.groups?.['author']).find((name) => name);

/** Whether a day in a line that a site shows as `text` is another one than that of its article. */
export const isUndated = (text: string) => UNDATED.test(text);

/** Most marks of emphasis around a piece. */
const MARKS = 20;

/** Longest line that holds a piece: it shows less than it holds where it holds links. */
export const LONGEST_LINE = 3000;

/** What stands for the picture on a line of nothing but a link to the site. */
const INSTEAD = /^\s*\[!\[([^\]]+)\]\([^()]*\)\]\([^()]*\)\s*$/;
const wordsOf = (line: string) =>
  shownText(line) || (line.includes('[![') && INSTEAD.exec(line)?.[1]) || '';

/** Whether a line may be short enough for a piece. */
export function mayBe(line: string): boolean {
  if (line.length > LONGEST_LINE || isBlank(line)) return false;
  return line.length <= LONGEST + MARKS || line.includes('](') || line.includes('</a>');
}

/** Whether a line that shows `text` may be any site's. */
export const isWord = (text: string) => ANY.test(text);

/** Whether words of these traits are a page's even as a heading. */
const mayHead = (traits: ReadonlySet<Trait>) =>
  traits.has('counted') || (traits.has('telling') && traits.has('begins-end'));

/** The pieces of each site in `lines`; one line may be a piece of several. A heading is none, unless it counts or stands nowhere else. */
export function readPieces(lines: readonly string[]): Piece[] {
  return lines.flatMap((line, at) => {
    const text = mayBe(line) ? wordsOf(line) : '';
    if (text === '' || text.length > LONGEST || !isWord(text)) return [];
    const heading = /^\s*#{1,6}\s/.test(line);
    return rows.flatMap(({ site, all }) => {
      const words = all.find(({ pattern }) => pattern.test(text));
      if (!words || (heading && !mayHead(words.traits))) return [];
      const { rule, traits } = words;
      return [{ at, text, heading, site, rule, traits }];
    });
  });
}
