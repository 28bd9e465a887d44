import { type Answer, answer } from '../../search/answer.ts';
import { type Completion, complete, tokenAt } from '../../search/complete.ts';
import { replaceSpan } from '../../search/edit-query.ts';
import type { CompletionData } from '../../search/index-format.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { parseQuery } from '../../search/query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { CompletionList } from './completion-list.client.ts';
import { HitList } from './hits.client.ts';
import { bindKeys } from './keys.client.ts';
import { noteLink } from './note-link.client.ts';
import { PanelBody } from './panel-body.client.ts';
import { forgetIndex, openIndex } from './read.client.ts';
import { rememberQuery } from './recent.client.ts';

export interface PanelOptions {
  onTyped?: (query: string) => void;
  /** The query was changed in one step: a chip, a completion, a correction. */
  onStep?: (query: string) => void;
  /** Enter without an active completion. */
  onSubmit: (panel: SearchPanel) => void;
}

/** Results on the first screen: what a reader sees before scrolling. */
const IN_VIEW = 8;

function part<K extends keyof HTMLElementTagNameMap>(root: Element, tag: K) {
  const element = root.querySelector(tag);
  if (!element) throw new Error(`the search has no <${tag}>`);
  return element;
}

/** Names of collections, given by the opener's link in the page. */
function collectionLabels(): Record<string, string> {
  const holder = document.querySelector<HTMLElement>('[data-search-labels]');
  return JSON.parse(holder?.dataset.searchLabels ?? '{}') as Record<string, string>;
}

/** The search itself, the same in the dialog and on its page: it brings what `SearchForm.astro` laid out to life. */
export class SearchPanel {
  readonly input: HTMLInputElement;
  readonly completions: CompletionList;
  readonly hits: HitList;
  readonly #body: PanelBody;
  readonly #labels = collectionLabels();
  readonly #options: PanelOptions;
  #turn = 0;
  #completionData: CompletionData | undefined;

  constructor(root: HTMLElement, options: PanelOptions) {
    this.#options = options;
    this.input = part(root, 'input');
    this.completions = new CompletionList(part(root, 'ul'), this.input, (completion) =>
      this.#accept(completion),
    );
    this.hits = new HitList(this.#labels, (error) => this.#warn(error));
    this.#body = new PanelBody(this.hits, this.#labels, {
      change: (query) => this.step(query),
      retry: () => {
        forgetIndex();
        this.#completionData = undefined;
        void this.update();
      },
    });
    root.append(...this.#body.elements);
    this.input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.typed();
    });
    this.input.addEventListener('compositionend', () => this.typed());
    this.hits.element.addEventListener('click', () => rememberQuery(this.input.value));
    bindKeys(this, () => this.#options.onSubmit(this));
  }

  /** Puts a query into the input and answers it. */
  setQuery(query: string): void {
    this.input.value = query;
    void this.update();
  }

  /** As `setQuery`, for a change that the reader made without typing. */
  step(query: string): void {
    this.#options.onStep?.(query);
    this.setQuery(query);
  }

  /** Answers what the reader has just typed, and offers completions. */
  typed(): void {
    this.#options.onTyped?.(this.input.value);
    void this.update('typed').then(() => this.#complete());
  }

  /**
   * Answers the query in the input; an answer that comes too late is dropped. One that was `typed` is
   * listed at once, any other together with its first excerpts, so that nothing moves afterwards.
   */
  async update(how?: 'typed'): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    this.hits.begin();
    this.#body.begin(isCurrent);
    try {
      const index = await openIndex();
      const query = parseQuery(this.input.value);
      const found: Answer = await answer(query, index, { labels: this.#labels });
      if (!isCurrent()) return;
      await this.hits.show(found, index, how === 'typed' ? 0 : IN_VIEW, isCurrent);
      if (isCurrent()) this.#body.show(found);
    } catch (error) {
      if (!isCurrent()) return;
      this.hits.empty();
      this.#warn(error);
    }
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
    this.step(`${replaceSpan(value, span, completion.insert)} `);
  }

  /** Says that a file of the index could not be had; what is listed stays. */
  #warn(error: unknown): void {
    console.error(error);
    this.#body.fail();
  }
}
