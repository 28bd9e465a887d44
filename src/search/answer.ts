import { nearestName } from '../knowledge/nearest.ts';
import { type Facets, facetsOf } from './facets.ts';
import { type FilterTerm, filterOf } from './filter.ts';
import { findTyped } from './find.ts';
import type { IndexReader } from './index-reader.ts';
import type { Query, Term } from './query.ts';
import { type Hit, inRankOrder, type TextMatch, textHits } from './rank.ts';

/** Why there are fewer notes than hoped; the interface words it (`search.problem.<rule>`). */
export interface AnswerProblem {
  rule: 'tag-unknown' | 'collection-unknown' | 'text-unknown' | 'not-together' | 'filtered-out';
  value: string;
  /** The existing name that was probably meant. */
  nearest?: string;
}

export interface Answer {
  query: Query;
  /** In the order in which they are shown. */
  hits: Hit[];
  facets: Facets;
  problems: AnswerProblem[];
  /** The folded texts that are marked. */
  texts: string[];
}

interface Options {
  /** The name of a collection in the interface. */
  labels: Readonly<Record<string, string>>;
}

type TextTerm = Extract<Term, { kind: 'text' }>;

function unknown(term: FilterTerm, index: IndexReader, { labels }: Options): AnswerProblem {
  const isTag = term.kind === 'tag';
  const value = term.kind === 'tag' ? term.tag : term.kind === 'collection' ? term.collection : '';
  const names = isTag
    ? index.head.tags.map((tag) => tag.name)
    : [...new Set(index.head.notes.map((note) => note.collection))];
  const near = nearestName(value, [...names, ...(isTag ? [] : Object.values(labels))]);
  const rule = isTag ? 'tag-unknown' : 'collection-unknown';
  return { rule, value, ...(near !== undefined && { nearest: near }) };
}

async function matchText(term: TextTerm, index: IndexReader): Promise<TextMatch> {
  return { ...(await findTyped(term.text, index)), negated: term.negated };
}

/** Why no note is left, when none is. */
function explain(matches: readonly TextMatch[], withoutFilters: number): AnswerProblem[] {
  const wanted = matches.filter((match) => !match.negated);
  const missing = wanted.filter((match) => match.positions.length === 0);
  if (missing.length > 0) {
    return missing.map(({ text }): AnswerProblem => ({ rule: 'text-unknown', value: text }));
  }
  const value = wanted.map((match) => match.text).join(' ');
  return [{ rule: withoutFilters === 0 ? 'not-together' : 'filtered-out', value }];
}

/** The notes that meet every term of `query`. Rejects when a file of the index cannot be had. */
export async function answer(query: Query, index: IndexReader, options: Options): Promise<Answer> {
  const problems: AnswerProblem[] = [];
  const texts = query.terms.filter((term) => term.kind === 'text');
  const matches = await Promise.all(texts.map((term) => matchText(term, index)));
  let hits = textHits(
    matches.filter((match) => match.text !== ''),
    index,
  );
  const withoutFilters = hits.length;
  for (const term of query.terms) {
    if (term.kind === 'text') continue;
    const filter = filterOf(term, index.head, options.labels);
    if (!filter) problems.push(unknown(term, index, options));
    hits = hits.filter(({ note }) => {
      const card = index.head.notes[note];
      return card && (filter?.(card, note) ?? false) !== term.negated;
    });
  }
  const empty = query.terms.length === 0;
  if (empty) hits = [];
  else if (hits.length === 0 && problems.length === 0)
    problems.push(...explain(matches, withoutFilters));
  const marked = matches.filter((match) => !match.negated && match.text !== '');
  return {
    query,
    hits: hits.sort(inRankOrder),
    facets: facetsOf(hits, index.head),
    problems,
    texts: marked.map((match) => match.text),
  };
}
