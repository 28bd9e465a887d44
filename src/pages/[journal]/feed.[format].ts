import type { APIRoute } from 'astro';
import { t } from '../../i18n/index.ts';
import { type FeedFormat, feedFormats, feedResponse } from '../../queries/feed.ts';
import { type FeedLink, weeklyFeed } from '../../queries/feed-link.ts';
import { getKnowledge } from '../../queries/knowledge.ts';

/** The feed of the journal, `/weekly/feed.xml`; none where there is no journal. */
export async function getStaticPaths() {
  const link = weeklyFeed((await getKnowledge()).weekly);
  if (!link) return [];
  return feedFormats.map((format) => ({
    params: { journal: link.page.slice(1, -1), format },
    props: { link },
  }));
}

export const GET: APIRoute<{ link: FeedLink }> = async ({ params, props: { link } }) => {
  const { notes } = (await getKnowledge()).weekly;
  const source = { ...link, description: t('week.timeline'), notes, content: 'full' as const };
  return await feedResponse(source, params.format as FeedFormat);
};
