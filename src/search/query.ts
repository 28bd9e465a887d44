import type { Status } from '../knowledge/frontmatter.ts';
import { nearestName } from '../knowledge/nearest.ts';
import { statusOfTag } from '../knowledge/status-tag.ts';
import { parseDateSpan } from './query-date.ts';
import { type Token, tokenize } from './tokenize.ts';

/** Where in the query a term stands, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
}

/** One condition; `negated` (`-word`) keeps the notes that do not meet it. */
export type Term = Span & { negated: boolean } & (
    | { kind: 'text'; text: string }
    | { kind: 'tag'; tag: string }
    | { kind: 'status'; status: Status }
    | { kind: 'collection'; collection: string }
    /** Both days inclusive, `YYYY-MM-DD`; an open end is `''`. */
    | { kind: 'date'; from: string; to: string }
  );

/** What is wrong with a query; the interface words it (`search.problem.<rule>`). */
export interface QueryProblem extends Span {
  rule:
    | 'quote-open'
    | 'too-long'
    | 'status-unknown'
    | 'value-missing'
    | 'date-impossible'
    | 'date-reversed'
    | 'only-negated'
    /** Not wrong, only worth knowing: four digits are read as a year. */
    | 'read-as-date';
  value: string;
  /** What was probably meant, as it is written in a query. */
  meant?: string;
}

export interface Query {
  /** As typed. */
  source: string;
  /** A note must meet all of them. */
  terms: Term[];
  problems: QueryProblem[];
}

/** A longer query is cut: a sentence pasted by mistake. UTF-16 units. */
export const LONGEST_QUERY = 200;

const STATUS_NAMES: Record<string, Status> = {
  ...{ done: 'done', todo: 'todo' },
  ...{ 已完成: 'done', 完成: 'done', 未完成: 'todo', 待办: 'todo' },
};
const FIELD = /^(status|in|状态|栏目)[:：](.*)$/isu;
const FIELD_NAMES: Record<string, 'status' | 'in'> = {
  ...{ status: 'status', in: 'in', 状态: 'status', 栏目: 'in' },
};

type Reading = { term?: Term; problem?: QueryProblem };

function readField(name: 'status' | 'in', value: string, token: Token): Reading {
  const { start, end, negated } = token;
  if (value === '') return { problem: { rule: 'value-missing', value: token.text, start, end } };
  if (name === 'in') {
    return { term: { kind: 'collection', collection: value, start, end, negated } };
  }
  const status = STATUS_NAMES[value.toLowerCase()];
  if (!status) {
    const near = nearestName(value, Object.keys(STATUS_NAMES));
    const meant = near && { meant: `status:${near}` };
    return { problem: { rule: 'status-unknown', value, start, end, ...meant } };
  }
  return { term: { kind: 'status', status, start, end, negated } };
}

function readToken(token: Token): Reading {
  const { text, start, end, negated } = token;
  if (token.kind === 'phrase') {
    return text === '' ? {} : { term: { kind: 'text', text, start, end, negated } };
  }
  if (token.kind === 'tag') {
    if (text === '') return { problem: { rule: 'value-missing', value: '#', start, end } };
    const status = statusOfTag(text);
    if (status) return { term: { kind: 'status', status, start, end, negated } };
    return { term: { kind: 'tag', tag: text, start, end, negated } };
  }
  const field = FIELD.exec(text);
  const name = FIELD_NAMES[field?.[1]?.toLowerCase() ?? ''];
  if (field && name) return readField(name, field[2] ?? '', token);
  const span = parseDateSpan(text);
  if (span?.kind === 'span') {
    const { from, to } = span;
    return {
      term: { kind: 'date', from, to, start, end, negated },
      problem: { rule: 'read-as-date', value: text, start, end },
    };
  }
  if (span) return { problem: { rule: span.rule, value: text, start, end } };
  return { term: { kind: 'text', text, start, end, negated } };
}

/**
 * Reads a query: words and `"phrases"`, `#tag`, `status:done`, `in:weekly`, `2024`, `2024-04..2024-07`,
 * `-word`. Never throws; what cannot be read is left out and named in `problems`.
 */
export function parseQuery(source: string): Query {
  const query: Query = { source, terms: [], problems: [] };
  // Never ends in half a character.
  const text = source.slice(0, LONGEST_QUERY).replace(/[\uD800-\uDBFF]$/, '');
  if (text.length < source.length) {
    const value = String(LONGEST_QUERY);
    query.problems.push({ rule: 'too-long', value, start: LONGEST_QUERY, end: source.length });
  }
  for (const token of tokenize(text)) {
    const { term, problem } = readToken(token);
    if (term) query.terms.push(term);
    if (problem) query.problems.push(problem);
    if (token.open) {
      const { start, end } = token;
      query.problems.push({ rule: 'quote-open', value: token.text, start, end });
    }
  }
  if (query.terms.length > 0 && query.terms.every((term) => term.negated)) {
    const { start, end } = query.terms[0] as Term;
    query.problems.push({ rule: 'only-negated', value: source.trim(), start, end });
  }
  return query;
}
