import type { Completion } from '../../search/complete.ts';
import { h } from './dom.client.ts';
import { say } from './text.client.ts';

/**
 * The popup of a combobox (WAI-ARIA APG, "editable combobox with list autocomplete, manual
 * selection"): the focus stays in the input, the active option is named by `aria-activedescendant`.
 */
export class CompletionList {
  readonly #element = h('ul', {
    ...{ id: 'search-completions', role: 'listbox', class: 'completions', hidden: true },
    'aria-label': say('search.completions'),
  });
  readonly #input: HTMLInputElement;
  readonly #accept: (completion: Completion) => void;
  #completions: readonly Completion[] = [];
  #active = -1;

  constructor(input: HTMLInputElement, accept: (completion: Completion) => void) {
    this.#input = input;
    input.form?.append(this.#element);
    input.setAttribute('aria-controls', this.#element.id);
    this.#accept = accept;
    // Keeps the focus in the input when an option is pressed.
    this.#element.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return this.#completions.length > 0;
  }

  /** @param updates the list of the same query: the active option stays active, wherever it stands now */
  show(completions: readonly Completion[], updates = false): void {
    const active = updates ? this.#completions[this.#active] : undefined;
    this.#completions = completions;
    this.#element.replaceChildren(...completions.map((each, at) => this.#option(each, at)));
    this.#element.hidden = completions.length === 0;
    this.#input.setAttribute('aria-expanded', String(completions.length > 0));
    this.#activate(
      completions.findIndex(({ kind, label }) => kind === active?.kind && label === active.label),
    );
  }

  /** Moves the active option; `false` when there is none in that direction and the key is for others. */
  move(by: 1 | -1): boolean {
    const next = this.#active + by;
    if (!this.isOpen || next < -1 || next >= this.#completions.length) return false;
    this.#activate(next);
    return true;
  }

  /** Takes the active option; `false` when none is. */
  acceptActive(): boolean {
    const completion = this.#completions[this.#active];
    if (!completion) return false;
    this.#accept(completion);
    return true;
  }

  #activate(at: number): void {
    this.#active = at;
    const options = [...this.#element.children];
    for (const [index, option] of options.entries()) {
      option.setAttribute('aria-selected', String(index === at));
    }
    const option = options[at];
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #option(completion: Completion, at: number): HTMLElement {
    const { kind, label } = completion;
    const note = 'count' in completion ? say('search.notes', { count: completion.count }) : '';
    const option = h(
      'li',
      {
        role: 'option',
        id: `${this.#element.id}-${at}`,
        'aria-selected': 'false',
        'data-kind': kind,
      },
      h('span', {}, label),
      h('small', {}, [say(`search.kind.${kind}`), note].filter(Boolean).join(' · ')),
    );
    option.addEventListener('click', () => this.#accept(completion));
    return option;
  }
}
