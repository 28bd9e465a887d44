import type { SitePath, VaultPath } from './knowledge/note.ts';
import { env } from './site-env.ts';

/**
 * A link to `path` below the site's base, each segment percent-encoded, so that `C#`, `?` and Chinese
 * names are safe in HTML, feeds and headers alike. `path` may name a file (`/feed.xml`).
 *
 * @param fragment an anchor as it stands in `id=`, without `#`
 */
export function href(path: SitePath, fragment?: string): string {
  const encoded = encodePath(path).replace(/^\//, '');
  return `${env.base}${encoded}${fragment ? `#${encodeURIComponent(fragment)}` : ''}`;
}

/** As `href`, with the origin that the site is published at: for canonical links, feeds and cards. */
export function absolute(path: SitePath, fragment?: string): string {
  return new URL(href(path, fragment), env.siteUrl).href;
}

/** Where the note at `path` may be edited, if the site says where its vault is kept. */
export function editHref(path: VaultPath): string | undefined {
  return env.editUrl && `${env.editUrl}/${encodePath(path)}`;
}

const encodedPaths = new Map<string, string>();

/** Remembered: a site links to each of its pages many times. */
function encodePath(path: string): string {
  const known = encodedPaths.get(path);
  if (known !== undefined) return known;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  encodedPaths.set(path, encoded);
  return encoded;
}
