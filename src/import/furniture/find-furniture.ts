import { nearestShown } from '../line.ts';
import type { ProfileName } from '../overrides/overrides.ts';
import type { RuleName } from '../record/rules.ts';
import { leaveFactsBelow } from './below-own-text.ts';
import { claimPages } from './claim-pages.ts';
import { type CopiedCode, findCopiedCode } from './copied-code.ts';
import { type HeadAddress, mayBeAddressed, readHeadAddress } from './head-address.ts';
import { losesAddress } from './loses.ts';
import { originsOf } from './origin.ts';
import type { PageFacts } from './page-facts.ts';
import { maybePaper, readPaperPage } from './paper-page.ts';
import { readable } from './readable.ts';
import { definitions, resolved, stillUsed } from './references.ts';
import { mayState, readStated } from './stated.ts';
import { holdsTelling } from './telling.ts';
import { toldByPage } from './told-by-page.ts';

/** What of a page is furniture. */
export interface Furniture {
  /** By 0-based line. */
  ruleOf: ReadonlyMap<number, RuleName>;
  /** Whether a page is known whatever else the text holds. */
  plain?: boolean;
  /** By which rules the lines of a copied page go; none where no page is known. */
  rules: ReadonlySet<RuleName>;
  /** By 0-based line that goes: the heading that it leaves behind, above one of several answers. */
  headings: ReadonlyMap<number, string>;
  /** Blocks of code whose fences the copy lost, in order. */
  code: readonly CopiedCode[];
  /** What it tells about where the text comes from. */
  facts: PageFacts;
}

const NO_RULES: ReadonlySet<RuleName> = new Set();
const NO_HEADINGS: ReadonlyMap<number, string> = new Map();
const NOTHING: Furniture = {
  ruleOf: new Map(),
  headings: NO_HEADINGS,
  rules: NO_RULES,
  code: [],
  facts: { tags: [], lines: new Set() },
};

/** Whether any of this may stand in a text: passes by the ordinary note quickly. */
function mayHold({ text, lines, start, properties }: Omit<Copy, 'inCode'>): boolean {
  return (
    holdsTelling(text) ||
    mayState(text, lines, start) ||
    maybePaper(text) ||
    mayBeAddressed(text) ||
    originsOf(text, properties).size > 0
  );
}

/** A text in which there may be pieces of a web page. */
export interface Copy {
  text: string;
  /** Its lines, and those of them that its properties take. */
  lines: readonly string[];
  start: number;
  /** The properties that it has already. */
  properties: string;
  inCode: Uint8Array;
}

/**
 * The pieces of web page around and inside a text. But for what it says about itself nothing is claimed
 * where no page of a site is known.
 *
 * To teach it a site, write a row in `sites/`: the site's addresses, and the words of its interface by the
 * rule of the ledger that they go by, each kind with what is known of it (`Trait`); add the row to
 * `sites/sites.ts` and a page to `tests/fixtures/import/web/`. `pieces.ts` reads the words,
 * `page-evidence.ts` judges whether they make a page, `claim-page.ts` claims, and `page-facts.ts` reads dates,
 * authors and tags in what was claimed. What ordinary notes are passed by with (`telling.ts`) is taken from
 * the telling words themselves.
 */
export function findFurniture({ text, lines: all, start, properties, inCode }: Copy): Furniture {
  if (!mayHold({ text, lines: all, start, properties })) return NOTHING;
  const written = readable(all, start, inCode);
  const defined = definitions(written);
  const lines = resolved(written, defined);
  const paper = maybePaper(text) ? readPaperPage(lines) : undefined;
  if (paper) return { ...NOTHING, ...paper, rules: new Set(paper.ruleOf.values()) };
  const { facts: stated, others } = readStated(lines, properties);
  const address = readHeadAddress(lines);
  const home = address?.bare ? undefined : address;
  const copied = home?.copied ? home.url : '';
  const origins = originsOf(text, `${properties}\n${stated.url ?? ''}\n${copied}`);
  const page = asFacts([...stated.lines, ...(home ? [home.at] : [])]);
  const named = claimPages(lines, others, origins, page);
  if (!named) {
    const facts = home?.collected ? withAddress(stated, home, properties) : stated;
    return { ...NOTHING, ruleOf: asFacts(facts.lines), facts };
  }
  for (const at of stillUsed(written, defined, (line) => page.has(line))) page.delete(at);
  const { answerers } = named;
  const authors = leaveFactsBelow(lines, page) ? [] : named.authors;
  const plain = named.plain || isSignedBelow(lines, page, stated.lines);
  if (address && !page.has(address.at)) page.set(address.at, 'page-facts');
  const code = findCopiedCode(lines, page);
  const facts = toldByPage(lines, page, { stated, authors, home: address, properties });
  const headings = new Map(
    answerers.length < 2 ? [] : answerers.map(({ at, name }) => [at, `## ${name}`]),
  );
  return { ruleOf: page, plain, rules: new Set(page.values()), headings, code, facts };
}

/** `facts` with the address that a program wrote above a text of which it kept nothing else. */
function withAddress(facts: PageFacts, { at, url }: HeadAddress, properties: string): PageFacts {
  const said = `${properties}\nurl: ${facts.url ?? ''}`;
  if (losesAddress(properties, url) || (facts.url && losesAddress(said, url))) return facts;
  return { ...facts, url, lines: new Set([...facts.lines, at]) };
}

/** Whether the credits (`own`) end the text, right below other pieces of the page: then the page is all of it. */
function isSignedBelow(
  lines: readonly string[],
  page: ReadonlyMap<number, RuleName>,
  own: ReadonlySet<number>,
): boolean {
  const last = nearestShown(lines, lines.length, -1);
  if (!own.has(last)) return false;
  let above = last;
  while (own.has(above)) above = nearestShown(lines, above, -1);
  return page.has(above);
}

const asFacts = (lines: Iterable<number> = []): Map<number, RuleName> =>
  new Map([...lines].map((at) => [at, 'page-facts']));

/**
 * The lines that leave a text of this profile: of a note with properties only when an address is named in
 * them (`properties`) or right below them by a program, or when the page is plain, of any other text its credits alone, if they do.
 */
export function claimed(
  { ruleOf, facts, rules, plain }: Furniture,
  profile: ProfileName,
  properties: string | undefined,
): ReadonlyMap<number, RuleName> {
  if (profile === 'web') return ruleOf;
  if (properties !== undefined) {
    if (profile !== 'vault') return new Map();
    const copied = plain || facts.exported?.size || /https?:\/\//.test(properties);
    return copied && rules.size > 0 ? ruleOf : asFacts(facts.exported);
  }
  const splits = profile === 'journal' || profile === 'numbered';
  return asFacts(splits ? [] : facts.lines);
}
