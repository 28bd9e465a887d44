import { queryInAddress } from './query-history.client.ts';
import { recentQueries } from './recent.client.ts';

/**
 * The search page before its search is needed: the query of the address stands in the input, which has
 * the focus. The rest is fetched when there is something to show or to do.
 */
const root = document.querySelector<HTMLElement>('.search-page [data-search]');
const input = root?.querySelector('input');
let started = false;

function start(): void {
  if (started || !root || !input) return;
  started = true;
  void import('./page-search.client.ts').then(({ searchInPage }) => searchInPage(root, input));
}

if (root && input) {
  if (input.value === '') input.value = queryInAddress();
  if (input.value !== '' || recentQueries().length > 0) start();
  for (const type of ['input', 'keydown', 'pointerdown']) root.addEventListener(type, start);
  input.focus();
}
