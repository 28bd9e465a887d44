import { nearestName } from '../knowledge/nearest.ts';
import { type Facets, facetsOf } from './facets.ts';
import { type FilterTerm, filterOf, matchTags } from './filter.ts';
import { findTyped } from './find.ts';
import { fold } from './fold.ts';
import type { IndexReader } from './index-reader.ts';
import { meantName } from './meant-name.ts';
import type { Query, Term } from './query.ts';
import { type Hit, inRankOrder, type TextMatch, textHits } from './rank.ts';

/** Why there are fewer notes than hoped; the interface words it (`search.problem.<rule>`). */
export interface AnswerProblem {
  rule: 'tag-unknown' | 'collection-unknown' | 'text-unknown' | 'not-together' | 'filtered-out';
  value: string;
  /** What was probably meant, as it is written in a query … */
  meant?: string;
  /** … and the term of the query that it is to replace. */
  term?: Term;
}

export interface Answer {
  query: Query;
  /** In the order in which they are shown. */
  hits: Hit[];
  facets: Facets;
  problems: AnswerProblem[];
  /** The folded texts that are marked: those of the query, else the names of its tags. */
  texts: string[];
}

interface Options {
  /** The name of a collection in the interface. */
  labels: Readonly<Record<string, string>>;
}

/** More tags than these are an unfinished name. */
const MOST_TAG_TEXTS = 3;

type TextTerm = Extract<Term, { kind: 'text' }>;

function unknown(term: FilterTerm, index: IndexReader, { labels }: Options): AnswerProblem {
  const isTag = term.kind === 'tag';
  const value = term.kind === 'tag' ? term.tag : term.kind === 'collection' ? term.collection : '';
  const names = isTag
    ? index.head.tags.map((tag) => tag.name)
    : [...new Set(index.head.notes.map((note) => note.collection))];
  const near = nearestName(value, [...names, ...(isTag ? [] : Object.values(labels))]);
  const rule = isTag ? 'tag-unknown' : 'collection-unknown';
  const meant = near !== undefined && { meant: `${isTag ? '#' : 'in:'}${near}` };
  return { rule, value, term, ...meant };
}

type TermMatch = TextMatch & { term: TextTerm };

async function matchText(term: TextTerm, index: IndexReader): Promise<TermMatch> {
  return { ...(await findTyped(term.text, index)), negated: term.negated, term };
}

/** Why no note is left, when none is. */
async function explain(
  matches: readonly TermMatch[],
  withoutFilters: number,
  index: IndexReader,
): Promise<AnswerProblem[]> {
  const wanted = matches.filter((match) => !match.negated);
  const missing = wanted.filter((match) => match.positions.length === 0);
  if (missing.length > 0) {
    const names = await index.completion().catch(() => undefined);
    return missing.map(({ text, term }): AnswerProblem => {
      const meant = names && meantName(text, index.head, names);
      const value = term.text;
      return { rule: 'text-unknown', value, term, ...(meant !== undefined && { meant }) };
    });
  }
  const value = wanted.map(({ term }) => term.text).join(' ');
  return [{ rule: withoutFilters === 0 ? 'not-together' : 'filtered-out', value }];
}

/** The names, folded, of the tags that `query` asks for; none when it leaves open which. */
function tagTexts({ terms }: Query, { head }: IndexReader): string[] {
  const tags = terms.flatMap((term) =>
    term.kind === 'tag' && !term.negated ? matchTags(term.tag, head.tags) : [],
  );
  return tags.length > MOST_TAG_TEXTS ? [] : tags.map(({ name }) => fold(name));
}

/** The notes that meet every term of `query`. Rejects when a file of the index cannot be had. */
export async function answer(query: Query, index: IndexReader, options: Options): Promise<Answer> {
  const problems: AnswerProblem[] = [];
  const textTerms = query.terms.filter((term) => term.kind === 'text');
  const matches = await Promise.all(textTerms.map((term) => matchText(term, index)));
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
    problems.push(...(await explain(matches, withoutFilters, index)));
  const marked = matches.filter((match) => !match.negated && match.text !== '');
  const texts = marked.length > 0 ? marked.map((match) => match.text) : tagTexts(query, index);
  return {
    query,
    hits: hits.sort(inRankOrder),
    facets: facetsOf(hits, index.head),
    problems,
    texts,
  };
}
