import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '../../../src/site-env.ts';
import { generatePages } from './generate-fs.ts';

/** The folder of a site with `count` notes, the built one's pages about it. */
export function prepareSite(count: number, seed: number): string {
  const site = join('.cache', 'bench-search', String(count));
  rmSync(site, { recursive: true, force: true });
  if (count === 0) cpSync(env.out, site, { recursive: true });
  else {
    for (const part of ['_astro', 'search', 'theme.js', 'favicon.svg', '404.html']) {
      if (existsSync(join(env.out, part)))
        cpSync(join(env.out, part), join(site, part), { recursive: true });
    }
    generatePages(site, count, join(env.vault, 'originals'), seed);
  }
  return site;
}
