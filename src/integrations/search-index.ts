import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { t } from '../i18n/index.ts';
import { writeIndex } from '../search/index-fs.ts';

/** Builds the search index from the finished pages. To be listed last: it reads what the others wrote. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'wenmai:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { notes, files, bytes } = await writeIndex(fileURLToPath(dir));
        const size = `${Math.ceil(bytes / 1024)} KB`;
        logger.info(t('search.built', { notes, files, size }));
      },
    },
  };
}
