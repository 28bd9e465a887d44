import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { elements, files, sites, text } from '../sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The serialisers write valid HTML in a style of their own.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-inline-style': 'off',
    'no-implicit-button-type': 'error',
    // Chinese titles are short; a title with the site's name may be longer than a search engine shows.
    'long-title': 'off',
    // Anchors are Chinese and start with a digit where the heading does: valid HTML.
    'valid-id': ['error', { relaxed: true }],
    // Asset names carry their digest; the origin is our own.
    'require-sri': 'off',
    'tel-non-breaking': 'off',
  },
});

describe.each(sites)('HTML of the site $name', (site) => {
  const pages = files(site, '.html').filter((page) => !page.startsWith('pagefind/'));

  test('every page is valid', async () => {
    const found: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(text(site, page), page);
      for (const { messages } of report.results) {
        for (const { line, ruleId, message } of messages) {
          found.push(`${page}:${line} ${ruleId}: ${message}`);
        }
      }
    }
    expect(found.slice(0, 40)).toEqual([]);
  });

  test('nothing stands behind the end of a page', () => {
    expect(pages.filter((page) => !/<\/html>\s*$/.test(text(site, page)))).toEqual([]);
  });

  test('every page has a language, a title and one <h1>', () => {
    const wrong = pages.filter((page) => {
      const html = text(site, page);
      if (/http-equiv="refresh"/.test(html)) return false;
      const all = elements(html);
      const headings = all.filter(({ tagName }) => tagName === 'h1');
      return (
        headings.length !== 1 ||
        !all.some(({ tagName }) => tagName === 'title') ||
        !/<html lang="zh-CN"/.test(html)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('no heading level is skipped', () => {
    const wrong = pages.flatMap((page) => {
      const levels = elements(text(site, page)).flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
      );
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
        ? [`${page}: ${levels.join(' ')}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});
