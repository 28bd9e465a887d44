import { describe, expect, test } from 'vitest';
import { attribute, elements, files, sites, text } from '../sites.ts';

const doors = ['notes', 'tags', 'weeks', 'threads', 'graph', 'references'];

/** Every value of a `url` property, at any depth. */
function urls(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(urls);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' && typeof inner === 'string' ? [inner] : urls(inner),
  );
}

describe.each(sites)('the API of the site $name agrees with its pages', (site) => {
  const all = new Set(files(site));
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: string) => {
    const known = ids.get(page);
    if (known) return known;
    const found = new Set(
      elements(text(site, page)).flatMap((element) => attribute(element, 'id') ?? []),
    );
    ids.set(page, found);
    return found;
  };

  test.each(doors)('%s.json names pages and anchors that exist', (door) => {
    const own = urls(JSON.parse(text(site, `api/${door}.json`))).filter((url) =>
      url.startsWith('/'),
    );
    const broken = [...new Set(own)].filter((url) => {
      const [path = '', anchor = ''] = url.split('#');
      const page = `${decodeURIComponent(path).slice(site.base.length)}index.html`;
      if (!path.startsWith(site.base) || !all.has(page)) return true;
      return anchor !== '' && !idsOf(page).has(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('every tag and thread page is in the API', () => {
    const listed = ['tags', 'threads'].flatMap((door) =>
      (JSON.parse(text(site, `api/${door}.json`)) as { url: string }[]).map(
        ({ url }) => `${decodeURIComponent(url).slice(site.base.length)}index.html`,
      ),
    );
    const pages = files(site, 'index.html').filter(
      (page) =>
        /^(?:tags|threads)\/.+\/index\.html$/.test(page) &&
        !/\/page-\d+\/index\.html$/.test(page) &&
        !text(site, page).includes('content="noindex"'),
    );
    expect(pages.filter((page) => !listed.includes(page))).toEqual([]);
  });
});
