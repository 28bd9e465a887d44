import { Feed } from 'feed';
import { compareByDate } from '../knowledge/collection.ts';
import type { Note } from '../knowledge/note.ts';
import { escapeHtml } from '../markdown/html-text.ts';
import { site } from '../site.config.ts';
import { absolute } from '../site-href.ts';
import type { FeedLink } from './feed-link.ts';
import { noteHtmlAbroad } from './note-html.ts';

/** Formats a feed comes in, by the ending of its file. */
export const feedFormats = ['xml', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** Entries of a feed; a reader that was away longer has the timeline. */
const entries = 30;

export interface FeedSource extends FeedLink {
  description: string;
  notes: readonly Note[];
  /** Whole texts, or the first lines alone. */
  content: 'full' | 'excerpt';
}

/**
 * The latest dated notes of a set as Atom or JSON Feed. Its dates are those of the notes, so that the
 * same vault gives the same bytes.
 */
export async function feedResponse(source: FeedSource, format: FeedFormat): Promise<Response> {
  const feed = await createFeed(source, format === 'xml' ? escapeHtml : (text) => text);
  return format === 'xml'
    ? new Response(feed.atom1(), {
        headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
      })
    : new Response(feed.json1(), {
        headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
      });
}

/** `inHtml`: Atom's titles and summaries are read as HTML, those of JSON Feed as text. */
async function createFeed(
  { title, description, page, notes, content }: FeedSource,
  inHtml: (text: string) => string,
): Promise<Feed> {
  const latest = notes
    .filter(({ date }) => date)
    .sort(compareByDate)
    .slice(0, entries);
  const feed = new Feed({
    id: absolute(page),
    title,
    description,
    link: absolute(page),
    language: site.language,
    generator: site.latinName,
    updated: dayOf(latest[0]),
    author: { name: site.name },
    favicon: absolute('/favicon.svg'),
    feedLinks: { atom: absolute(`${page}feed.xml`), json: absolute(`${page}feed.json`) },
  });
  for (const note of latest) {
    feed.addItem({
      id: absolute(note.url),
      title: inHtml(note.title),
      link: absolute(note.url),
      date: dayOf(note),
      published: dayOf(note),
      description: inHtml(note.body.excerpt),
      category: note.tags.map((name) => ({ name, term: name })),
      ...(content === 'full' ? { content: await noteHtmlAbroad(note) } : {}),
    });
  }
  return feed;
}

/** Midnight UTC of the note's last day; the epoch for a feed without entries. */
function dayOf(note: Note | undefined): Date {
  return new Date(`${note?.endDate ?? note?.date ?? '1970-01-01'}T00:00:00Z`);
}
