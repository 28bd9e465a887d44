import { type Answer, answer } from '../../search/answer.ts';
import { type Completion, complete, tokenAt } from '../../search/complete.ts';
import { replaceSpan } from '../../search/edit-query.ts';
import type { CompletionData } from '../../search/index-format.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { parseQuery } from '../../search/query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { CompletionList } from './completion-list.client.ts';
import { h } from './dom.client.ts';
import { HitList } from './hits.client.ts';
import { bindKeys } from './keys.client.ts';
import { noteLink } from './note-link.client.ts';
import { PanelBody } from './panel-body.client.ts';
import { forgetIndex, openIndex } from './read.client.ts';
import { rememberQuery } from './recent.client.ts';
import { say } from './text.client.ts';

export interface PanelOptions {
  /** The query was changed: by typing, or in one step (a chip, a completion). */
  onChange?: (query: string, step: 'typed' | 'step') => void;
  /** Enter without an active completion. */
  onSubmit: (panel: SearchPanel) => void;
}

/** Names of collections, given by the opener's link in the page. */
function collectionLabels(): Record<string, string> {
  const holder = document.querySelector<HTMLElement>('[data-search-labels]');
  return JSON.parse(holder?.dataset.searchLabels ?? '{}') as Record<string, string>;
}

/** The search itself, the same in the dialog and on its page: input, completions, answer. */
export class SearchPanel {
  readonly input = h('input', {
    ...{ type: 'search', name: 'q', role: 'combobox', class: 'search-input' },
    ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search' },
    ...{ placeholder: say('search.placeholder'), 'aria-label': say('search.label') },
    ...{ 'aria-autocomplete': 'list', 'aria-expanded': 'false' },
  });
  readonly completions = new CompletionList(this.input, (completion) => this.#accept(completion));
  readonly hits: HitList;
  readonly element: HTMLElement;
  readonly #body: PanelBody;
  readonly #labels = collectionLabels();
  readonly #options: PanelOptions;
  #turn = 0;
  #completionData: CompletionData | undefined;

  constructor(options: PanelOptions) {
    this.#options = options;
    this.hits = new HitList(this.#labels, (error) => this.#fail(error));
    this.#body = new PanelBody(this.hits, this.#labels, {
      change: (query) => this.setQuery(query, 'step'),
      retry: () => {
        forgetIndex();
        void this.update();
      },
    });
    this.input.setAttribute('aria-controls', this.completions.id);
    this.element = h(
      'search',
      { class: 'search' },
      h('div', { class: 'search-field' }, this.input, this.completions.element),
      ...this.#body.elements,
    );
    this.input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed();
    });
    this.input.addEventListener('compositionend', () => this.#typed());
    this.hits.element.addEventListener('click', () => rememberQuery(this.input.value));
    bindKeys(this, () => this.#options.onSubmit(this));
  }

  /** Puts a query into the input and answers it. */
  setQuery(query: string, step?: 'step'): void {
    this.input.value = query;
    if (step) this.#options.onChange?.(query, step);
    void this.update();
  }

  /** Answers the query in the input; an answer that comes too late is dropped. */
  async update(): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    this.hits.begin();
    this.#body.begin(isCurrent);
    try {
      const index = await openIndex();
      const query = parseQuery(this.input.value);
      const found: Answer = await answer(query, index, { labels: this.#labels });
      if (!isCurrent()) return;
      await this.hits.show(found, index, isCurrent);
      if (isCurrent()) this.#body.show(found);
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  #typed(): void {
    this.#options.onChange?.(this.input.value, 'typed');
    void this.update().then(() => this.#complete());
  }

  async #complete(): Promise<void> {
    const index = await openIndex().catch(() => undefined);
    if (!index || document.activeElement !== this.input) return;
    this.#offer(index);
    if (this.#completionData) return;
    this.#completionData = await index.completion().catch(() => undefined);
    this.#offer(index);
    // Known before they are asked for, so that no query has to wait for two files one after the other.
    await index.words().catch(() => undefined);
  }

  #offer(index: IndexReader): void {
    const caret = this.input.selectionStart ?? this.input.value.length;
    const token = tokenAt(tokenize(this.input.value), caret);
    this.completions.show(token ? complete(token, index.head, this.#completionData) : []);
  }

  #accept(completion: Completion): void {
    this.completions.show([]);
    if ('url' in completion) {
      rememberQuery(this.input.value);
      location.assign(noteLink(completion.url, completion.anchor, []));
      return;
    }
    const { value, selectionStart } = this.input;
    const token = tokenAt(tokenize(value), selectionStart ?? value.length);
    const span = token ?? { start: value.length, end: value.length };
    this.setQuery(`${replaceSpan(value, span, completion.insert)} `, 'step');
  }

  #fail(error: unknown): void {
    console.error(error);
    this.hits.fail();
    this.#body.fail();
  }
}
