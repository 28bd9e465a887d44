import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A site that `scripts/test.ts` has built. */
export interface BuiltSite {
  name: string;
  dir: string;
  base: string;
}

export const sites: BuiltSite[] = [
  { name: 'root', dir: '.cache/sites/root', base: '/' },
  { name: 'kb', dir: '.cache/sites/kb', base: '/kb/' },
  { name: 'vault', dir: '.cache/sites/vault', base: '/' },
];

/** Paths of the site's files below its folder, sorted. */
export function files(site: BuiltSite, ending = ''): string[] {
  return readdirSync(site.dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site.dir, '/').length))
    .sort();
}

/** The bytes of a file, unpacked where it is stored compressed (Pagefind's index is). */
export function bytes(site: BuiltSite, file: string): Buffer {
  const raw = readFileSync(join(site.dir, file));
  return raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
}

export const text = (site: BuiltSite, file: string): string => bytes(site, file).toString('utf8');
export const gzipSize = (site: BuiltSite, file: string): number =>
  gzipSync(bytes(site, file), { level: 9 }).length;

/** Every element of the page, in document order. */
export function elements(html: string): Element[] {
  const found: Element[] = [];
  const tree: Root = fromHtml(html);
  visit(tree, 'element', (element) => {
    found.push(element);
  });
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The file that a link on the site leads to, or `undefined` for a link that leaves the site. */
export function target(site: BuiltSite, link: string, from: string): string | undefined {
  const page = new URL(encodeURI(site.base + from), 'http://site.test');
  const url = new URL(link, page);
  if (url.origin !== 'http://site.test' || !url.pathname.startsWith(site.base)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
