import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  type BuiltSite,
  elements,
  files,
  gzipSize,
  sites,
  target,
  text,
} from '../sites.ts';

/** Budgets of any page's first load, gzip, in bytes: 60 KB in all, 10 KB of it script. */
const budget = { page: 60_000, script: 10_000 };

/** A module and what it imports statically: the browser loads all of it before anything runs. */
function withImports(site: BuiltSite, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, , path] of text(site, file).matchAll(/\b(import|from)\s*["'](\.[^"']+)["']/g)) {
    if (path) withImports(site, join(dirname(file), path), seen);
  }
  return seen;
}

interface Weight {
  page: string;
  html: number;
  css: number;
  script: number;
  total: number;
}

function weigh(site: BuiltSite, page: string): Weight {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const element of elements(text(site, page))) {
    const link = attribute(element, element.tagName === 'script' ? 'src' : 'href');
    const file = link && target(site, link, page.replace(/index\.html$/, ''));
    if (!file) continue;
    if (element.tagName === 'script') withImports(site, file, scripts);
    if (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet') styles.add(file);
  }
  const sum = (set: Set<string>) =>
    [...set].reduce((total, file) => total + gzipSize(site, file), 0);
  const [html, css, script] = [gzipSize(site, page), sum(styles), sum(scripts)];
  return { page, html, css, script, total: html + css + script };
}

describe.each(sites)('bytes of the site $name', (site) => {
  const weights = files(site, '.html').map((page) => weigh(site, page));

  test('the heaviest pages are within the budget', () => {
    const heaviest = weights.toSorted((a, b) => b.total - a.total).slice(0, 3);
    for (const { page, html, css, script, total } of heaviest) {
      console.log(
        `${site.name}/${page}: ${total} B = html ${html} + css ${css} + script ${script}`,
      );
    }
    expect(weights.filter(({ total }) => total > budget.page)).toEqual([]);
  });

  test('no page loads more script than it may', () => {
    expect(weights.filter(({ script }) => script > budget.script)).toEqual([]);
  });
});
