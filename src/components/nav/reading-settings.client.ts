/** Keeps the panel of `ReadingSettings.astro`, `<html data-…>` and this browser's storage in step. */
const root = document.documentElement;
const panel = document.querySelector<HTMLElement>('#reading-settings');

if (panel) {
  for (const input of panel.querySelectorAll('input')) {
    input.checked = input.value === (root.dataset[input.name] ?? '');
  }
  panel.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value);
  });
  document.querySelector('#leave-focus')?.addEventListener('click', () => {
    choose('focus', '');
    const whole = panel.querySelector<HTMLInputElement>('input[name="focus"][value=""]');
    if (whole) whole.checked = true;
  });
}

function choose(name: string, value: string): void {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  try {
    if (value) localStorage.setItem(`wenmai:${name}`, value);
    else localStorage.removeItem(`wenmai:${name}`);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

export {};
