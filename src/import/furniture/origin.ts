import type { Site } from './sites/site.ts';
import { sites } from './sites/sites.ts';
import { leads } from './text-line.ts';

const PICTURE = /!\[[^\]\n]{0,200}\]\(http|<img/;

/** So many characters of a text hold its head, where a page names its author. */
const HEAD = 1000;

/** The lines of the head of `text` that only lead elsewhere. */
function leadingLines(text: string): readonly string[] {
  const head = text.slice(0, HEAD);
  return head.includes('](http') ? head.split('\n').slice(0, -1).filter(leads) : [];
}

/**
 * The sites that `said` (properties, credits) names an address of, pictures of which `text` shows, or to whose
 * people a line of its head leads.
 */
export function originsOf(text: string, said: string): ReadonlySet<Site> {
  const shows = PICTURE.test(text);
  const links = leadingLines(text);
  if (!shows && said.trim() === '' && links.length === 0) return new Set();
  return new Set(
    sites.filter(
      ({ addresses, pictures = [], people = [] }) =>
        people.some((address) => links.some((line) => line.includes(address))) ||
        addresses.some((address) => said.includes(address)) ||
        (shows && pictures.some((address) => text.includes(address))),
    ),
  );
}
