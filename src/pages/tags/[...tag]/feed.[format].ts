import type { APIRoute } from 'astro';
import { t } from '../../../i18n/index.ts';
import type { Tag } from '../../../knowledge/tag.ts';
import { type FeedFormat, feedFormats, feedResponse } from '../../../queries/feed.ts';
import { getKnowledge } from '../../../queries/knowledge.ts';
import { site } from '../../../site.config.ts';

/** The feed of every tag that has dated notes: `/tags/具身智能/feed.xml`. */
export async function getStaticPaths() {
  const { tags } = await getKnowledge();
  return tags.tags
    .filter((tag) => tag.notes.some(({ date }) => date))
    .flatMap((tag) =>
      feedFormats.map((format) => ({ params: { tag: tag.slug, format }, props: { tag } })),
    );
}

export const GET: APIRoute<{ tag: Tag }> = async ({ params, props: { tag } }) => {
  const title = t('tag.title', { name: tag.name });
  const source = {
    title: `${title} · ${site.name}`,
    description: tag.description || title,
    page: tag.url,
    notes: tag.notes,
    content: 'excerpt' as const,
  };
  return await feedResponse(source, params.format as FeedFormat);
};
