/** What every page carries of the search: the keys that open it, and the marks of a hit that led here. */
const load = async () => (await import('./dialog.client.ts')).openSearch();

document.addEventListener('keydown', (event) => {
  const { key, metaKey, ctrlKey, altKey, shiftKey, isComposing, target } = event;
  if (isComposing || altKey || event.defaultPrevented) return;
  const writing =
    target instanceof Element && target.closest('input,textarea,select,[contenteditable]');
  const slash = key === '/' && !ctrlKey && !metaKey && !writing;
  if (!slash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey)) return;
  event.preventDefault();
  void load();
});

for (const opener of document.querySelectorAll('[data-search-open]')) {
  opener.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    void load();
  });
}

if (/[?&]mark=/.test(location.search)) void import('./arrival.client.ts');
