import type { LinkGraph } from './link-graph.ts';
import type { Note, NoteId, SitePath } from './note.ts';
import type { RelatedNote } from './related.ts';
import type { TagIndex } from './tag.ts';
import type { ThreadIndex } from './thread.ts';

export interface GraphNode {
  /** The note's id, `#` and the tag's key for a tag. */
  id: string;
  kind: 'note' | 'tag';
  label: string;
  url: SitePath;
  /** Of a note. */
  collection: string;
}

/** What ties two nodes: a link, a tag on a note, the next section of a thread, similar words. */
export type EdgeKind = 'link' | 'tag' | 'thread' | 'related';

/** A link says more than a thread, a thread more than a tag, a tag more than similar words. */
export const strength: Record<EdgeKind, number> = { link: 0, thread: 1, tag: 2, related: 3 };

export interface GraphEdge {
  /** Places in `Graph.nodes`; of a link from the note it stands in. */
  from: number;
  to: number;
  kind: EdgeKind;
}

export interface Graph {
  /** Notes in the site's order, then tags. */
  nodes: GraphNode[];
  /** Each pair once a kind, both ways of a link taken together. */
  edges: GraphEdge[];
}

/** What the graph is drawn from. */
export interface GraphSources {
  notes: readonly Note[];
  links: LinkGraph;
  tags: TagIndex;
  threads: ThreadIndex;
  related: ReadonlyMap<NoteId, RelatedNote[]>;
}

/** Notes and tags as one graph. */
export function buildGraph({ notes, links, tags, threads, related }: GraphSources): Graph {
  const used = tags.tags.filter((tag) => tag.notes.length > 0);
  const nodes: GraphNode[] = [
    ...notes.map(({ id, title, url, collection }) => ({
      id,
      kind: 'note' as const,
      label: title,
      url,
      collection,
    })),
    ...used.map(({ key, name, url }) => ({
      id: `#${key}`,
      kind: 'tag' as const,
      label: name,
      url,
      collection: '',
    })),
  ];
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const edges = new Map<string, GraphEdge>();
  const tie = (a: string, b: string, kind: EdgeKind) => {
    const [from, to] = [places.get(a), places.get(b)];
    if (from === undefined || to === undefined || from === to) return;
    const pair = `${kind} ${Math.min(from, to)} ${Math.max(from, to)}`;
    if (!edges.has(pair)) edges.set(pair, { from, to, kind });
  };
  for (const list of links.outgoing.values()) {
    for (const { from, to } of list) tie(from.id, to.id, 'link');
  }
  for (const note of notes) for (const tag of tags.tagsOf(note)) tie(note.id, `#${tag.key}`, 'tag');
  for (const { sections } of threads.threads) {
    for (const [place, { note }] of sections.entries()) {
      const next = sections[place + 1];
      if (next) tie(note.id, next.note.id, 'thread');
    }
  }
  for (const [id, list] of related) for (const { note } of list) tie(id, note.id, 'related');
  return { nodes, edges: [...edges.values()] };
}

/** The edges at each node, by its place. */
export function adjacency({ nodes, edges }: Graph): GraphEdge[][] {
  const at: GraphEdge[][] = nodes.map(() => []);
  for (const edge of edges) {
    at[edge.from]?.push(edge);
    at[edge.to]?.push(edge);
  }
  return at;
}
