import { SearchPanel } from './panel.client.ts';
import { rememberQuery } from './recent.client.ts';

/** Milliseconds of rest after which what is typed goes into the address. */
const REST = 300;

/** The search as a page: the query lives in the address, each finished one is a step of the history. */
const host = document.querySelector('[data-search-page]');
let pending: ReturnType<typeof setTimeout> | undefined;

function address(query: string): string {
  const text = query.trim();
  return text === '' ? location.pathname : `?q=${encodeURIComponent(text)}`;
}

const shown = () => new URLSearchParams(location.search).get('q') ?? '';

function write(query: string, how: 'push' | 'replace'): void {
  clearTimeout(pending);
  if (query.trim() === shown()) return;
  if (how === 'push') history.pushState(null, '', address(query));
  else history.replaceState(null, '', address(query));
}

const panel = new SearchPanel({
  onChange: (query, step) => {
    if (step === 'step') return write(query, 'push');
    clearTimeout(pending);
    pending = setTimeout(() => write(query, 'replace'), REST);
  },
  onSubmit: ({ input, hits }) => {
    rememberQuery(input.value);
    write(input.value, 'push');
    hits.element.querySelector('a')?.focus();
  },
});

addEventListener('popstate', () => panel.setQuery(shown()));
addEventListener('pagehide', () => write(panel.input.value, 'replace'));
host?.replaceChildren(panel.element);
panel.setQuery(shown());
panel.input.focus();
