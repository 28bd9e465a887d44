import type { Answer } from '../../search/answer.ts';
import { type Excerpt, excerpts } from '../../search/excerpt.ts';
import type { NoteCard, NoteName } from '../../search/index-format.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { h } from './dom.client.ts';
import { marked, markedText } from './marked.client.ts';
import { noteLink } from './note-link.client.ts';
import { say } from './text.client.ts';

/** Sections that are shown of one note. */
const MOST_SECTIONS = 3;

function facts(card: NoteCard, texts: readonly string[], label: string): HTMLElement {
  const date =
    card.date &&
    h(
      'time',
      { datetime: card.date },
      card.about ? say('search.about-date', { date: card.date }) : card.date,
    );
  const tags = card.tags.map((tag) => h('span', {}, markedText(`#${tag}`, texts)));
  return h('p', { class: 'hit-facts' }, h('span', {}, label), date || undefined, ...tags);
}

function section(excerpt: Excerpt, url: string, texts: readonly string[]): HTMLElement {
  const heading = excerpt.id === '' ? say('search.start') : excerpt.title;
  return h(
    'li',
    {},
    h('a', { href: noteLink(url, excerpt.id, texts) }, markedText(heading, texts)),
    h('p', {}, marked(excerpt.text, excerpt.marks)),
  );
}

/** A result: title and facts at once; sections and excerpts by `fill`, which fetches the note's text. */
export function hitItem(
  note: number,
  name: NoteName,
  answer: Answer,
  label: string,
  index: IndexReader,
) {
  const card = index.head.notes[note];
  const texts = answer.texts;
  const title = h(
    'a',
    { class: 'hit-title', href: noteLink(name.url, '', texts) },
    markedText(name.title, texts),
  );
  const sections = h('ul', { class: 'hit-sections', role: 'list' });
  const item = h('li', { class: 'hit' }, title, card && facts(card, texts, label), sections);

  const fill = async () => {
    const text = await index.text(note);
    let found = excerpts(text, texts);
    // A note in traditional characters: what was found folded is marked folded.
    if (texts.length > 0 && found[0]?.count === 0)
      found = excerpts(text, texts, await index.variants());
    const anchor = found[0]?.count ? found[0].id : '';
    title.setAttribute('href', noteLink(name.url, anchor, texts));
    const rest = found.length - MOST_SECTIONS;
    sections.replaceChildren(
      ...found.slice(0, MOST_SECTIONS).map((each) => section(each, name.url, texts)),
      ...(rest > 0
        ? [h('li', { class: 'hit-rest' }, say('search.more-sections', { count: rest }))]
        : []),
    );
  };
  return { item, fill };
}
