import { describe, expect, test } from 'vitest';
import { attribute, bytes, elements, files, sites, text } from '../sites.ts';

/** Attributes through which a browser fetches something by itself. */
const fetching = new Set([
  'script',
  'img',
  'iframe',
  'source',
  'video',
  'audio',
  'embed',
  'object',
]);
const dataBlock = /^(?:application\/(?:ld\+)?json|speculationrules|text\/plain)$/;

describe.each(sites)('safety of the site $name', (site) => {
  const pages = files(site, '.html').filter((file) => !file.startsWith('pagefind/'));

  test('no inline script, no event attribute, no script address', () => {
    const found: string[] = [];
    for (const page of pages) {
      for (const element of elements(text(site, page))) {
        const type = attribute(element, 'type') ?? '';
        if (element.tagName === 'script' && !element.properties.src && !dataBlock.test(type)) {
          found.push(`${page}: inline <script>`);
        }
        for (const [name, value] of Object.entries(element.properties)) {
          if (/^on[a-z]/i.test(name)) found.push(`${page}: ${name}`);
          if (/^\s*(?:javascript|vbscript|data:text\/html)/i.test(String(value))) {
            found.push(`${page}: ${name}=${String(value)}`);
          }
        }
      }
    }
    expect(found).toEqual([]);
  });

  test('nothing is fetched from another origin', () => {
    const found: string[] = [];
    for (const page of pages) {
      for (const element of elements(text(site, page))) {
        const isLink =
          element.tagName === 'link' &&
          /stylesheet|preload|prefetch|icon|preconnect/.test(attribute(element, 'rel') ?? '');
        if (!isLink && !fetching.has(element.tagName)) continue;
        for (const name of ['src', 'srcSet', 'href', 'data', 'poster']) {
          const value = attribute(element, name);
          if (value && /(?:^|\s)(?:https?:)?\/\//.test(value)) found.push(`${page}: ${value}`);
        }
      }
    }
    for (const file of files(site, '.css')) {
      for (const [, url] of text(site, file).matchAll(/(?:url\(|@import\s+)["']?([^"')]+)/g)) {
        if (url && /^(?:https?:)?\/\//.test(url)) found.push(`${file}: ${url}`);
      }
    }
    expect(found).toEqual([]);
  });

  test('what is a draft, private or a comment is in no file', () => {
    const secret = Buffer.from('不可泄露');
    const leaks = files(site).filter((file) => {
      return file.includes('不可泄露') || bytes(site, file).includes(secret);
    });
    expect(leaks).toEqual([]);
  });
});
