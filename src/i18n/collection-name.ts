import { t } from './index.ts';

/** A collection's name for readers: our own three by name, any other folder as it is called. */
export function collectionName(collection: string): string {
  switch (collection) {
    case 'topics':
      return t('nav.topics');
    case 'weekly':
      return t('nav.weekly');
    case 'reports':
      return t('nav.reports');
    default:
      return collection;
  }
}
