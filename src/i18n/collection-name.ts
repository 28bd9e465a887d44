import { topCollection } from '../knowledge/note-url.ts';
import { t } from './index.ts';

/** A collection's name for readers: our own by name, any other folder as it is called. */
export function collectionName(collection: string): string {
  switch (collection) {
    case 'topics':
      return t('nav.topics');
    case 'weekly':
      return t('nav.weekly');
    case 'reports':
      return t('nav.reports');
    case topCollection:
      return t('nav.notes');
    default:
      return collection;
  }
}
