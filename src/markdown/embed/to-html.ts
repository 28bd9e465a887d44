import { type StringKey, t } from '../../i18n/index.ts';
import { attribute as at, escapeHtml } from '../html-text.ts';
import type { EmbeddedFile, EmbeddedNote } from '../settlement.ts';

/** A part of a note may lack what it points at, such as a footnote: such a link keeps its words only. */
function withoutDangling(html: string): string {
  return html.replace(/ href="#([^"]*)"/g, (link, id: string) =>
    html.includes(` id="${id}"`) ? link : '',
  );
}

/**
 * An embedded note as a quotation of it. Its ids are made its own (`e2-…`), and its headings become
 * paragraphs, so that the page's outline and anchors stay those of the page's note.
 *
 * @param number counts the embeds of the page
 * @param settle closes the open ends of the embedded HTML
 */
export function embedHtml(
  note: Pick<EmbeddedNote, 'html' | 'href' | 'title'>,
  number: number,
  settle: (html: string) => string,
): string {
  const own = withoutDangling(note.html)
    .replace(/ id="/g, ` id="e${number}-`)
    .replace(/ href="#/g, ` href="#e${number}-`)
    .replaceAll(' aria-describedby="footnote-label"', '')
    .replace(/<h([2-6])(?=[ >])/g, '<p class="embed-heading" data-level="$1"')
    .replace(/<\/h[2-6]>/g, '</p>');
  const source = `<p class="embed-source"><a${at('href', note.href)}>${escapeHtml(note.title)}</a></p>`;
  return `<blockquote class="embed"${at('cite', note.href)}>${settle(own)}${source}</blockquote>`;
}

/** A sound, a film, a PDF or any other file; each leaves a plain link where it cannot be shown. */
export function fileHtml({ kind, href, title }: EmbeddedFile, alias?: string): string {
  const link = `<a class="link-file"${at('href', href)}>${escapeHtml(alias ?? title)}</a>`;
  if (kind === 'audio' || kind === 'video') {
    return `<${kind} class="media" controls preload="none"${at('src', href)}>${link}</${kind}>`;
  }
  if (kind === 'pdf') {
    return `<object class="media" type="application/pdf"${at('data', href)}${at('aria-label', title)}>${link}</object>`;
  }
  return link;
}

/** Said in place of an embed that cannot be shown. */
export function noticeHtml(key: StringKey, note: { title: string; href?: string }): string {
  const title = escapeHtml(note.title);
  const words = note.href ? `<a${at('href', note.href)}>${title}</a>` : `<code>${title}</code>`;
  return `<span class="notice">${escapeHtml(t(key))} ${words}</span>`;
}
