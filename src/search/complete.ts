import { fold } from './fold.ts';
import type { CompletionData, IndexHead } from './index-format.ts';
import { pinyinIndex } from './pinyin.ts';
import { parseDateSpan } from './query-date.ts';
import type { Token } from './tokenize.ts';

/** One line of the completion list. */
export type Completion =
  /** Replaces the token by `insert`. */
  | { kind: 'tag' | 'value'; label: string; insert: string; count: number }
  /** Opens a page. */
  | { kind: 'title' | 'heading'; label: string; url: string; anchor: string };

const LETTERS = /^[a-z0-9]{2,24}$/;
const MOST = 6;
const MOST_A_KIND = 3;

const folds = new Map<string, string>();

/** `fold`, remembered: the same names are asked for at every key. */
function foldName(name: string): string {
  let folded = folds.get(name);
  if (folded === undefined) {
    folded = fold(name);
    folds.set(name, folded);
  }
  return folded;
}

/** How well `name` answers to `typed` (folded): the less the better; `undefined` not at all. */
function quality(
  name: string,
  typed: string,
  data: CompletionData | undefined,
): number | undefined {
  if (typed === '') return 0;
  const folded = foldName(name);
  const at = folded.indexOf(typed);
  if (at >= 0) return at === 0 ? folded.length - typed.length : 100 + at;
  if (!data || !LETTERS.test(typed)) return undefined;
  const spelled = pinyinIndex(name, typed, data.pinyin);
  if (spelled < 0) return undefined;
  return (spelled === 0 ? 200 : 300) + [...name].length;
}

interface Ranked {
  rank: number;
  completion: Completion;
}

/** The best of `items`, at most `most`; equal ones stay in their order. */
function best<T>(
  items: readonly T[],
  name: (item: T) => string[],
  completion: (item: T) => Completion,
  rankOf: (name: string) => number | undefined,
  most: number,
): Ranked[] {
  const ranked = items.flatMap((item) => {
    const ranks = name(item).flatMap((text) => rankOf(text) ?? []);
    return ranks.length === 0 ? [] : [{ rank: Math.min(...ranks), item }];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, most).map(({ rank, item }) => ({ rank, completion: completion(item) }));
}

function tags(head: IndexHead, rankOf: (name: string) => number | undefined, most: number) {
  return best(
    head.tags,
    (tag) => [tag.name, ...tag.aliases],
    ({ name, notes }) => {
      return { kind: 'tag', label: `#${name}`, insert: `#${name}`, count: notes.length };
    },
    rankOf,
    most,
  );
}

function valueCompletions(typed: string, head: IndexHead): Completion[] {
  const field = /^(status|in):(.*)$/.exec(typed);
  if (!field) return [];
  const [, name = '', begun = ''] = field;
  const counts = new Map<string, number>();
  for (const note of head.notes) {
    const value = name === 'in' ? note.collection : note.status;
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([value]) => value.startsWith(begun) && value !== begun)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, count]) => {
      return { kind: 'value', label: `${name}:${value}`, insert: `${name}:${value}`, count };
    });
}

/**
 * What `token`, the one being typed, may become: tags after `#`, values after `status:` and `in:`, else
 * notes, headings and tags whose name holds it, literally or spelled in pinyin; nothing for phrases and dates. `data` may be absent
 * while it is being fetched: then by letters alone, without headings.
 */
export function complete(
  token: Token,
  head: IndexHead,
  data: CompletionData | undefined,
): Completion[] {
  if (token.kind === 'phrase' || parseDateSpan(token.text)) return [];
  const typed = fold(token.text);
  const rankOf = (name: string) => quality(name, typed, data);
  if (token.kind === 'tag') {
    const found = tags(head, rankOf, MOST).map(({ completion }) => completion);
    const finished = found.length === 1 && fold(found[0]?.label ?? '') === `#${typed}`;
    return finished ? [] : found;
  }
  const values = valueCompletions(typed, head);
  if (values.length > 0 || typed === '') return values;
  const titles = best(
    data?.names ?? [],
    ({ title }) => [title],
    ({ title, url }) => ({ kind: 'title', label: title, url, anchor: '' }),
    rankOf,
    MOST_A_KIND,
  );
  const headings = best(
    data?.headings ?? [],
    ([title]) => [title],
    ([title, url, anchor]) => ({ kind: 'heading', label: title, url, anchor }),
    rankOf,
    MOST_A_KIND,
  );
  return [...titles, ...tags(head, rankOf, MOST_A_KIND), ...headings]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ completion }) => completion);
}

/** The token that the caret (UTF-16 offset) stands in or right behind. */
export function tokenAt(tokens: readonly Token[], caret: number): Token | undefined {
  return tokens.find((token) => token.start < caret && caret <= token.end);
}
