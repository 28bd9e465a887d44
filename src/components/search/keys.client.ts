import type { CompletionList } from './completion-list.client.ts';
import type { HitList } from './hits.client.ts';

/** What the keys act on. */
interface KeyTarget {
  input: HTMLInputElement;
  completions: CompletionList;
  hits: HitList;
  step(query: string): void;
}

/** Whether an input method is at work: its keys are not ours. 229 is what Safari says of the last one. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Moves the focus among the links of the results; before the first stands the input. */
function moveInHits(panel: KeyTarget, event: KeyboardEvent): void {
  const links = [...panel.hits.element.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  if (to < 0) panel.input.focus();
  else links[Math.min(to, links.length - 1)]?.focus();
}

function inInput(panel: KeyTarget, event: KeyboardEvent, submit: () => void): void {
  const { completions, hits, input } = panel;
  switch (event.key) {
    case 'ArrowDown':
      event.preventDefault();
      if (!completions.move(1)) hits.element.querySelector('a')?.focus();
      break;
    case 'ArrowUp':
      event.preventDefault();
      completions.move(-1);
      break;
    case 'Enter':
      event.preventDefault();
      if (!completions.acceptActive()) submit();
      break;
    case 'Escape':
      if (completions.isOpen) completions.show([]);
      else if (input.value !== '') panel.step('');
      break;
  }
}

/** The keys of the search: arrows through completions and results, Enter, Escape, all safe while composing. */
export function bindKeys(panel: KeyTarget, submit: () => void): void {
  panel.input.addEventListener('keydown', (event) => {
    if (!isComposing(event)) inInput(panel, event, submit);
  });
  panel.hits.element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') panel.input.focus();
    else moveInHits(panel, event);
  });
}
