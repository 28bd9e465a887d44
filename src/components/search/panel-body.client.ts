import type { Answer } from '../../search/answer.ts';
import type { Facet } from '../../search/edit-query.ts';
import { chips } from './chips.client.ts';
import { h } from './dom.client.ts';
import type { HitList } from './hits.client.ts';
import { notices } from './notices.client.ts';
import { forgetQueries, recentQueries } from './recent.client.ts';
import { say } from './text.client.ts';

/** Milliseconds before a slow answer is said to load, and before a count is read out. */
const [SLOW, SETTLED] = [250, 500];

interface Actions {
  change: (query: string) => void;
  retry: () => void;
}

/** Everything around the results: what was found in words, notices, chips, recent queries, failure. */
export class PanelBody {
  readonly #total = h('p', { class: 'search-total' });
  /** Read out when typing pauses; the visible count changes at once and is not read. */
  readonly #spoken = h('p', { class: 'visually-hidden', role: 'status' });
  readonly #notices = h('ul', { class: 'search-notices', role: 'list' });
  readonly #chips = h('div', {
    class: 'search-chips',
    role: 'group',
    'aria-label': say('search.narrow'),
  });
  readonly #recent = h('div', { class: 'search-recent' });
  readonly #failure = h('div', { class: 'search-failure', role: 'alert' });
  readonly #hits: HitList;
  readonly #labels: Readonly<Record<string, string>>;
  readonly #actions: Actions;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  constructor(hits: HitList, labels: Readonly<Record<string, string>>, actions: Actions) {
    this.#hits = hits;
    this.#labels = labels;
    this.#actions = actions;
  }

  /** In their order; the list of results joins them with the first answer, so that it never moves. */
  get elements(): HTMLElement[] {
    return [
      ...[this.#spoken, this.#total, this.#failure, this.#notices, this.#chips],
      this.#recent,
    ];
  }

  /** To be called when an answer is begun: a failure before is forgotten. */
  begin(isCurrent: () => boolean): void {
    this.#failure.replaceChildren();
    setTimeout(() => {
      const waits = isCurrent() && this.#hits.element.ariaBusy === 'true';
      if (waits) this.#total.textContent = say('search.loading');
    }, SLOW);
  }

  show(answer: Answer): void {
    const empty = answer.query.source.trim() === '';
    const count = answer.hits.length;
    const none = answer.query.terms.length === 0 ? '' : say('search.none');
    const total = count > 0 ? say('search.total', { count }) : none;
    const said = notices(answer, this.#actions.change);
    this.#notices.replaceChildren(...said);
    this.#chips.replaceChildren(
      ...chips(answer, (facet, value) => this.#label(facet, value), this.#actions.change),
    );
    this.#total.textContent = total;
    if (!this.#hits.element.isConnected) this.#chips.after(this.#hits.element, this.#hits.more);
    this.#recent.replaceChildren(...(empty ? this.#recentList() : []));
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      const reasons = said.map((notice) => notice.firstChild?.textContent ?? '');
      this.#spoken.textContent = [total, ...reasons].join(' ').trim();
    }, SETTLED);
  }

  fail(): void {
    const retry = h('button', { type: 'button' }, say('search.retry'));
    retry.addEventListener('click', this.#actions.retry);
    if (this.#hits.element.childElementCount === 0) this.#total.textContent = '';
    this.#failure.replaceChildren(h('p', {}, say('search.failed')), retry);
  }

  #label(facet: Facet, value: string): string {
    if (facet === 'tag') return `#${value}`;
    if (facet === 'status')
      return say(value === 'done' ? 'search.status.done' : 'search.status.todo');
    return facet === 'collection' ? (this.#labels[value] ?? value) : value;
  }

  #recentList(): HTMLElement[] {
    const queries = recentQueries();
    if (queries.length === 0) return [];
    const items = queries.map((query) => {
      const button = h('button', { type: 'button' }, query);
      button.addEventListener('click', () => this.#actions.change(query));
      return h('li', {}, button);
    });
    const forget = h('button', { type: 'button' }, say('search.forget'));
    forget.addEventListener('click', () => {
      forgetQueries();
      this.#recent.replaceChildren();
    });
    const title = h(
      'h2',
      {},
      say('search.recent'),
      h('small', { class: 'search-local' }, say('search.recent-local')),
    );
    return [title, h('ul', { role: 'list' }, ...items), forget];
  }
}
