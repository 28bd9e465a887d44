import { type Answer, answer } from '../../search/answer.ts';
import { parseQuery } from '../../search/query.ts';
import { Completer } from './completer.client.ts';
import { HitList } from './hits.client.ts';
import { bindKeys } from './keys.client.ts';
import { PanelBody } from './panel-body.client.ts';
import { forgetIndex, openIndex } from './read.client.ts';
import { rememberQuery } from './recent.client.ts';

interface PanelOptions {
  onTyped?: (query: string) => void;
  /** The query was changed in one step: a chip, a completion, a correction. */
  onStep?: (query: string) => void;
}

/** Results on the first screen: what a reader sees before scrolling. */
const IN_VIEW = 8;

/** Names of collections, given by the opener's link in the page. */
function collectionLabels(): Record<string, string> {
  const holder = document.querySelector<HTMLElement>('[data-search-labels]');
  return JSON.parse(holder?.dataset.searchLabels ?? '{}') as Record<string, string>;
}

/** The search itself, the same in the dialog and on its page: it brings what `SearchForm.astro` laid out to life. */
export class SearchPanel {
  readonly input: HTMLInputElement;
  readonly hits: HitList;
  readonly #completer: Completer;
  readonly #body: PanelBody;
  readonly #labels = collectionLabels();
  readonly #options: PanelOptions;
  #turn = 0;

  constructor(root: HTMLElement, input: HTMLInputElement, options: PanelOptions = {}) {
    this.#options = options;
    this.input = input;
    this.#completer = new Completer(this.input, (query) => this.step(query));
    this.hits = new HitList(this.#labels, (error) => this.#warn(error));
    this.#body = new PanelBody(this.hits, this.#labels, {
      change: (query) => this.step(query),
      retry: () => {
        forgetIndex();
        this.#completer.forget();
        void this.update();
      },
    });
    root.append(...this.#body.elements);
    this.input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.typed();
    });
    this.input.addEventListener('compositionend', () => this.typed());
    this.hits.element.addEventListener('click', () => rememberQuery(this.input.value));
    bindKeys({
      input: this.input,
      completions: this.#completer.list,
      hits: this.hits.element,
      clear: () => this.step(''),
    });
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
    void this.update('typed').then(() => this.#completer.offer());
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

  /** Says that a file of the index could not be had; what is listed stays. */
  #warn(error: unknown): void {
    console.error(error);
    this.#body.fail();
  }
}
