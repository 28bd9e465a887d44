import { describe, expect, test } from 'vitest';
import { attribute, elements, files, sites, target, text } from '../sites.ts';

describe.each(sites)('links of the site $name', (site) => {
  const all = new Set(files(site));
  const pages = files(site, '.html');
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const known = ids.get(file);
    if (known) return known;
    const found = new Set(
      elements(text(site, file)).flatMap((element) => attribute(element, 'id') ?? []),
    );
    ids.set(file, found);
    return found;
  };

  test('there are pages', () => expect(pages.length).toBeGreaterThan(5));

  test('every internal link, image, script and style leads to a file, every fragment to an id', () => {
    const broken: string[] = [];
    for (const page of pages) {
      for (const element of elements(text(site, page))) {
        for (const name of ['href', 'src']) {
          const link = attribute(element, name);
          if (link === undefined || /^(?:https?:|mailto:|tel:|data:)/.test(link)) continue;
          const file = target(site, link, page.replace(/index\.html$/, ''));
          const fragment = decodeURIComponent(link.split('#')[1] ?? '');
          if (file === undefined) broken.push(`${page}: ${link} leaves the base`);
          else if (!all.has(file)) broken.push(`${page}: ${link} → no ${file}`);
          else if (fragment && file.endsWith('.html') && !idsOf(file).has(fragment)) {
            broken.push(`${page}: ${link} → no #${fragment}`);
          }
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test('every page but 404 can be reached from the home page', () => {
    const reached = new Set(['index.html']);
    for (const page of reached) {
      for (const element of elements(text(site, page))) {
        const link = element.tagName === 'a' ? attribute(element, 'href') : undefined;
        const file = link && target(site, link, page.replace(/index\.html$/, ''));
        if (file?.endsWith('.html') && all.has(file)) reached.add(file);
      }
    }
    const redirects = pages.filter((page) => /http-equiv="refresh"/.test(text(site, page)));
    const orphans = pages.filter((page) => !reached.has(page) && !redirects.includes(page));
    expect(orphans).toEqual(['404.html']);
  });
});
