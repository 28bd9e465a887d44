import type { Answer } from '../../search/answer.ts';
import { type Facet, termOf, toggleFacet } from '../../search/edit-query.ts';
import type { FacetValue } from '../../search/facets.ts';
import { h } from './dom.client.ts';
import { say } from './text.client.ts';

/** Chips of one kind; the pressed ones are always shown. */
const MOST = 8;
const FACETS: readonly Facet[] = ['collection', 'tag', 'status', 'year'];

/** What the answer can be narrowed to: a toggle for each value, with the number of notes it leaves. */
export function chips(
  answer: Answer,
  label: (facet: Facet, value: string) => string,
  change: (query: string) => void,
): HTMLElement[] {
  const { query } = answer;
  const chip = (facet: Facet, { value, count }: FacetValue) => {
    const name = label(facet, value);
    const pressed = termOf(query, facet, value, name) !== undefined;
    const button = h(
      'button',
      { type: 'button', 'aria-pressed': String(pressed), 'data-facet': facet, 'data-value': value },
      name,
      h('small', {}, String(count)),
    );
    button.addEventListener('click', () => change(toggleFacet(query, facet, value, name)));
    return button;
  };
  const chosen = (facet: Facet, value: string) =>
    termOf(query, facet, value, label(facet, value)) !== undefined;
  return FACETS.flatMap((facet) => {
    const values = answer.facets[facet];
    const shown = values.filter(({ value }, at) => at < MOST || chosen(facet, value));
    const tells = shown.some(
      ({ value, count }) => count < answer.hits.length || chosen(facet, value),
    );
    if (!tells) return [];
    const name = say(`search.facet.${facet}`);
    return [
      h('div', { role: 'group', 'aria-label': name }, ...shown.map((value) => chip(facet, value))),
    ];
  });
}
