import { t } from '../../i18n/index.ts';
import type { TimelineView } from './views.ts';

/** Tags that are shown: those used most, and always the current one. */
const shown = 20;

/** The ways to narrow the timeline, by collection and by tag, as `view` shows them. */
export function timelineFilters(view: TimelineView, views: readonly TimelineView[]) {
  const option = ({ name, url, notes }: TimelineView) => ({ name, url, count: notes.length });
  const tags = views.filter(({ kind }) => kind === 'tag');
  const some = new Set([...tags.slice(0, shown), ...tags.filter((one) => one === view)]);
  return [
    {
      label: t('timeline.by-collection'),
      options: views.filter(({ kind }) => kind !== 'tag').map(option),
    },
    { label: t('timeline.by-tag'), options: [...some].map(option) },
  ].filter(({ options }) => options.length > 0);
}
