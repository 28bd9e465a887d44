import { collectionName } from '../../i18n/collection-name.ts';
import { t } from '../../i18n/index.ts';
import { compareByDate } from '../../knowledge/collection.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Note, SitePath } from '../../knowledge/note.ts';
import type { Tag } from '../../knowledge/tag.ts';

/** The timeline, whole or narrowed to one collection or tag, or what is not on it for want of a date. */
export interface TimelineView {
  kind: 'all' | 'collection' | 'tag' | 'undated';
  url: SitePath;
  /** What it is narrowed to. */
  name: string;
  /** Latest first. */
  notes: Note[];
}

/** A tag on fewer dated notes has no timeline of its own: its page shows them all at once. */
const fewestOfTag = 3;

/** Whether a tag has a timeline of its own, at `/timeline` + its URL. */
export function hasTimeline({ notes }: Pick<Tag, 'notes'>): boolean {
  return notes.filter(({ date }) => date).length >= fewestOfTag;
}

/** Every view that holds a note, the whole timeline first. */
export function timelineViews({
  notes,
  collections,
  tags,
}: Pick<Knowledge, 'notes' | 'collections' | 'tags'>): TimelineView[] {
  const dated = (some: readonly Note[]) => some.filter(({ date }) => date).sort(compareByDate);
  const views: TimelineView[] = [
    { kind: 'all', url: '/timeline/', name: t('timeline.all'), notes: dated(notes) },
    ...collections.map(
      (collection): TimelineView => ({
        kind: 'collection',
        // A collection may bear the name of a part of this address, hence a folder of their own.
        url: `/timeline/in${collection.url}`,
        name: collectionName(collection.name),
        notes: dated(collection.notes),
      }),
    ),
    ...tags.tags.filter(hasTimeline).map(
      (tag): TimelineView => ({
        kind: 'tag',
        url: `/timeline${tag.url}`,
        name: tag.name,
        notes: dated(tag.notes),
      }),
    ),
    {
      kind: 'undated',
      url: '/timeline/undated/',
      name: t('timeline.undated'),
      notes: notes.filter(({ date }) => !date),
    },
  ];
  return views.filter(({ kind, notes: shown }) => kind === 'all' || shown.length > 0);
}
