import { resolve } from 'node:path';

/** A base path as Astro wants it: `/` or `/kb/`, with a slash at both ends. */
function basePath(text: string | undefined): string {
  const trimmed = (text ?? '').replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '/' : `/${trimmed}/`;
}

/**
 * The settings that come from the environment, read in one place.
 *
 * - `SITE_URL`: origin that the site is published at, for feeds, sitemap and canonical links.
 * - `BASE_PATH`: sub-path, e.g. `/kb/`; default `/`.
 * - `WENMAI_CONTENT`: the vault; default `content`.
 * - `WENMAI_OUT`: the output folder; default `dist`.
 */
export const env = {
  siteUrl: process.env.SITE_URL || 'http://localhost:4321',
  base: basePath(process.env.BASE_PATH),
  vault: resolve(process.env.WENMAI_CONTENT || 'content'),
  out: resolve(process.env.WENMAI_OUT || 'dist'),
} as const;
