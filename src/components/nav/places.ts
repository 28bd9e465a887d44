import { collectionName } from '../../i18n/collection-name.ts';
import { t } from '../../i18n/index.ts';
import type { Collection } from '../../knowledge/collection.ts';
import type { SitePath } from '../../knowledge/note.ts';

export interface Place {
  name: string;
  url: SitePath;
}

/** More collections than this stand on the home page, and the spine leads there. */
const fewCollections = 4;

/** The pages that every vault has besides its collections. */
const pages: readonly Place[] = [
  { name: t('nav.timeline'), url: '/timeline/' },
  { name: t('nav.threads'), url: '/threads/' },
  { name: t('nav.tags'), url: '/tags/' },
  { name: t('nav.references'), url: '/references/' },
  { name: t('nav.status'), url: '/status/' },
  { name: t('nav.graph'), url: '/graph/' },
  { name: t('nav.import'), url: '/import/' },
];

/** What the spine shows: the collections, or the shelf when there are many, then the pages. */
export function placesOf(collections: readonly Collection[]): Place[] {
  const shelf =
    collections.length <= fewCollections
      ? collections.map(({ name, url }) => ({ name: collectionName(name), url }))
      : [{ name: t('nav.shelf'), url: '/' }];
  return [...shelf, ...pages];
}
