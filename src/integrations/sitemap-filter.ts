import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '../site-env.ts';

/** Whether a built page may be listed in the sitemap: not when the page itself says `noindex`. */
export function mayBeListed(page: string): boolean {
  const path = decodeURI(new URL(page).pathname).slice(env.base.length);
  const html = readFileSync(join(env.out, path, 'index.html'), 'utf8');
  return !/<meta name="robots" content="noindex/.test(html);
}
