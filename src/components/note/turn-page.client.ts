/** ← and → (or k and j) turn to the note before and after, unless the reader is typing or choosing. */
const keys: Record<string, 'prev' | 'next'> = {
  ArrowLeft: 'prev',
  k: 'prev',
  ArrowRight: 'next',
  j: 'next',
};

document.addEventListener('keydown', (event) => {
  const rel = keys[event.key];
  const busy = event.defaultPrevented || event.isComposing || event.repeat;
  const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!rel || busy || modified || holdsKeys(event.target)) return;
  document.querySelector<HTMLAnchorElement>(`.neighbours a[rel="${rel}"]`)?.click();
});

/** Fields, dialogs and boxes that scroll sideways keep their own keys. */
function holdsKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const own =
    'input, select, textarea, summary, [contenteditable], dialog, [popover], [tabindex="0"]';
  return target.closest(own) !== null || document.querySelector('dialog[open]') !== null;
}

export {};
