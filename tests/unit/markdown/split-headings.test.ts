import { expect, test } from 'vitest';
import { splitAfterHeadings } from '../../../src/markdown/split-headings.ts';

const html = '<p>始</p><h2 id="论文进度">论文进度</h2><p>甲</p><h3 id="a&quot;b">引</h3><p>乙</p>';

test('cuts after each heading that is asked for, and loses nothing', () => {
  const parts = splitAfterHeadings(html, ['论文进度', 'a"b']);
  expect(parts.map(({ heading }) => heading)).toEqual(['论文进度', 'a"b', undefined]);
  expect(parts.map((part) => part.html).join('')).toBe(html);
  expect(parts[1]?.html).toBe('<p>甲</p><h3 id="a&quot;b">引</h3>');
});

test('a heading that is not there leaves the text whole', () => {
  expect(splitAfterHeadings(html, ['无'])).toEqual([{ html, heading: undefined }]);
});
