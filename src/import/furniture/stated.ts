import { readBylines } from './byline.ts';
import { readCredits } from './credits.ts';
import type { PageFacts } from './page-facts.ts';

/** What lines of a copied text say about it and nothing else: its byline and its credits. */
export interface Stated {
  facts: PageFacts;
  /** `lines` without the credits: they are no piece of a page, anybody may write them. */
  others: readonly string[];
}

export function readStated(lines: readonly string[]): Stated {
  const [byline, credits] = [readBylines(lines), readCredits(lines)];
  const facts = { ...byline, ...credits, lines: new Set([...byline.lines, ...credits.lines]) };
  const own = credits.lines;
  return {
    facts,
    others: own.size === 0 ? lines : lines.map((line, at) => (own.has(at) ? '' : line)),
  };
}
