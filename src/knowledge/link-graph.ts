import type { FileResolver } from './file-resolve.ts';
import type { Note, NoteId, OutLink } from './note.ts';
import type { Resolver } from './resolve.ts';

/** One link from a note to a note. */
export interface Link {
  from: Note;
  to: Note;
  /** As it stands in `from`, with its sentence and section. */
  link: OutLink;
  /** Anchor in `to`, `''` for its start. */
  fragment: string;
}

/** Links that lead nowhere, by what they ask for. */
export interface Unresolved {
  target: string;
  places: { from: Note; link: OutLink }[];
}

/** A link that leads somewhere, but not as surely as its author thinks. */
export interface Doubt {
  from: Note;
  link: OutLink;
  /** `ambiguous`: several notes have the name; `missing`: the note has no such heading or block. */
  kind: 'ambiguous' | 'missing';
  to: Note;
  rivals: Note[];
  part: string;
}

export interface LinkGraph {
  /** Links to other notes, by the note they stand in, in document order. */
  outgoing: ReadonlyMap<NoteId, Link[]>;
  /** The same links by the note they lead to: the backlinks. */
  incoming: ReadonlyMap<NoteId, Link[]>;
  /** Most wanted first. */
  unresolved: Unresolved[];
  doubts: Doubt[];
}

/** Follows every link of every note. A link of a note to itself is no backlink. */
export function buildLinkGraph(
  notes: readonly Note[],
  resolve: Resolver,
  findFile: FileResolver,
): LinkGraph {
  const outgoing = new Map<NoteId, Link[]>();
  const incoming = new Map<NoteId, Link[]>();
  const unresolved = new Map<string, Unresolved>();
  const doubts: Doubt[] = [];
  for (const from of notes) {
    for (const link of from.body.links) {
      if (link.kind === 'external') continue;
      const found = resolve(link.target, from.path);
      if (found.kind === 'none') {
        if (findFile(link.target, from.path) === undefined) want(unresolved, link, from);
        continue;
      }
      const [reached, ...others] = found.kind === 'note' ? [found.note] : found.notes;
      if (!reached || others.length > 0) continue;
      const { fragment = '', rivals = [], missing } = found.kind === 'note' ? found : {};
      if (missing !== undefined) {
        doubts.push({ from, link, kind: 'missing', to: reached, rivals, part: missing });
      }
      if (rivals.length > 0) {
        doubts.push({ from, link, kind: 'ambiguous', to: reached, rivals, part: '' });
      }
      if (reached === from) continue;
      const edge = { from, to: reached, link, fragment };
      push(outgoing, from.id, edge);
      push(incoming, reached.id, edge);
    }
  }
  const wanted = [...unresolved.values()].sort(
    (a, b) => b.places.length - a.places.length || (a.target < b.target ? -1 : 1),
  );
  return { outgoing, incoming, unresolved: wanted, doubts };
}

function want(unresolved: Map<string, Unresolved>, link: OutLink, from: Note): void {
  const entry = unresolved.get(link.target) ?? { target: link.target, places: [] };
  entry.places.push({ from, link });
  unresolved.set(link.target, entry);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
