import { nearestShown } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { sites } from './sites/sites.ts';
import { isText, leads } from './text-line.ts';

/** A heading that leads to the page whose title it is. */
const TITLE = /^\s{0,3}#{1,6}\s+\[[^\]]+\]\((?<url>https?:\/\/[^\s()]+)/;

/** Index of the heading that begins a page below one's own text, of which nothing is a page's; -1: none. */
function pageBelowOwnText(lines: readonly string[], claim: ReadonlyMap<number, RuleName>): number {
  const first = lines.findIndex((_, at) => claim.has(at));
  // A page that shows its own title may lead to others further down.
  if (TITLE.test(lines[nearestShown(lines, -1, 1)] ?? '')) return -1;
  const text = lines.findIndex((line, at) => at > 0 && isText(line) && !TITLE.test(line));
  return lines.findIndex((line, at) => {
    if (at > first || text < 0 || at < text || !line.includes('](http')) return false;
    const url = TITLE.exec(line)?.groups?.url ?? '';
    const known = sites.some(({ addresses }) => addresses.some((own) => url.includes(own)));
    return known && lines.slice(at + 1, first).some((below) => isText(below) && !leads(below));
  });
}

/**
 * Leaves in the text what a page below one's own says of itself, as it is said of that part alone; returns
 * whether there is such a page.
 */
export function leaveFactsBelow(lines: readonly string[], claim: Map<number, RuleName>): boolean {
  const page = claim.size === 0 ? -1 : pageBelowOwnText(lines, claim);
  if (page < 0) return false;
  for (const [at, rule] of claim) {
    const labels = rule === 'columns' && /标签[:：]/.test(lines[at] ?? '');
    if (at > page && (rule === 'article-info' || rule === 'page-facts' || labels)) claim.delete(at);
  }
  return true;
}
