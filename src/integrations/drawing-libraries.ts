import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { lightboxFolder } from '../markdown/image/lightbox.ts';
import { formulaFolder } from '../markdown/math/styles.ts';
import { diagramFolder } from '../markdown/mermaid/library.ts';
import { env } from '../site-env.ts';

const require = createRequire(import.meta.url);
const dist = (entry: string): string => dirname(require.resolve(entry));

/** KaTeX's style sheet with the one font format that every browser of today reads. */
function withoutOldFonts(css: string): string {
  return css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, '');
}

/** Copies the files of `from` that end in `ending`. */
async function copyAll(from: string, to: string, ending: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (name.endsWith(ending)) await copyFile(join(from, name), join(to, name));
  }
}

async function writeFormulas(folder: string): Promise<void> {
  const source = dist('katex/dist/katex.min.css');
  await copyAll(join(source, 'fonts'), join(folder, 'fonts'), '.woff2');
  const css = await readFile(join(source, 'katex.min.css'), 'utf8');
  await writeFile(join(folder, 'katex.css'), withoutOldFonts(css));
}

async function writeDiagrams(folder: string): Promise<void> {
  const source = dist('mermaid/dist/mermaid.esm.min.mjs');
  const chunks = join('chunks', 'mermaid.esm.min');
  await copyAll(join(source, chunks), join(folder, chunks), '.mjs');
  await copyFile(join(source, 'mermaid.esm.min.mjs'), join(folder, 'mermaid.esm.min.mjs'));
}

async function writeLightbox(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(require.resolve('photoswipe/style.css'), join(folder, 'photoswipe.css'));
}

async function write(root: string): Promise<void> {
  await writeLightbox(join(root, lightboxFolder));
  await writeFormulas(join(root, formulaFolder));
  await writeDiagrams(join(root, diagramFolder));
}

/**
 * Puts the style sheets of KaTeX and PhotoSwipe and all of Mermaid on the site as the files their
 * authors ship. Bundling could not keep the first two off pages that do not need them, and would make
 * the third the longest part of a build.
 */
export function drawingLibraries(): AstroIntegration {
  return {
    name: 'wenmai:drawing-libraries',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const root = join(env.cache, 'libraries');
        await write(root);
        server.middlewares.use(env.base, sirv(root, { dev: true }));
      },
      'astro:build:done': async ({ dir }) => {
        await write(fileURLToPath(dir));
      },
    },
  };
}
