import type { Page } from '@playwright/test';

/** Milliseconds of the page's own clock. */
export interface AskTimes {
  /** From the input event, which carries the whole query, to `data-total`: the list is complete. */
  complete: number;
  /** … to the end of the frame that shows it. */
  painted: number;
}

/** Types `query` in one event into the search of the page. */
export function ask(page: Page, query: string): Promise<AskTimes> {
  return page.evaluate(
    (text) =>
      new Promise<AskTimes>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>('input[role=combobox]');
        const list = document.querySelector<HTMLElement>('[data-search-results]');
        if (!input || !list) return reject(new Error('no search on this page'));
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (list.dataset.query !== text || list.dataset.total === undefined) return;
          observer.disconnect();
          const complete = performance.now() - start;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve({ complete, painted: performance.now() - start });
            port2.postMessage(undefined);
          });
        });
        observer.observe(list, { attributes: true });
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    query,
  );
}

/** Milliseconds that the page needs to fetch one small file: what of any time is the machine's and the server's. */
export function bareFetch(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    await (await fetch('/theme.js', { cache: 'no-store' })).arrayBuffer();
    return performance.now() - start;
  });
}

/** The whole answer that the page shows, by its own button: paths of the notes, in order, below the base. */
export function wholeAnswer(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    const more = document.querySelector<HTMLElement>('.search-more');
    while (more && !more.hidden && list) {
      const before = list.children.length;
      more.click();
      while (list.children.length === before) await new Promise((resolve) => setTimeout(resolve));
    }
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.hit-title')];
    return links.map((link) => new URL(link.href).pathname.slice(1));
  });
}
