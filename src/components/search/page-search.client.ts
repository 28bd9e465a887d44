import { SearchPanel } from './panel.client.ts';
import { rememberQuery } from './recent.client.ts';

/** Milliseconds of rest after which what is typed goes into the address. */
const REST = 300;

function address(query: string): string {
  const text = query.trim();
  return text === '' ? location.pathname : `?q=${encodeURIComponent(text.toWellFormed())}`;
}

const shown = () => new URLSearchParams(location.search).get('q') ?? '';

function write(query: string, how: 'push' | 'replace'): void {
  if (query.trim() === shown()) return;
  if (how === 'push') history.pushState(null, '', address(query));
  else history.replaceState(null, '', address(query));
}

/** The search as a page: the query lives in the address, each finished one is a step of the history. */
export function searchInPage(root: HTMLElement): void {
  let typed: { query: string; timer: ReturnType<typeof setTimeout> } | undefined;

  /** Writes what is typed into the address, at once. */
  function settle(): void {
    if (!typed) return;
    clearTimeout(typed.timer);
    write(typed.query, 'replace');
    typed = undefined;
  }

  const panel = new SearchPanel(root, {
    onTyped: (query) => {
      clearTimeout(typed?.timer);
      typed = { query, timer: setTimeout(settle, REST) };
    },
    onStep: (query) => {
      settle();
      write(query, 'push');
    },
    onSubmit: ({ input, hits }) => {
      rememberQuery(input.value);
      settle();
      hits.element.querySelector('a')?.focus();
    },
  });
  addEventListener('popstate', () => panel.setQuery(shown()));
  addEventListener('pagehide', settle);
  if (panel.input.value === shown()) void panel.update();
  else panel.typed();
}
