import { escapeHtml } from './html-text.ts';

/** A run of a note's HTML that ends with a heading, the last one with the text. */
export interface HeadedPart {
  html: string;
  /** Anchor of that heading; undefined for the last part. */
  heading: string | undefined;
}

/** Cuts settled HTML after the headings with these anchors, so that something can stand below them. */
export function splitAfterHeadings(html: string, anchors: readonly string[]): HeadedPart[] {
  const parts: HeadedPart[] = [];
  let from = 0;
  for (const anchor of anchors) {
    const at = html.indexOf(` id="${escapeHtml(anchor)}"`, from);
    const close = at < 0 ? null : /<\/h[2-6]>/.exec(html.slice(at));
    if (!close) continue;
    const end = at + close.index + close[0].length;
    parts.push({ html: html.slice(from, end), heading: anchor });
    from = end;
  }
  return [...parts, { html: html.slice(from), heading: undefined }];
}
