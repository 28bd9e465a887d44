import type { SitePath } from '../../knowledge/note.ts';
import type { Citation, Reference } from '../../knowledge/references.ts';
import { assignSlugs, slugSegment } from '../../knowledge/slug.ts';

/** Places of a work that its entry in a list shows, folded ones included; more have a page of their own. */
export const placesInList = 12;

/** The first citation of each section that cites a work, in the site's order. */
export function citingSections({ places }: Pick<Reference, 'places'>): Citation[] {
  const seen = new Set<Citation['section']>();
  return places.filter(({ section }) => !seen.has(section) && seen.add(section));
}

/** Of each work that more sections cite than its entry shows, the address of the page that lists them all. */
export function workPages(works: readonly Reference[]): Map<Reference, SitePath> {
  const cited = works.filter((work) => citingSections(work).length > placesInList);
  const { slugs } = assignSlugs(
    cited.map(({ key, title }) => ({ key, name: title, slug: slugSegment(title) })),
  );
  return new Map(cited.map((work) => [work, `/references/works/${slugs.get(work.key)}/`]));
}
