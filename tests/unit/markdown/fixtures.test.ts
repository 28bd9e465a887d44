import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { createRenderer } from '../../../src/markdown/index.ts';

/**
 * `tests/fixtures/markdown/<syntax>/<case>/`: `input.md` renders to `expected.html`, with the problems
 * of `expected.problems.json` (none when the file is absent). `UPDATE_FIXTURES=1` rewrites them; read
 * the difference.
 */
const folder = join(import.meta.dirname, '../../fixtures/markdown');
const cases = globSync('*/*/input.md', { cwd: folder })
  .map((file) => dirname(file))
  .sort();
const update = process.env['UPDATE_FIXTURES'] === '1';
const renderer = await createRenderer();

/** KaTeX's own HTML is not ours to test: only the formula is kept. */
function withoutKatex(html: string): string {
  const start = html.indexOf('<span class="katex');
  if (start < 0) return html;
  const tags = /<(\/?)span(?=[ >])[^>]*>/g;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) break;
  }
  const drawn = html.slice(start, tags.lastIndex);
  const tex = /<annotation[^>]*>([\s\S]*?)<\/annotation>/.exec(drawn)?.[1];
  return `${html.slice(0, start)}<katex>${tex}</katex>${withoutKatex(html.slice(tags.lastIndex))}`;
}

function expectFile(path: string, text: string | undefined): void {
  if (update && text === undefined) rmSync(path, { force: true });
  else if (update) writeFileSync(path, text ?? '');
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
}

it.each(cases)('%s', async (name) => {
  const input = readFileSync(join(folder, name, 'input.md'), 'utf8');
  const options = { path: `${basename(name)}.md`, title: '标题', lineOffset: 0 };
  const { body, problems } = await renderer.render(input, options);
  expectFile(join(folder, name, 'expected.html'), `${withoutKatex(body.html).trim()}\n`);
  const found = problems.map(({ rule, line, value }) => ({ rule, line, value }));
  const written = found.length > 0 ? `${JSON.stringify(found, null, 2)}\n` : undefined;
  expectFile(join(folder, name, 'expected.problems.json'), written);
});
