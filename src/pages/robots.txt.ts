import type { APIRoute } from 'astro';
import { absolute } from '../site-href.ts';

/** Everybody may read everything; the search page says itself that it is not to be listed. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
