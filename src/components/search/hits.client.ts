import type { Answer } from '../../search/answer.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { h } from './dom.client.ts';
import { hitItem } from './hit.client.ts';
import { say } from './text.client.ts';

/** Notes that are listed at once, those that each press of the button adds, and the size up to which all are listed. */
const [FIRST, MORE, WHOLE] = [20, 100, 50];

/**
 * The list of results, to be put into the page by its owner. `data-query` and `data-total` are set when
 * the list stands: the query it answers, and the number of notes found, listed or behind the button.
 * Excerpts follow as they come into view.
 */
export class HitList {
  readonly element = h('ol', {
    'data-search-results': true,
    ...{ class: 'hits', role: 'list', 'aria-label': say('search.results') },
  });
  readonly more = h('button', { type: 'button', class: 'search-more', hidden: true });
  readonly #labels: Readonly<Record<string, string>>;
  readonly #onError: (error: unknown) => void;
  readonly #loads = new WeakMap<Element, () => Promise<() => void>>();
  readonly #seen = new IntersectionObserver((entries) => this.#fill(entries), {
    rootMargin: '400px',
  });
  #showMore: (() => Promise<void>) | undefined;

  constructor(labels: Readonly<Record<string, string>>, onError: (error: unknown) => void) {
    this.#labels = labels;
    this.#onError = onError;
    this.more.addEventListener('click', () => {
      this.#showMore?.().catch(onError);
    });
  }

  /** Takes the marks of completeness away while an answer is being made; the list stays until then. */
  begin(): void {
    this.element.removeAttribute('data-query');
    this.element.removeAttribute('data-total');
    this.element.setAttribute('aria-busy', 'true');
  }

  /** Takes everything out, as when no answer could be made. */
  empty(): void {
    this.#seen.disconnect();
    this.element.replaceChildren();
    this.element.removeAttribute('aria-busy');
    this.more.hidden = true;
  }

  /**
   * Lists `answer`, the first `filled` results with their excerpts; does nothing when `isCurrent` says
   * that another query has been typed meanwhile.
   */
  async show(
    answer: Answer,
    index: IndexReader,
    filled: number,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { hits, query } = answer;
    const first = await this.#items(answer, index, 0, hits.length <= WHOLE ? WHOLE : FIRST);
    const puts = await Promise.all(first.slice(0, filled).map((item) => this.#load(item)));
    if (!isCurrent()) return;
    for (const put of puts) put?.();
    this.#seen.disconnect();
    this.element.replaceChildren(...first);
    for (const item of first.slice(filled)) this.#seen.observe(item);
    this.#offerMore(answer, index, isCurrent);
    this.element.setAttribute('data-query', query.source.trim());
    this.element.setAttribute('data-total', String(hits.length));
    this.element.removeAttribute('aria-busy');
  }

  async #items(answer: Answer, index: IndexReader, from: number, count: number) {
    const notes = answer.hits.slice(from, from + count).map((hit) => hit.note);
    const names = await Promise.all(notes.map((note) => index.name(note)));
    return names.map((name, at) => {
      const note = notes[at] ?? 0;
      const folder = index.head.notes[note]?.collection ?? '';
      const { item, load } = hitItem(note, name, answer, this.#labels[folder] ?? folder, index);
      this.#loads.set(item, load);
      return item;
    });
  }

  #offerMore(answer: Answer, index: IndexReader, isCurrent: () => boolean): void {
    const shown = this.element.children.length;
    const rest = answer.hits.length - shown;
    this.more.hidden = rest <= 0;
    this.more.textContent = say('search.more', { count: Math.min(rest, MORE) });
    this.#showMore = async () => {
      const items = await this.#items(answer, index, shown, MORE);
      if (!isCurrent() || this.element.children.length !== shown) return;
      this.element.append(...items);
      for (const item of items) this.#seen.observe(item);
      this.#offerMore(answer, index, isCurrent);
      items[0]?.querySelector('a')?.focus();
    };
  }

  /** What puts the excerpts of a result in; nothing when its text could not be had. */
  async #load(item: Element): Promise<(() => void) | undefined> {
    try {
      return await this.#loads.get(item)?.();
    } catch (error) {
      this.#onError(error);
      return undefined;
    }
  }

  /** Puts the excerpts of what comes into view in, all at once: the page moves once. */
  async #fill(entries: readonly IntersectionObserverEntry[]): Promise<void> {
    const inView = entries.filter(({ isIntersecting }) => isIntersecting);
    for (const { target } of inView) this.#seen.unobserve(target);
    const puts = await Promise.all(inView.map(({ target }) => this.#load(target)));
    for (const put of puts) put?.();
  }
}
