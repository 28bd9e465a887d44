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

/** What `lines` say of the text beside its `properties`. */
export function readStated(lines: readonly string[], properties: string): Stated {
  const byline = readBylines(lines, properties);
  const told = byline.url ? `${properties}\nurl: ${byline.url}` : properties;
  const credits = readCredits(lines, told);
  const all = (one?: ReadonlySet<number>, other?: ReadonlySet<number>) =>
    new Set([...(one ?? []), ...(other ?? [])]);
  const facts = {
    ...byline,
    ...credits,
    lines: all(byline.lines, credits.lines),
    exported: all(byline.exported, credits.exported),
  };
  const own = credits.lines;
  return {
    facts,
    others: own.size === 0 ? lines : lines.map((line, at) => (own.has(at) ? '' : line)),
  };
}
