import type { ElementContent, Root } from 'hast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { NoteBody, VaultPath } from '../knowledge/note.ts';
import type { Problem } from '../knowledge/problem.ts';
import { survey, write } from './body/body.ts';
import { type Context, report, sealFor } from './context.ts';
import { drawingPlugins, hastOptions, rehypePlugins, remarkPlugins } from './plugins.ts';
import { type Prepared, prepare } from './source/prepare.ts';
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

function contextFor(prepared: Prepared, { path, title, lineOffset }: RenderOptions): Context {
  return {
    path,
    title,
    fileLine: (line) => prepared.originOf(line) + lineOffset,
    seal: sealFor(prepared.text),
    problems: [],
    features: new Set(),
  };
}

/** The note as it is written, for what no parser could take (quotes nested ten thousand deep). */
function asWritten(text: string, context: Context): NoteBody {
  const code: ElementContent = { type: 'text', value: text };
  const pre: ElementContent = { type: 'element', tagName: 'pre', properties: {}, children: [code] };
  const tree: Root = { type: 'root', children: [pre] };
  return write(tree, survey(tree, context));
}

/** One renderer for a whole build: its processor and highlighter are made once. */
export async function createRenderer(): Promise<Renderer> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins)
    .use(remarkRehype, { ...hastOptions, allowDangerousHtml: true })
    .use(rehypePlugins)
    .freeze();
  const finisher = unified().use(drawingPlugins).freeze();

  async function body(text: string, context: Context): Promise<NoteBody> {
    const file = new VFile({ value: text, data: { wenmai: context } });
    const tree = (await processor.run(processor.parse(file), file)) as Root;
    const surveyed = survey(tree, context);
    const drawn = (await finisher.run(tree, file)) as Root;
    return write(drawn, { ...surveyed, features: [...context.features] });
  }

  return {
    version: pipelineVersion(),
    async render(markdown, options) {
      const prepared = prepare(markdown);
      const context = contextFor(prepared, options);
      for (const { rule, line, value } of prepared.findings) {
        report({ ...context, fileLine: (own) => own + options.lineOffset }, rule, line, value);
      }
      try {
        return { body: await body(prepared.text, context), problems: context.problems };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        report(context, 'render-failed', undefined, options.title, { reason });
        return { body: asWritten(prepared.text, context), problems: context.problems };
      }
    },
  };
}
