import type { RuleName } from '../record/rules.ts';
import { introduced } from './introduced.ts';
import { knownBy, type Reason } from './page-evidence.ts';
import type { Piece } from './pieces.ts';
import type { Site } from './sites/site.ts';

/** So many words of a site that an author introduces are what his text is about. */
const LISTED = 3;

/** A page of a site, as far as a text holds it. */
export interface KnownPage {
  site: Site;
  /** By what it is known. */
  reason: Reason;
  /** The words of the site, without those that the author speaks of. */
  pieces: readonly Piece[];
}

/** What introduces code introduces the buttons above it as well. */
const OF_CODE: RuleName = 'code-widget';

/** The sites whose pages a text holds, by its `pieces` and `origins`: the sites that it says it comes from. */
export function knownPages(
  all: readonly Piece[],
  lines: readonly string[],
  origins: ReadonlySet<Site>,
): KnownPage[] {
  return [...Map.groupBy(all, ({ site }) => site)].flatMap(([site, found]) => {
    const about = introduced(
      lines,
      found.map(({ at }) => at),
    );
    const own = ({ at, rule }: Piece) => about.has(at) && rule !== OF_CODE;
    // What a menu holds is said of many things.
    const sure = found.filter(({ traits }) => !traits.has('menu'));
    if (sure.filter(own).length >= LISTED) return [];
    const evidence = sure.filter(({ at }) => !about.has(at));
    const reason = knownBy(evidence, lines, origins.has(site));
    // Below a list that the page shows empty stands what ends the page.
    const ends = ({ traits }: Piece) => traits.has('telling') && traits.has('begins-end');
    const pieces = found.filter((piece) => !own(piece) || (reason === 'plain' && ends(piece)));
    return reason ? [{ site, reason, pieces }] : [];
  });
}
