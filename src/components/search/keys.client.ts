import type { CompletionList } from './completion-list.client.ts';

/** What the keys act on. */
interface KeyTarget {
  input: HTMLInputElement;
  completions: CompletionList;
  /** The list of results. */
  hits: HTMLElement;
  clear: () => void;
}

/** Whether an input method is at work: its keys are not ours. 229 is what Safari says of the last one. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Moves the focus among the links and buttons of the results; before the first stands the input. */
function moveInHits({ input, hits }: KeyTarget, event: KeyboardEvent): void {
  const stops = [...hits.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  if (to < 0) input.focus();
  else stops[Math.min(to, stops.length - 1)]?.focus();
}

function inInput(target: KeyTarget, event: KeyboardEvent): void {
  const { completions, hits, input, clear } = target;
  switch (event.key) {
    case 'ArrowDown':
      event.preventDefault();
      if (!completions.move(1)) hits.querySelector('a')?.focus();
      break;
    case 'ArrowUp':
      event.preventDefault();
      completions.move(-1);
      break;
    case 'Enter':
      // Without an active completion the form is submitted.
      if (completions.acceptActive()) event.preventDefault();
      break;
    case 'Escape':
      if (completions.isOpen) completions.show([]);
      else if (input.value !== '') clear();
      break;
  }
}

/** The keys of the search: arrows through completions and results, Enter, Escape, all safe while composing. */
export function bindKeys(target: KeyTarget): void {
  target.input.addEventListener('keydown', (event) => {
    if (!isComposing(event)) inInput(target, event);
  });
  target.hits.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') target.input.focus();
    else moveInHits(target, event);
  });
}
