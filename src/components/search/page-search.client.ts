import { SearchPanel } from './panel.client.ts';
import { QueryHistory, queryInAddress } from './query-history.client.ts';
import { rememberQuery } from './recent.client.ts';

/** The search as a page, its query in the address. */
export function searchInPage(root: HTMLElement, input: HTMLInputElement): void {
  const history = new QueryHistory();
  const panel = new SearchPanel(root, input, {
    onTyped: (query) => history.typed(query),
    onStep: (query) => history.done(query),
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberQuery(input.value);
    history.done();
    panel.hits.element.querySelector('a')?.focus();
  });
  addEventListener('popstate', () => panel.setQuery(queryInAddress()));
  if (input.value === queryInAddress()) void panel.update();
  else panel.typed();
}
