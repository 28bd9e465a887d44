/** Milliseconds of rest after which what is typed goes into the address. */
const REST = 300;

/** The query in the address of the page, `?q=…`. */
export const queryInAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

function address(query: string): string {
  const text = query.trim();
  return text === '' ? location.pathname : `?q=${encodeURIComponent(text.toWellFormed())}`;
}

/**
 * Keeps the query in the address. A query that the reader is done with (it was submitted, chosen, or
 * came with the address) stays as a step of the history; one that is being typed is written over.
 */
export class QueryHistory {
  #typed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDone = queryInAddress() !== '';

  constructor() {
    addEventListener('pagehide', () => this.settle());
    addEventListener('popstate', () => {
      clearTimeout(this.#timer);
      this.#typed = undefined;
      this.#isDone = true;
    });
  }

  typed(query: string): void {
    clearTimeout(this.#timer);
    this.#typed = query;
    this.#timer = setTimeout(() => this.settle(), REST);
  }

  /** Writes what is typed, without waiting for a rest. */
  settle(): void {
    clearTimeout(this.#timer);
    if (this.#typed !== undefined) this.#write(this.#typed);
    this.#typed = undefined;
  }

  /** The reader is done with the query that was typed, and with `next` if there is one. */
  done(next?: string): void {
    this.settle();
    this.#isDone = true;
    if (next === undefined) return;
    this.#write(next);
    this.#isDone = true;
  }

  #write(query: string): void {
    if (query.trim() === queryInAddress()) return;
    history[this.#isDone ? 'pushState' : 'replaceState'](null, '', address(query));
    this.#isDone = false;
  }
}
