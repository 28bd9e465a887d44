import type { Answer } from '../../search/answer.ts';
import type { Excerpt } from '../../search/excerpt.ts';
import { findingsIn } from '../../search/findings.ts';
import type { VariantMap } from '../../search/fold.ts';
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

function section(
  excerpt: Excerpt,
  href: string,
  texts: readonly string[],
  variants?: VariantMap,
): HTMLElement {
  const heading = excerpt.id === '' ? say('search.start') : excerpt.title;
  return h(
    'li',
    {},
    h('a', { href }, markedText(heading, texts, variants)),
    h('p', {}, marked(excerpt.text, excerpt.marks)),
  );
}

/** Stands for the sections `rest` until it is pressed; then the focus is on the first of them. */
function opener(rest: readonly HTMLElement[]): HTMLElement {
  const button = h(
    'button',
    { type: 'button' },
    say('search.more-sections', { count: rest.length }),
  );
  const item = h('li', { class: 'hit-rest' }, button);
  button.addEventListener('click', () => {
    item.replaceWith(...rest);
    rest[0]?.querySelector('a')?.focus();
  });
  return item;
}

/** A result, title and facts at once; `load` fetches the note's text and resolves to what puts the excerpts in. */
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

  const load = async () => {
    const names = [name.title, ...(card?.tags ?? [])];
    const { excerpts, written, variants } = await findingsIn(note, names, texts, index);
    return () => {
      const anchor = excerpts[0]?.count ? excerpts[0].id : '';
      title.setAttribute('href', noteLink(name.url, anchor, written));
      if (variants) title.replaceChildren(markedText(name.title, texts, variants));
      const items = excerpts.map((each) =>
        section(each, noteLink(name.url, each.id, written), texts, variants),
      );
      sections.replaceChildren(...items.slice(0, MOST_SECTIONS));
      const rest = items.slice(MOST_SECTIONS);
      if (rest.length > 0) sections.append(opener(rest));
    };
  };
  return { item, load };
}
