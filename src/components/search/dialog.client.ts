import { SearchPanel } from './panel.client.ts';
import { rememberQuery } from './recent.client.ts';

let panel: SearchPanel | undefined;

/** Puts the search into the dialog that has been opened, and answers what its input holds by now. */
export function fillDialog(dialog: HTMLDialogElement): void {
  const root = dialog.querySelector<HTMLElement>('[data-search]');
  const input = root?.querySelector('input');
  if (panel || !root || !input) return void panel?.update();
  input.form?.addEventListener('submit', () => rememberQuery(input.value));
  panel = new SearchPanel(root, input);
  panel.typed();
}
