import { describe, expect, test } from 'vitest';
import { attribute, elements, files, sites, text } from '../sites.ts';

interface ListedNote {
  id: string;
  collection: string;
  title: string;
  date: string | null;
  dateOrigin: string;
  status: string | null;
  tags: string[];
  url: string;
  source: { file: string; lines: [number, number] } | null;
}

const pageOf = (url: string, base: string): string =>
  `${decodeURI(url).slice(base.length)}index.html`;

describe.each(sites)('machine doors of the site $name', (site) => {
  const notes = JSON.parse(text(site, 'api/notes.json')) as ListedNote[];
  const all = new Set(files(site));

  test('api/notes.json lists every note once, each with a page that shows its title', () => {
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
    expect(new Set(notes.map(({ url }) => url)).size).toBe(notes.length);
    for (const { url, title } of notes) {
      const heading = elements(text(site, pageOf(url, site.base))).find(
        ({ tagName }) => tagName === 'h1',
      );
      expect(heading, `${url} of ${title} has a heading`).toBeDefined();
    }
  });

  test('the picture of a card is on the site', () => {
    const card = elements(text(site, 'index.html')).find(
      (element) => attribute(element, 'property') === 'og:image',
    );
    expect(card && new URL(attribute(card, 'content') ?? '').pathname).toBe(`${site.base}card.png`);
    expect(all.has('card.png')).toBe(true);
  });

  test('every note has a Markdown copy', () => {
    const missing = notes.filter(({ url }) => {
      return !all.has(`${decodeURI(url).slice(site.base.length).replace(/\/$/, '')}.md`);
    });
    expect(missing).toEqual([]);
  });

  test('every feed that a page names is there, and tags and weeks name their own', () => {
    const named = files(site, '.html').map((page) => ({
      page,
      feeds: elements(text(site, page))
        .filter((element) => /^application\/(?:atom|feed)\+/.test(attribute(element, 'type') ?? ''))
        .map((element) => (attribute(element, 'href') ?? '').slice(site.base.length))
        .map(decodeURI),
    }));
    const broken = named.flatMap(({ feeds }) => feeds.filter((feed) => !all.has(feed)));
    expect(broken).toEqual([]);
    for (const feed of all) {
      const [, page] = /^(.+\/)feed\.(?:xml|json)$/.exec(feed) ?? [];
      if (page === undefined) continue;
      const own = named.find((one) => one.page === `${page}index.html`);
      expect(own?.feeds, `${page} names its feed`).toContain(feed);
    }
  });

  test('the sitemap names every page that may be indexed, and only those', () => {
    const listed = files(site, '.xml')
      .filter((file) => /^sitemap-\d+\.xml$/.test(file))
      .flatMap((file) => [...text(site, file).matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map(
        ([, url]) => `${decodeURI(new URL(url ?? '').pathname).slice(site.base.length)}index.html`,
      );
    const indexable = files(site, '.html').filter((page) => {
      if (page === '404.html') return false;
      const all = elements(text(site, page));
      const robots = all.find((element) => attribute(element, 'name') === 'robots');
      return !(robots && /noindex/.test(attribute(robots, 'content') ?? ''));
    });
    expect(listed.toSorted()).toEqual(indexable.toSorted());
  });
});

test('the imported originals are on the site with what the importer found', () => {
  const [root] = sites;
  if (!root) throw new Error('no site');
  const notes = JSON.parse(text(root, 'api/notes.json')) as ListedNote[];
  const count = (collection: string) => notes.filter((n) => n.collection === collection).length;
  expect([count('topics'), count('weekly'), count('reports')]).toEqual([11, 20, 5]);
  expect(notes.find(({ title }) => title === 'FinGPT')).toMatchObject({
    date: '2024-01-22',
    dateOrigin: 'inferred',
    status: 'done',
    source: { lines: [318, 386] },
  });
});
