import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { env } from '../site-env.ts';

/** Where prepared files wait, and the names of those that the pages of this build use. */
export const assetCache = {
  folder: join(env.cache, 'assets'),
  used: join(env.cache, 'assets.json'),
} as const;

/**
 * Publishes the vault's files that published notes show, below `/assets/`. A page only names what it
 * needs (`queries/assets.ts`); nothing that only a draft shows ever gets here.
 */
export function assets(): AstroIntegration {
  return {
    name: 'wenmai:assets',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${env.base}assets`, sirv(assetCache.folder, { dev: true }));
      },
      'astro:build:done': async ({ dir }) => {
        const names = JSON.parse(
          await readFile(assetCache.used, 'utf8').catch(() => '[]'),
        ) as string[];
        const folder = join(fileURLToPath(dir), 'assets');
        if (names.length > 0) await mkdir(folder, { recursive: true });
        for (const name of names) await copyFile(join(assetCache.folder, name), join(folder, name));
      },
    },
  };
}
