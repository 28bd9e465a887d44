import { t } from '../../i18n/index.ts';
import type { SitePath } from '../../knowledge/note.ts';

export interface Place {
  name: string;
  url: SitePath;
}

/** The pages that every vault has besides its collections, in the order of the spine. */
export const places: readonly Place[] = [{ name: t('nav.tags'), url: '/tags/' }];

/** `path` is `place` itself or below it. */
export const isWithin = (place: SitePath, path: SitePath): boolean => path.startsWith(place);
