import { describe, expect, it } from 'vitest';
import { createRenderer } from '../../../src/markdown/index.ts';

const renderer = await createRenderer();
const render = (text: string) => renderer.render(text, { path: 'x.md', title: 'x', lineOffset: 0 });

/** Slow enough for a busy machine, far below what a parser gone quadratic takes. */
const PATIENCE = 20_000;

describe('hostile input', () => {
  it.each([
    ['a data URI of 3.4 million characters', `![](data:image/png;base64,${'A'.repeat(3_400_000)})`],
    ['one line of 3.4 million characters', '字'.repeat(3_400_000)],
    ['quotes 5,000 deep', `${'>'.repeat(5_000)} x`],
    [
      'lists 1,000 deep',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n'),
    ],
    ['brackets that never close', '['.repeat(20_000)],
    ['wikilinks that never close', '[[ '.repeat(5_000)],
    ['dollars without partners', '$a '.repeat(10_000)],
    ['highlights without partners', '==a '.repeat(5_000)],
    ['open fences before headings', '```js\nx\n\n## h\n\n'.repeat(1_000)],
    ['footnotes within footnotes', '^['.repeat(5_000)],
    ['tags that never close', '<b>'.repeat(3_000)],
  ])('renders %s', { timeout: PATIENCE }, async (_name, text) => {
    const { body } = await render(text);
    expect(body.html.length).toBeLessThan(1_500_000);
    expect(body.sections.length).toBeGreaterThan(0);
  });

  it('says what was left out', async () => {
    const { problems } = await render(`甲\n\n${'字'.repeat(100_000)}`);
    expect(problems).toMatchObject([{ rule: 'line-too-long', line: 3, file: 'x.md' }]);
  });

  it('keeps sections and blocks where the HTML has them', async () => {
    const { body } = await render('前\n\n## 甲\n\n文 ^b1\n\n## 乙\n\n<b>末</b>\n');
    const [, first, second] = body.sections;
    expect(body.html.slice(first?.start, second?.start)).toMatch(/^<h2 id="甲">[\s\S]*<\/p>\s*$/);
    expect(body.html.slice(...(body.blocks[0]?.html ?? []))).toBe('<p id="^b1">文</p>');
    expect(body.sections.map(({ line }) => line)).toEqual([1, 3, 7]);
  });
});
