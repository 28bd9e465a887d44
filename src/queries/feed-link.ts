import { t } from '../i18n/index.ts';
import type { SitePath } from '../knowledge/note.ts';
import type { Tag } from '../knowledge/tag.ts';
import type { Weekly } from '../knowledge/week.ts';
import { site } from '../site.config.ts';

/** A feed of a part of the site, as the pages of that part name it in their heads. */
export interface FeedLink {
  title: string;
  /** The page that the feed belongs to, with a slash at both ends; `feed.xml` and `feed.json` lie beside it. */
  page: SitePath;
}

/** The feed of a tag; undefined without dated notes, since a feed goes by date. */
export function tagFeed({ name, url, notes }: Tag): FeedLink | undefined {
  if (!notes.some(({ date }) => date)) return undefined;
  return { title: `${t('tag.title', { name })} · ${site.name}`, page: url };
}

/** The feed of the journal; undefined for a vault that keeps none. */
export function weeklyFeed({ journal, notes }: Weekly): FeedLink | undefined {
  if (journal === undefined || notes.length === 0) return undefined;
  return { title: `${t('week.timeline')} · ${site.name}`, page: journal };
}
