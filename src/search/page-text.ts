import { Parser } from 'htmlparser2';
import type { NoteMeta, SearchDocument, SearchSection } from './document.ts';

/** Elements whose text stands on lines of its own. */
const BLOCK = new Set(
  `address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select summary
  table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** Elements whose text is not the author's, or not seen. */
const SKIPPED = new Set(['script', 'style', 'template', 'svg', 'noscript', 'nav']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const HEADING = /^h[2-6]$/;

type Attributes = Record<string, string>;

/**
 * Hidden from the eye (`hidden`; the MathML twin of a formula) or only ornament (`aria-hidden`, but for
 * the visible half of a formula); `data-search-ignore` says so by hand.
 */
function isUnseen(tag: string, attributes: Attributes): boolean {
  const classes = (attributes.class ?? '').split(/\s+/);
  return (
    SKIPPED.has(tag) ||
    'hidden' in attributes ||
    'data-search-ignore' in attributes ||
    classes.includes('katex-mathml') ||
    (attributes['aria-hidden'] === 'true' && !classes.includes('katex-html'))
  );
}

/** Gathers the sections of the `<article>` that a parser walks through. */
class ArticleReader {
  meta: NoteMeta | undefined;
  readonly sections: SearchSection[] = [{ id: '', title: '', text: '' }];
  /** Depth inside the article; 0 outside. */
  #depth = 0;
  /** Depth at which an unseen element started; 0 when none is open. */
  #unseen = 0;
  #pre = 0;
  title = '';
  /** The heading that is being read. */
  #heading: 'h1' | 'section' | undefined;

  open(tag: string, attributes: Attributes): void {
    if (this.#depth === 0 && tag !== 'article') return;
    const note = attributes['data-search-note'];
    if (note !== undefined) this.meta = JSON.parse(note) as NoteMeta;
    if (VOID.has(tag)) {
      if (BLOCK.has(tag)) this.#break();
      return;
    }
    this.#depth++;
    if (this.#unseen === 0 && isUnseen(tag, attributes)) this.#unseen = this.#depth;
    if (this.#unseen > 0) return;
    if (BLOCK.has(tag)) this.#break();
    if (tag === 'pre') this.#pre++;
    if (tag === 'h1') this.#heading = 'h1';
    if (HEADING.test(tag) && attributes.id) {
      this.sections.push({ id: attributes.id, title: '', text: '' });
      this.#heading = 'section';
    }
  }

  text(text: string): void {
    if (this.#depth === 0 || this.#unseen > 0) return;
    const section = this.sections.at(-1);
    if (!section) return;
    if (this.#heading === 'h1') this.title += text;
    else if (this.#heading) section.title += text.replace(/\s+/g, ' ');
    else section.text += this.#pre > 0 ? text : text.replace(/\s+/g, ' ');
  }

  close(tag: string): void {
    if (this.#depth === 0 || VOID.has(tag)) return;
    const seen = this.#unseen === 0;
    if (this.#unseen === this.#depth) this.#unseen = 0;
    this.#depth--;
    if (!seen) return;
    if (/^h[1-6]$/.test(tag)) this.#heading = undefined;
    if (tag === 'pre') this.#pre--;
    if (BLOCK.has(tag)) this.#break();
  }

  #break(): void {
    const section = this.sections.at(-1);
    if (section && !this.#heading) section.text += '\n';
  }
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/**
 * The note that a built page shows: what `SearchMeta.astro` says, and the visible text of the `<article>`
 * that holds it, cut at every heading with an anchor. `undefined` when the page shows no note.
 *
 * @param url path of the page below the base, see `SearchDocument`
 */
export function pageDocument(html: string, url: string): SearchDocument | undefined {
  if (!html.includes('data-search-note')) return undefined;
  const reader = new ArticleReader();
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (tag) => reader.close(tag),
  });
  parser.end(html);
  if (!reader.meta) return undefined;
  const sections = reader.sections
    .map(({ id, title, text }) => ({ id, title: tidy(title), text: tidy(text) }))
    .filter(({ id, text }) => id !== '' || text !== '');
  return { ...reader.meta, url, title: tidy(reader.title), sections };
}
