import type { Root } from 'hast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { NoteBody, VaultPath } from '../knowledge/note.ts';
import type { Problem } from '../knowledge/problem.ts';
import { survey, write } from './body/body.ts';
import { type Context, sealFor } from './context.ts';
import { rehypePlugins, remarkPlugins } from './plugins.ts';
import { pipelineVersion } from './version-fs.ts';

export interface RenderOptions {
  path: VaultPath;
  /** The note's title; an opening heading that repeats it is dropped. */
  title: string;
  /** Lines of frontmatter before the text. */
  lineOffset: number;
}

export interface Rendered {
  body: NoteBody;
  problems: Problem[];
}

export interface Renderer {
  /** Changes whenever a rendered body might: salts the cache. */
  version: string;
  /**
   * Renders the text after the frontmatter. Never rejects: what cannot be rendered is shown as it is
   * written and reported.
   */
  render(markdown: string, options: RenderOptions): Promise<Rendered>;
}

function contextFor(markdown: string, { path, title, lineOffset }: RenderOptions): Context {
  return {
    path,
    title,
    fileLine: (line) => line + lineOffset,
    seal: sealFor(markdown),
    problems: [],
    features: new Set(),
  };
}

/** One renderer for a whole build: its processor and highlighter are made once. */
export async function createRenderer(): Promise<Renderer> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins)
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
    .use(rehypePlugins)
    .freeze();

  return {
    version: pipelineVersion(),
    async render(markdown, options) {
      const context = contextFor(markdown, options);
      const file = new VFile({ value: markdown, data: { wenmai: context } });
      const tree = (await processor.run(processor.parse(file), file)) as Root;
      const surveyed = survey(tree, context);
      const body = write(tree, { ...surveyed, features: [...context.features] });
      return { body, problems: context.problems };
    },
  };
}
