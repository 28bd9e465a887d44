import { expect, test } from 'vitest';
import { transplant } from '../../../src/markdown/transplant.ts';

test('ids are made the section’s own and its headings hang below the page’s title', () => {
  const html = '<h3 id="进度">进度</h3><h5>细节</h5><a href="#进度">上文</a><hr>';
  expect(transplant(html, 's2-', 3)).toBe(
    '<h2 id="s2-进度">进度</h2><h4>细节</h4><a href="#s2-进度">上文</a><hr>',
  );
});

test('no heading is deeper than six', () => {
  expect(transplant('<h2>甲</h2><h6>乙</h6>', '', 2, 4)).toBe('<h4>甲</h4><h6>乙</h6>');
});
