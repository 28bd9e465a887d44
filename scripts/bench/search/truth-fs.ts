import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { traditionalMap } from '../../../src/search/han-data.ts';

/** A note page as a reader sees it, by another way than the index takes: the DOM's `innerText`. */
export interface PageText {
  /** Path below the base, as `location.pathname` gives it. */
  path: string;
  tags: string[];
  /** As shown: title, tags, text. */
  text: string;
  /** The same, in the form in which texts are compared. */
  folded: string;
}

const variants = traditionalMap();

/** The form in which a text is compared. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return [...plain].map((character) => variants.get(character) ?? character).join('');
}

function isApart({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    ['template', 'nav', 'script', 'style', 'svg'].includes(tagName) ||
    'dataSearchIgnore' in properties ||
    classes.includes('katex-mathml') ||
    (properties.ariaHidden === 'true' && !classes.includes('katex-html'))
  );
}

/** Takes what is not the note's text out of `tree`; returns what the page says of its note. */
function strip(tree: Root): { article?: Element; tags: string[] } {
  let article: Element | undefined;
  let tags: string[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'article') article ??= element;
    const note = element.properties.dataSearchNote;
    if (typeof note === 'string') {
      tags = (JSON.parse(note) as { tags: { name: string }[] }).tags.map(({ name }) => name);
    }
    if (!isApart(element) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return { ...(article && { article }), tags };
}

/** Every note page of the built site in the folder `site`. */
export function readTruth(site: string): PageText[] {
  const pages: PageText[] = [];
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (entry.name !== 'index.html') continue;
    const html = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    if (!html.includes('data-search-note')) continue;
    const { article, tags } = strip(fromHtml(html));
    if (!article) continue;
    const text = [toText(article), ...tags].join('\n').replace(/\u200B/g, '');
    const folder = relative(site, entry.parentPath).split(sep);
    pages.push({
      path: `${folder.map(encodeURIComponent).join('/')}/`,
      tags,
      text,
      folded: foldText(text),
    });
  }
  return pages;
}
