import { headingKey, subjectKey } from './heading-key.ts';
import { addWeeks, type IsoWeek, weekOf } from './iso-week.ts';
import type { Note, NoteId, Section, SitePath } from './note.ts';
import type { SectionRef } from './section-ref.ts';
import { assignSlugs, slugSegment } from './slug.ts';
import type { ThreadRegistry } from './thread-registry.ts';
import { isWeekly } from './week.ts';

/** A subject that a journal comes back to, read from its headings. */
export interface Thread {
  key: string;
  /** The registry's name, else the spelling used most. */
  name: string;
  slug: string;
  url: SitePath;
  description: string;
  /** Headings as written, each once, in order of time. */
  headings: string[];
  /** Oldest first; each stands for itself and everything below it. */
  sections: SectionRef[];
  first: string;
  last: string;
  /** Its last section is at most eight weeks older than the journal's last entry. */
  alive: boolean;
}

/** A section's place in its thread. */
export interface ThreadPlace {
  thread: Thread;
  previous: SectionRef | undefined;
  next: SectionRef | undefined;
}

export interface ThreadIndex {
  /** Longest first, then by their last section. */
  threads: Thread[];
  /** Where a section hangs; undefined for one of no thread. */
  placeOf: (note: Note, section: Section) => ThreadPlace | undefined;
}

/** Weeks after which a thread that nobody took up again counts as laid down. */
const aliveWeeks = 8;

/**
 * Threads: subjects that stand in the headings of at least two dated entries of the journal, oldest
 * section first. A heading with a subtitle joins the thread of its subject when there is one. Every
 * section is in one thread at most; below a section of a thread, a heading of the same is part of it.
 */
export function buildThreads(notes: readonly Note[], registry: ThreadRegistry): ThreadIndex {
  const journal = notes
    .filter((note) => note.date && isWeekly(note))
    .sort((a, b) =>
      (a.date ?? '') < (b.date ?? '') || (a.date === b.date && a.path < b.path) ? -1 : 1,
    );
  const headings = journal.flatMap((note) =>
    note.body.sections.filter(({ depth }) => depth > 1).map((section) => ({ note, section })),
  );
  const known = new Set([
    ...registry.canonical.keys(),
    ...headings.map(({ section }) => headingKey(section.title)),
  ]);
  const groups = new Map<string, SectionRef[]>();
  for (const note of journal) {
    for (const { key, ref } of threadSections(note, registry, known)) {
      const group = groups.get(key);
      if (group) group.push(ref);
      else groups.set(key, [ref]);
    }
  }
  const recurring = [...groups].filter(
    ([, refs]) => new Set(refs.map(({ note }) => note)).size > 1,
  );
  const { slugs } = assignSlugs(
    recurring.map(([key, refs]) => ({
      key,
      name: key,
      slug: slugSegment(nameOf(key, refs, registry)),
    })),
  );
  const now = weekOf(journal.at(-1)?.date ?? '1970-01-01');
  const threads = recurring
    .map(([key, refs]) => toThread(key, refs, slugs.get(key) ?? key, registry, now))
    .sort(
      (a, b) =>
        b.sections.length - a.sections.length ||
        (a.last > b.last ? -1 : a.last < b.last ? 1 : a.key < b.key ? -1 : 1),
    );
  return { threads, placeOf: placesIn(threads) };
}

function threadSections(
  note: Note,
  registry: ThreadRegistry,
  known: ReadonlySet<string>,
): { key: string; ref: SectionRef }[] {
  const found: { key: string; ref: SectionRef }[] = [];
  const open: { key: string; depth: number }[] = [];
  for (const section of note.body.sections) {
    if (section.depth === 1) continue;
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
    const key = threadKey(section.title, registry, known);
    if (key !== '' && !open.some((above) => above.key === key)) {
      found.push({ key, ref: { note, section } });
    }
    open.push({ key, depth: section.depth });
  }
  return found;
}

function threadKey(title: string, registry: ThreadRegistry, known: ReadonlySet<string>): string {
  const key = headingKey(title);
  const registered = registry.canonical.get(key);
  if (registered !== undefined) return registered;
  const subject = subjectKey(title);
  if (subject === undefined || !known.has(subject)) return key;
  return registry.canonical.get(subject) ?? subject;
}

function toThread(
  key: string,
  sections: SectionRef[],
  slug: string,
  registry: ThreadRegistry,
  now: IsoWeek,
): Thread {
  const dates = sections.map(({ note }) => note.date ?? '');
  const last = dates.at(-1) ?? '';
  return {
    key,
    name: nameOf(key, sections, registry),
    slug,
    url: `/threads/${slug}/`,
    description: registry.threads.get(key)?.description ?? '',
    headings: [...new Set(sections.map(({ section }) => section.title))],
    sections,
    first: dates[0] ?? '',
    last,
    alive: addWeeks(weekOf(last), aliveWeeks) >= now,
  };
}

function nameOf(key: string, refs: readonly SectionRef[], registry: ThreadRegistry): string {
  const registered = registry.threads.get(key);
  if (registered) return registered.name;
  const counts = new Map<string, number>();
  for (const { section } of refs) {
    const plain = section.title.replace(/^[\d.、\s（）()]+/, '').trim() || section.title;
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? key;
}

function placesIn(threads: readonly Thread[]): ThreadIndex['placeOf'] {
  const places = new Map<NoteId, Map<string, ThreadPlace>>();
  for (const thread of threads) {
    for (const [index, { note, section }] of thread.sections.entries()) {
      const ofNote = places.get(note.id) ?? new Map<string, ThreadPlace>();
      places.set(note.id, ofNote);
      ofNote.set(section.id, {
        thread,
        previous: thread.sections[index - 1],
        next: thread.sections[index + 1],
      });
    }
  }
  return (note, section) => places.get(note.id)?.get(section.id);
}
