import { t } from '../../i18n/index.ts';
import type { ReferenceView } from './views.ts';

/** Ways of one sort that are shown: the first, and always the current one. */
const shown = 16;

/** The ways to narrow the list of works, sort by sort, as `view` shows them. */
export function referenceFilters(view: ReferenceView, views: readonly ReferenceView[]) {
  const options = (...by: ReferenceView['by'][]) => {
    const all = views.filter((one) => by.includes(one.by));
    const some = new Set([...all.slice(0, shown), ...all.filter((one) => one === view)]);
    return [...some].map(({ name, url, works }) => ({ name, url, count: works.length }));
  };
  return [
    { label: t('references.by-kind'), options: options('all', 'kind') },
    { label: t('references.by-tag'), options: options('tag') },
    { label: t('references.by-week'), options: options('week') },
  ].filter((filter) => filter.options.length > 0);
}
