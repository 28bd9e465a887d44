import type { RuleName } from '../record/rules.ts';
import { claimPage } from './claim-page.ts';
import type { Named } from './head-names.ts';
import { knownPages } from './known-pages.ts';
import { laterPages } from './later-pages.ts';
import { readPieces } from './pieces.ts';
import type { Site } from './sites/site.ts';

/** Whom the pages name, and whether one is known by so many words that no text of one's own holds them. */
interface Told extends Named {
  plain: boolean;
}

/**
 * Claims what is not the text's own of all pages that `lines` hold, one behind the other; `others` are the
 * lines that may be pieces. Returns whom they name, nothing where no page is known.
 */
export function claimPages(
  lines: readonly string[],
  others: readonly string[],
  origins: ReadonlySet<Site>,
  claim: Map<number, RuleName>,
): Told | undefined {
  const pages = knownPages(readPieces(others), others, origins);
  if (pages.length === 0) return undefined;
  const plain = pages.some(({ reason }) => reason === 'plain');
  const later = laterPages(pages, lines);
  if (later.length === 0) return { ...claimPage(pages, lines, claim), plain };
  const named: Named = { authors: [], answerers: [] };
  [0, ...later].forEach((from, index) => {
    const to = later[index] ?? lines.length;
    const own = new Map<number, RuleName>();
    for (let at = from; at < to; at++) {
      const rule = claim.get(at);
      if (rule) own.set(at - from, rule);
    }
    const part = others.slice(from, to);
    const held = knownPages(readPieces(part), part, origins);
    if (held.length === 0) return;
    const found = claimPage(held, lines.slice(from, to), own);
    for (const [at, rule] of own) claim.set(from + at, rule);
    named.authors.push(...found.authors);
    named.answerers.push(...found.answerers.map(({ at, name }) => ({ at: from + at, name })));
  });
  return { ...named, authors: [...new Set(named.authors)], plain };
}
