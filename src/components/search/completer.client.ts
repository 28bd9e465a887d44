import { type Completion, complete, tokenAt } from '../../search/complete.ts';
import { replaceSpan } from '../../search/edit-query.ts';
import type { CompletionData } from '../../search/index-format.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { type Token, tokenize } from '../../search/tokenize.ts';
import { CompletionList } from './completion-list.client.ts';
import { noteLink } from './note-link.client.ts';
import { openIndex } from './read.client.ts';
import { rememberQuery } from './recent.client.ts';

/** Offers what the word at the caret may become, and puts in what is chosen. */
export class Completer {
  readonly list: CompletionList;
  readonly #input: HTMLInputElement;
  readonly #step: (query: string) => void;
  #data: CompletionData | undefined;

  /** @param step takes the query into which a completion was put */
  constructor(input: HTMLInputElement, step: (query: string) => void) {
    this.list = new CompletionList(input, (completion) => this.#accept(completion));
    this.#input = input;
    this.#step = step;
  }

  /** Lets the names be fetched anew, as after the site was published again. */
  forget(): void {
    this.#data = undefined;
  }

  /** Offers by letters at once, and once the names have come also by pinyin; nothing while they cannot be had. */
  async offer(): Promise<void> {
    const index = await openIndex().catch(() => undefined);
    if (!index || document.activeElement !== this.#input) return;
    this.#show(index);
    if (this.#data) return;
    const { isOpen } = this.list;
    const { value } = this.#input;
    this.#data = await index.completion().catch(() => undefined);
    // The reader may have gone on to the results by now, or closed the list.
    const waits = document.activeElement === this.#input && this.list.isOpen === isOpen;
    if (waits) this.#show(index, value === this.#input.value);
    // Known before they are asked for, so that no query has to wait for two files one after the other.
    await index.words().catch(() => undefined);
  }

  #token(): Token | undefined {
    const { value, selectionStart } = this.#input;
    return tokenAt(tokenize(value), selectionStart ?? value.length);
  }

  #show(index: IndexReader, updates = false): void {
    const token = this.#token();
    this.list.show(token ? complete(token, index.head, this.#data) : [], updates);
  }

  #accept(completion: Completion): void {
    const { value } = this.#input;
    this.list.show([]);
    if ('url' in completion) {
      rememberQuery(value);
      location.assign(noteLink(completion.url, completion.anchor, []));
      return;
    }
    const span = this.#token() ?? { start: value.length, end: value.length };
    this.#step(`${replaceSpan(value, span, completion.insert)} `);
  }
}
