import type { Site } from './sites/site.ts';
import { sites } from './sites/sites.ts';

const PICTURE = /!\[[^\]\n]{0,200}\]\(http|<img/;

/** The sites that `said` (properties, credits) names an address of, or pictures of which `text` shows. */
export function originsOf(text: string, said: string): ReadonlySet<Site> {
  const shows = PICTURE.test(text);
  if (!shows && said.trim() === '') return new Set();
  return new Set(
    sites.filter(
      ({ addresses, pictures = [] }) =>
        addresses.some((address) => said.includes(address)) ||
        (shows && pictures.some((address) => text.includes(address))),
    ),
  );
}
