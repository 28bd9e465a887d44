import type { IndexHead } from './index-format.ts';
import type { Hit } from './rank.ts';

/** A value that the answer can be narrowed to. */
export interface FacetValue {
  value: string;
  count: number;
}

export interface Facets {
  collection: FacetValue[];
  tag: FacetValue[];
  status: FacetValue[];
  year: FacetValue[];
}

function ranked(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** How many of `hits` each collection, tag, status and year holds; most first, years newest first. */
export function facetsOf(hits: readonly Hit[], head: IndexHead): Facets {
  const counts = { collection: new Map(), tag: new Map(), status: new Map(), year: new Map() };
  const add = (map: Map<string, number>, value: string) =>
    map.set(value, (map.get(value) ?? 0) + 1);
  for (const { note } of hits) {
    const card = head.notes[note];
    if (!card) continue;
    add(counts.collection, card.collection);
    for (const tag of card.tags) add(counts.tag, tag);
    if (card.status) add(counts.status, card.status);
    if (card.date !== '') add(counts.year, card.date.slice(0, 4));
  }
  return {
    collection: ranked(counts.collection),
    tag: ranked(counts.tag),
    status: ranked(counts.status),
    year: ranked(counts.year).sort((a, b) => (a.value < b.value ? 1 : -1)),
  };
}
