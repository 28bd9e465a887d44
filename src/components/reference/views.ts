import { t } from '../../i18n/index.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { SitePath } from '../../knowledge/note.ts';
import { type Reference, referenceKinds } from '../../knowledge/references.ts';

/** All works, or those of one kind, of the notes with a tag, of a week. */
export interface ReferenceView {
  by: 'all' | 'kind' | 'tag' | 'week';
  url: SitePath;
  /** What it is narrowed to. */
  name: string;
  works: readonly Reference[];
}

/** Every view that holds a work, the whole list first; tags by use, weeks latest first. */
export function referenceViews({
  references,
  tags,
}: Pick<Knowledge, 'references' | 'tags'>): ReferenceView[] {
  const weeks = [...references.byWeek].sort(([a], [b]) => (a < b ? 1 : -1));
  const views: ReferenceView[] = [
    ...referenceKinds.map(
      (kind): ReferenceView => ({
        by: 'kind',
        url: `/references/${kind}/`,
        name: t(`references.kind.${kind}`),
        works: references.byKind.get(kind) ?? [],
      }),
    ),
    ...tags.tags.map(
      (tag): ReferenceView => ({
        by: 'tag',
        url: `/references${tag.url}`,
        name: tag.name,
        works: references.citedBy(tag.notes),
      }),
    ),
    ...weeks.map(
      ([week, works]): ReferenceView => ({
        by: 'week',
        url: `/references/weeks/${week}/`,
        name: week,
        works,
      }),
    ),
  ];
  return [
    { by: 'all', url: '/references/', name: t('references.all'), works: references.all },
    ...views.filter(({ works }) => works.length > 0),
  ];
}
