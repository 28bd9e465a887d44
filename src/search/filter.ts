import { fold } from './fold.ts';
import type { IndexHead, NoteCard, TagEntry } from './index-format.ts';
import type { Term } from './query.ts';

/** Any condition but text. */
export type FilterTerm = Exclude<Term, { kind: 'text' }>;

const name = (text: string) => fold(text).trim();

/**
 * The tags that `typed` means: those that are it or stand below it (`自动驾驶` also means
 * `自动驾驶/端到端`), by name or alias; when there is none, those that begin with it, for it is not
 * finished yet.
 */
export function matchTags(typed: string, tags: readonly TagEntry[]): TagEntry[] {
  const wanted = name(typed).replace(/\/$/, '');
  const names = (tag: TagEntry) => [tag.name, ...tag.aliases].map(name);
  const same = tags.filter((tag) =>
    names(tag).some((other) => other === wanted || other.startsWith(`${wanted}/`)),
  );
  if (same.length > 0) return same;
  return tags.filter((tag) => names(tag).some((other) => other.startsWith(wanted)));
}

/** The folder that `typed` means, by its own name or by its label in the interface; unfinished names too. */
function matchCollection(
  typed: string,
  head: IndexHead,
  labels: Readonly<Record<string, string>>,
): string | undefined {
  const wanted = name(typed).replace(/\/$/, '');
  const collections = [...new Set(head.notes.map((note) => note.collection))];
  const named = (test: (text: string) => boolean) =>
    collections.find((id) => test(name(id)) || test(name(labels[id] ?? id)));
  return named((text) => text === wanted) ?? named((text) => text.startsWith(wanted));
}

function inSpan(note: NoteCard, from: string, to: string): boolean {
  return note.date !== '' && (from === '' || note.date >= from) && (to === '' || note.date <= to);
}

/** Whether a note meets the condition; `undefined` when the condition names what does not exist. */
export function filterOf(
  term: FilterTerm,
  head: IndexHead,
  labels: Readonly<Record<string, string>>,
): ((note: NoteCard, number: number) => boolean) | undefined {
  switch (term.kind) {
    case 'status':
      return (note) => note.status === term.status;
    case 'date':
      return (note) => inSpan(note, term.from, term.to);
    case 'collection': {
      const collection = matchCollection(term.collection, head, labels);
      return collection === undefined ? undefined : (note) => note.collection === collection;
    }
    case 'tag': {
      const tags = matchTags(term.tag, head.tags);
      if (tags.length === 0) return undefined;
      const notes = new Set(tags.flatMap((tag) => tag.notes));
      return (_, number) => notes.has(number);
    }
  }
}
