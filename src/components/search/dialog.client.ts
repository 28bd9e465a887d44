import '../../styles/search.css';
import { h } from './dom.client.ts';
import { SearchPanel } from './panel.client.ts';
import { rememberQuery } from './recent.client.ts';
import { say } from './text.client.ts';

let dialog: { element: HTMLDialogElement; panel: SearchPanel } | undefined;

function toPage(query: string): void {
  rememberQuery(query);
  const page = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}search/`;
  location.assign(query.trim() === '' ? page : `${page}?q=${encodeURIComponent(query.trim())}`);
}

function build() {
  const panel = new SearchPanel({ onSubmit: ({ input }) => toPage(input.value) });
  const close = h('button', { type: 'button', class: 'search-close' }, say('search.close'));
  const page = h('button', { type: 'button' }, say('search.full-page'));
  const foot = h('footer', {}, h('span', {}, say('search.keys')), page);
  const label = say('search.label');
  const element = h(
    'dialog',
    { class: 'search-dialog', 'aria-label': label },
    close,
    panel.element,
    foot,
  );
  close.addEventListener('click', () => element.close());
  page.addEventListener('click', () => toPage(panel.input.value));
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  // Escape closes at once, wherever the focus is, but never while an input method is composing.
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      element.close();
    },
    true,
  );
  document.body.append(element);
  return { element, panel };
}

/**
 * Opens the search over the page; on the search page, which has its own input, focuses that. Closing
 * gives the focus back to where it was: that is what a modal `<dialog>` does.
 */
export function openSearch(): void {
  const own = document.querySelector<HTMLInputElement>('[data-search-page] input');
  if (own) {
    own.focus();
    own.select();
    return;
  }
  dialog ??= build();
  if (dialog.element.open) return;
  dialog.element.showModal();
  dialog.panel.input.focus();
  dialog.panel.input.select();
  void dialog.panel.update();
}
