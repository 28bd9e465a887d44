import type { APIRoute } from 'astro';
import { type FeedFormat, feedFormats, feedResponse } from '../queries/feed.ts';
import { getKnowledge } from '../queries/knowledge.ts';
import { site } from '../site.config.ts';

/** The site's feed: `/feed.xml` (Atom) and `/feed.json`. */
export const getStaticPaths = () => feedFormats.map((format) => ({ params: { format } }));

export const GET: APIRoute = async ({ params }) => {
  const { notes } = await getKnowledge();
  const { name: title, description } = site;
  const source = { title, description, page: '/', notes, content: 'full' as const };
  return await feedResponse(source, params.format as FeedFormat);
};
