import type { APIRoute } from 'astro';
import { t } from '../../../i18n/index.ts';
import type { Tag } from '../../../knowledge/tag.ts';
import { type FeedFormat, feedFormats, feedResponse } from '../../../queries/feed.ts';
import { type FeedLink, tagFeed } from '../../../queries/feed-link.ts';
import { getKnowledge } from '../../../queries/knowledge.ts';
import { getPageKey } from '../../../queries/page-key.ts';

/** The feed of every tag that has dated notes: `/tags/具身智能/feed.xml`. */
export async function getStaticPaths() {
  const { tags } = await getKnowledge();
  const key = await getPageKey();
  return tags.tags.flatMap((tag) => {
    const link = tagFeed(tag);
    if (!link) return [];
    const keyed = key(tag.description, link, tag.notes);
    return feedFormats.map((format) => ({
      params: { tag: tag.slug, format },
      props: { tag, link },
      ...keyed,
    }));
  });
}

export const GET: APIRoute<{ tag: Tag; link: FeedLink }> = async ({ params, props }) => {
  const { tag, link } = props;
  const description = tag.description || t('tag.title', { name: tag.name });
  const source = { ...link, description, notes: tag.notes, content: 'excerpt' as const };
  return await feedResponse(source, params.format as FeedFormat);
};
