import { fold } from './fold.ts';
import type { Query, Term } from './query.ts';

/** A filter that a chip stands for. */
export type Facet = 'collection' | 'tag' | 'status' | 'year';

/** How a filter is written in a query. */
function facetText(facet: Facet, value: string): string {
  if (facet === 'tag') return `#${value}`;
  if (facet === 'collection') return `in:${value}`;
  return facet === 'status' ? `status:${value}` : value;
}

function says(term: Term, facet: Facet, value: string, label: string): boolean {
  if (term.negated) return false;
  switch (term.kind) {
    case 'tag':
      return facet === 'tag' && fold(term.tag) === fold(value);
    case 'collection':
      return (
        facet === 'collection' &&
        [value, label].map((name) => fold(name)).includes(fold(term.collection))
      );
    case 'status':
      return facet === 'status' && term.status === value;
    case 'date':
      return facet === 'year' && term.from === `${value}-01-01` && term.to === `${value}-12-31`;
    default:
      return false;
  }
}

/** The term of the query that is this filter, if there is one; `label` is its name in the interface. */
export function termOf(query: Query, facet: Facet, value: string, label = value): Term | undefined {
  return query.terms.find((term) => says(term, facet, value, label));
}

/** The query with the filter taken out if it was in, else with it added. */
export function toggleFacet(query: Query, facet: Facet, value: string, label = value): string {
  const term = termOf(query, facet, value, label);
  if (!term) return `${query.source.trim()} ${facetText(facet, value)}`.trim();
  return replaceSpan(query.source, term, '');
}

/** `source` with the term at `span` corrected to `insert`; what was negated stays so. */
export function correctTerm(
  source: string,
  span: { start: number; end: number },
  insert: string,
): string {
  const minus = /^[-－]/u.test(source.slice(span.start)) ? '-' : '';
  return replaceSpan(source, span, minus + insert);
}

/** `source` with `span` replaced; white space left over is tidied. */
export function replaceSpan(
  source: string,
  span: { start: number; end: number },
  insert: string,
): string {
  const [before, after] = [source.slice(0, span.start), source.slice(span.end)];
  return `${before}${insert}${after}`.replace(/\s+/gu, ' ').trim();
}
