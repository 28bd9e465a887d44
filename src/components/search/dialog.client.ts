import { SearchPanel } from './panel.client.ts';
import { rememberQuery } from './recent.client.ts';

let panel: SearchPanel | undefined;

function build(dialog: HTMLDialogElement, root: HTMLElement, input: HTMLInputElement): SearchPanel {
  input.form?.addEventListener('submit', () => rememberQuery(input.value));
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // Escape closes at once, wherever the focus is, but never while an input method is composing.
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      dialog.close();
    },
    true,
  );
  return new SearchPanel(root, input);
}

/** Puts the search into the dialog that has been opened, and answers what its input holds by now. */
export function fillDialog(dialog: HTMLDialogElement): void {
  const root = dialog.querySelector<HTMLElement>('[data-search]');
  const input = root?.querySelector('input');
  if (panel || !root || !input) return void panel?.update();
  panel = build(dialog, root, input);
  panel.typed();
}
