import { expect, test } from 'vitest';
import { pageDocument } from '../../../src/search/page-text.ts';

const meta = '{&quot;collection&quot;:&quot;topics&quot;,&quot;tags&quot;:[]}';
const page = (article: string) =>
  `<main><nav>导航</nav><article><h1>题 &amp; 目</h1>${article}<template data-search-note="${meta}"><p>无</p></template></article><p>页脚</p></main>`;
const sections = (article: string) => pageDocument(page(article), 'topics/a/')?.sections;

test('a page without a note is none', () => {
  expect(pageDocument('<main><article><h1>目录</h1></article></main>', '')).toBeUndefined();
});

test('title, metadata and address', () => {
  expect(pageDocument(page(''), 'topics/a/')).toEqual({
    ...{ collection: 'topics', tags: [], title: '题 & 目', url: 'topics/a/', sections: [] },
  });
});

test('a heading with an anchor starts a section, blocks stand on lines of their own', () => {
  expect(
    sections(
      '<p>甲<strong>乙</strong></p><ul><li>丙<li>丁</ul><h2 id="x">二 <em>节</em></h2><p>戊<br>己</p>',
    ),
  ).toEqual([
    { id: '', title: '', text: '甲乙\n丙\n丁' },
    { id: 'x', title: '二 节', text: '戊\n己' },
  ]);
});

test('what is not seen, or is no text of the author, is left out', () => {
  const hidden = [
    '<script>a</script><style>b</style><svg><text>c</text></svg><nav>目录</nav>',
    '<p hidden>d</p><aside data-search-ignore>页边<p>e</p></aside><a aria-hidden="true">#</a>',
    '<span class="katex"><span class="katex-mathml"><math>f</math></span><span class="katex-html" aria-hidden="true">x<span>2</span></span></span>',
  ];
  expect(sections(`<p>甲</p>${hidden.join('')}<p>乙</p>`)).toEqual([
    { id: '', title: '', text: '甲\nx2\n乙' },
  ]);
});

test('white space is as shown: one space, but kept in code', () => {
  expect(sections('<p>a\n  b&nbsp;c</p><pre>x\n  y</pre>')?.[0]?.text).toBe('a b c\nx\ny');
});
