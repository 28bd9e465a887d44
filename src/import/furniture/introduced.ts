import { nearestShown } from '../line.ts';
import { isWord } from './pieces.ts';
import { shownText } from './shown.ts';

/** Longest line that introduces a list of words. */
const LONGEST = 120;
const COLON = /(?:[:：]|(?:如下|以下|[见看]下面|下面(?:几行|这些))。?)\s*(?:\*\*)?$/;

/** Whether the author's own words right above line `at` introduce it: a line that ends in a colon. */
export function isIntroduced(lines: readonly string[], at: number): boolean {
  const line = (lines[nearestShown(lines, at, -1)] ?? '').trim();
  return line.length <= LONGEST && COLON.test(line);
}

/**
 * Of the 0-based `pieces`, in order, those that the author's own words introduce: a line that ends in a
 * colon, or a heading of a section that is no such word itself, right above a run of them. Such a run lists
 * words, it is none of a page's.
 */
export function introduced(lines: readonly string[], pieces: readonly number[]): Set<number> {
  const found = new Set<number>();
  const all = new Set(pieces);
  const title = lines.findIndex((line) => shownText(line) !== '');
  for (const at of pieces) {
    // A label such as `标签：` opens a list of its own.
    if (/[:：]\s*$/.test(lines[at] ?? '')) continue;
    const above = nearestShown(lines, at, -1);
    if (all.has(above)) {
      if (found.has(above)) found.add(at);
      continue;
    }
    const line = (lines[above] ?? '').trim();
    const heading = above > title && line.length <= LONGEST && /^#{2,6}\s/.test(line);
    const heads = heading && !isWord(shownText(line));
    if (heads || isIntroduced(lines, at)) found.add(at);
  }
  return found;
}
