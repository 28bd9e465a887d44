import { t } from '../i18n/index.ts';
import { deepestEmbed } from '../knowledge/embed-problems.ts';
import { embedHtml, fileHtml, noticeHtml } from './embed/to-html.ts';
import { attribute as at, escapeHtml, readAttributes } from './html-text.ts';
import { imageHtml } from './image/to-html.ts';
import type { Settlement } from './settlement.ts';

export type * from './settlement.ts';

/** The markers as our writer writes them; the first attribute is never an author's text in disguise. */
const MARKER =
  /<wm-(link|image|embed|tag)((?: (?:target|name)="[^"]*")(?: [a-z]+="[^"]*")*)>(?:<\/wm-(?:image|embed|tag)>)?|<\/wm-link>/g;

/** What is open around the HTML in hand, and how many embeds the page has so far. */
interface Trail {
  keys: string[];
  count: { embeds: number };
}

function tagHtml(name: string, sure: boolean, settlement: Settlement): string {
  const tag = settlement.tag(name, sure);
  if (!tag) return escapeHtml(`#${name}`);
  const rest = name.slice(tag.used.length);
  return `<a class="tag" rel="tag"${at('href', tag.href)}>#${escapeHtml(tag.used)}</a>${escapeHtml(rest)}`;
}

/** Start tag of a link, and the end tag that belongs to it. */
function linkTags(target: string, kind: string, settlement: Settlement): [string, string] {
  const link = settlement.link(target, kind === 'markdown' ? 'markdown' : 'wikilink');
  const words = kind === 'block' ? escapeHtml(link?.words || target) : '';
  if (link) {
    const start = `<a class="link-note"${at('href', link.href)}${at('title', link.title)}>`;
    return [start + words, '</a>'];
  }
  const title = t('markdown.link-unresolved', { target });
  return [`<span class="link-unresolved"${at('title', title)}>${words}`, '</span>'];
}

function embed(attributes: Record<string, string>, settlement: Settlement, trail: Trail): string {
  const { target = '', alias } = attributes;
  const found = settlement.embed(target);
  if (!found) return noticeHtml('markdown.embed-missing', { title: target });
  if (found.kind !== 'note') return fileHtml(found, alias);
  const title = alias ?? found.title;
  if (attributes['block'] !== 'yes') {
    return `<a class="link-note"${at('href', found.href)}>${escapeHtml(title)}</a>`;
  }
  if (trail.keys.includes(found.key)) return noticeHtml('markdown.embed-cycle', found);
  if (trail.keys.length >= deepestEmbed) return noticeHtml('markdown.embed-deep', found);
  trail.count.embeds += 1;
  const number = trail.count.embeds;
  const inside = { keys: [...trail.keys, found.key], count: trail.count };
  return embedHtml({ ...found, title }, number, (html) => run(html, found.settlement, inside));
}

function run(html: string, settlement: Settlement, trail: Trail): string {
  const ends: string[] = [];
  return html.replace(MARKER, (_, name: string | undefined, source: string) => {
    if (name === undefined) return ends.pop() ?? '';
    const attributes = readAttributes(source);
    const { target = '', kind = '' } = attributes;
    if (name === 'tag')
      return tagHtml(attributes['name'] ?? '', attributes['sure'] !== 'no', settlement);
    if (name === 'image') return imageHtml(attributes, settlement);
    if (name === 'embed') return embed(attributes, settlement, trail);
    const [start, end] = linkTags(target, kind, settlement);
    ends.push(end);
    return start;
  });
}

/**
 * Closes the open ends of a rendered body: `<wm-link>`, `<wm-image>`, `<wm-embed>` and `<wm-tag>`
 * become HTML by what the vault says. One pass over the string, no parsing; pure.
 *
 * @param html `NoteBody.html`, or a part of it
 * @param key of the note itself, so that a note that embeds itself is noticed
 */
export function settle(html: string, settlement: Settlement, key = ''): string {
  return run(html, settlement, { keys: [key], count: { embeds: 0 } });
}
