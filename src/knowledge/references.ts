import { type IsoWeek, weekOf } from './iso-week.ts';
import type { Note, OutLink, Section } from './note.ts';
import { type ReferenceAddress, type ReferenceKind, readAddress } from './reference-address.ts';

/** A place that cites something. */
export interface Citation {
  note: Note;
  section: Section;
  link: OutLink;
}

/** Something on the web that the notes cite. */
export interface Reference extends ReferenceAddress {
  /** As most citing notes name it; its id or address where none does. */
  title: string;
  /** In the site's order. */
  places: Citation[];
}

export interface References {
  /** Most cited first, then by title. */
  all: Reference[];
  byKind: ReadonlyMap<ReferenceKind, Reference[]>;
  /** What a set of notes cites: those of a tag, of a week. */
  citedBy: (notes: readonly Note[]) => Reference[];
  byWeek: ReadonlyMap<IsoWeek, Reference[]>;
}

export const referenceKinds: readonly ReferenceKind[] = ['paper', 'repository', 'article', 'video'];

/** Every link that leaves the site, merged by what it leads to. */
export function buildReferences(notes: readonly Note[]): References {
  const addresses = new Map<string, { address: ReferenceAddress; places: Citation[] }>();
  for (const note of notes) {
    const sections = new Map(note.body.sections.map((section) => [section.id, section]));
    for (const link of note.body.links) {
      const address = link.kind === 'external' ? readAddress(link.target) : undefined;
      const section = sections.get(link.section) ?? note.body.sections[0];
      if (!address || !section) continue;
      const entry = addresses.get(address.key) ?? { address, places: [] };
      entry.places.push({ note, section, link });
      addresses.set(address.key, entry);
    }
  }
  const all = [...addresses.values()]
    .map(({ address, places }) => ({ ...address, title: titleOf(address, places), places }))
    .sort((a, b) => b.places.length - a.places.length || (a.title < b.title ? -1 : 1));
  const byNote = new Map<Note, Reference[]>();
  for (const reference of all) {
    for (const note of new Set(reference.places.map((place) => place.note))) {
      byNote.set(note, [...(byNote.get(note) ?? []), reference]);
    }
  }
  const citedBy = (some: readonly Note[]) => [
    ...new Set(some.flatMap((note) => byNote.get(note) ?? [])),
  ];
  const weeks = Map.groupBy(
    notes.filter(({ date }) => date),
    ({ date }) => weekOf(date ?? ''),
  );
  return {
    all,
    byKind: new Map(referenceKinds.map((kind) => [kind, all.filter((one) => one.kind === kind)])),
    citedBy,
    byWeek: new Map(
      [...weeks]
        .map(([week, some]) => [week, citedBy(some)] as const)
        .filter(([, some]) => some.length > 0),
    ),
  };
}

function titleOf(address: ReferenceAddress, places: readonly Citation[]): string {
  const counts = new Map<string, number>();
  for (const { link } of places) {
    const text = link.text.trim();
    if (text === '' || /^(?:https?:\/\/|www\.|\/\/)/i.test(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length);
  return best?.[0] ?? address.id ?? shortAddress(address.url);
}

/** An address as people say it: no scheme, decoded, at most 80 characters. */
function shortAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  try {
    return decodeURI(bare).slice(0, 80);
  } catch {
    return bare.slice(0, 80);
  }
}
