import type { APIRoute } from 'astro';
import { t } from '../../i18n/index.ts';
import { type FeedFormat, feedFormats, feedResponse } from '../../queries/feed.ts';
import { getKnowledge } from '../../queries/knowledge.ts';
import { site } from '../../site.config.ts';

/** The feed of the journal; none where there is no journal. */
export async function getStaticPaths() {
  const { weekly } = await getKnowledge();
  return weekly.notes.length > 0 ? feedFormats.map((format) => ({ params: { format } })) : [];
}

export const GET: APIRoute = async ({ params }) => {
  const { weekly } = await getKnowledge();
  const name = t('week.timeline');
  const source = {
    title: `${name} · ${site.name}`,
    description: name,
    page: '/weekly/',
    notes: weekly.notes,
    content: 'full' as const,
  };
  return await feedResponse(source, params.format as FeedFormat);
};
