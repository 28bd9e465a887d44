/** What every page carries of the search: what opens and closes it, and the marks of a hit that led here. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const input = document.querySelector<HTMLInputElement>('[data-search] input');
const load = () => import('./dialog.client.ts');

/**
 * Opens the dialog, or on the search page goes to its input: at once, so that no key is lost, while the
 * panel is still on its way. Closing gives the focus back: that is what a modal `<dialog>` does.
 */
function open(): void {
  if (dialog?.open) return;
  dialog?.showModal();
  input?.focus();
  input?.select();
  if (dialog) void load().then(({ fillDialog }) => fillDialog(dialog));
}

document.addEventListener('keydown', (event) => {
  const { key, metaKey, ctrlKey, altKey, shiftKey, isComposing, target } = event;
  if (isComposing || altKey || event.defaultPrevented) return;
  const writing =
    target instanceof Element && target.closest('input,textarea,select,[contenteditable]');
  const slash = key === '/' && !ctrlKey && !metaKey && !writing;
  if (!slash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey)) return;
  event.preventDefault();
  open();
});

/** Lets `shown` be closed from the first moment on, whether its panel has come or not. */
function closable(shown: HTMLDialogElement): void {
  shown.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('[data-search-close]');
    if (target === shown || button) shown.close();
  });
  // Escape closes at once, wherever the focus is, but never while an input method is composing.
  shown.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      shown.close();
    },
    true,
  );
}

if (dialog) closable(dialog);
for (const opener of document.querySelectorAll('[data-search-open]')) {
  if (dialog) opener.addEventListener('pointerenter', () => void load(), { once: true });
  opener.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    open();
  });
}

if (/[?&]mark=/.test(location.search)) void import('./arrival.client.ts');
