import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** A base path as Astro wants it: `/` or `/kb/`, with a slash at both ends. */
function basePath(text: string | undefined): string {
  const trimmed = (text ?? '').replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '/' : `/${trimmed}/`;
}

function cacheFolder(vault: string | undefined): string {
  if (!vault || resolve(vault) === resolve('content')) return '.cache';
  return `.cache/vaults/${createHash('sha256').update(resolve(vault)).digest('hex').slice(0, 8)}`;
}

/**
 * The settings that come from the environment, read in one place.
 *
 * - `SITE_URL`: origin that the site is published at, for feeds, sitemap and canonical links.
 * - `BASE_PATH`: sub-path, e.g. `/kb/`; default `/`.
 * - `WENMAI_CONTENT`: the vault; default `content`.
 * - `WENMAI_OUT`: the output folder; default `dist`.
 * - `WENMAI_EDIT_URL`: where a note may be edited: the address that its path in the vault is appended to,
 *   e.g. `https://github.com/OWNER/REPOSITORY/edit/main/content`; unset: no page offers it.
 * - `WENMAI_STRICT`: when set, warnings fail the build.
 * - `WENMAI_CACHE`: what may be deleted at any time: rendered notes, the problem report. Default
 *   `.cache`; for another vault a folder below it, so that two vaults never prune each other's.
 */
export const env = {
  siteUrl: process.env.SITE_URL || 'http://localhost:4321',
  base: basePath(process.env.BASE_PATH),
  vault: resolve(process.env.WENMAI_CONTENT || 'content'),
  out: resolve(process.env.WENMAI_OUT || 'dist'),
  editUrl: process.env.WENMAI_EDIT_URL?.replace(/\/+$/, '') || undefined,
  strict: Boolean(process.env.WENMAI_STRICT),
  cache: resolve(process.env.WENMAI_CACHE || cacheFolder(process.env.WENMAI_CONTENT)),
} as const;
