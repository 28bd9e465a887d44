import { SearchPanel } from './panel.client.ts';
import { QueryHistory, queryInAddress } from './query-history.client.ts';
import { rememberQuery } from './recent.client.ts';

/** The search as a page, its query in the address. */
export function searchInPage(root: HTMLElement): void {
  const history = new QueryHistory();
  const panel = new SearchPanel(root, {
    onTyped: (query) => history.typed(query),
    onStep: (query) => history.done(query),
  });
  panel.input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberQuery(panel.input.value);
    history.done();
    panel.hits.element.querySelector('a')?.focus();
  });
  addEventListener('popstate', () => panel.setQuery(queryInAddress()));
  if (panel.input.value === queryInAddress()) void panel.update();
  else panel.typed();
}
