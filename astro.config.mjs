import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { assets } from './src/integrations/assets.ts';
import { drawingLibraries } from './src/integrations/drawing-libraries.ts';
import { report } from './src/integrations/report.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { mayBeListed } from './src/integrations/sitemap-filter.ts';
import { pagePlugins } from './src/markdown/plugins.ts';
import { env } from './src/site-env.ts';

export default defineConfig({
  site: env.siteUrl,
  base: env.base,
  outDir: env.out,
  cacheDir: join(env.cache, 'astro'),
  trailingSlash: 'always',
  compressHTML: true,
  // Pages wait for the disk a third of their time: four at once fill it.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  markdown: {
    syntaxHighlight: false, // our own, by class
    processor: unified({
      remarkPlugins: pagePlugins.remark,
      rehypePlugins: pagePlugins.rehype,
      gfm: false, // in our list, with its options
      smartypants: false, // Chinese has its own quotation marks
    }),
  },
  integrations: [
    mdx(),
    sitemap({ filter: mayBeListed }),
    assets(),
    drawingLibraries(),
    searchIndex(),
    report(),
  ],
  experimental: { incrementalBuild: true },
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  // One stylesheet for the whole site: one request on the first page, none on the next.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
