import { mayTell, readBylines } from './byline.ts';
import { mayCredit, readCredits } from './credits.ts';
import type { PageFacts } from './page-facts.ts';

/** What lines of a copied text say about it and nothing else: its byline and its credits. */
export interface Stated {
  facts: PageFacts;
  /** `lines` without the credits: they are no piece of a page, anybody may write them. */
  others: readonly string[];
}

/** Whether a text may say such things: in its first lines, or with words of rights. */
export function mayState(text: string, lines: readonly string[], start: number): boolean {
  const tells = () => readBylines(lines.slice(start, start + 40)).lines.size > 0;
  return mayCredit(text) || (mayTell(text) && tells());
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
