import { activityByWeek, type WeekCount } from './activity.ts';
import { phraseKey } from './mention.ts';
import type { Note, Section, SitePath } from './note.ts';
import { tagUrl } from './note-url.ts';
import { allSections, type SectionRef, type TextPlace } from './section-ref.ts';
import { assignSlugs, slugPath } from './slug.ts';
import { settleTagNames, type TagNames } from './tag-names.ts';
import type { TagRegistry } from './tag-registry.ts';
import { type TagTie, tiesOf } from './tag-tie.ts';

/** One tag with everything that carries it. */
export interface Tag {
  /** Folded canonical name; the key of `TagIndex.byKey`. */
  key: string;
  /** Canonical spelling, nested parts joined by `/`. */
  name: string;
  slug: string;
  url: SitePath;
  registered: boolean;
  aliases: string[];
  description: string;
  /** The wider tag: the registry's parent, else the tag one level up (`自动驾驶` of `自动驾驶/端到端`). */
  parent: Tag | undefined;
  children: Tag[];
  /** Notes that carry it or one nested in it, anywhere, in the site's order. */
  notes: Note[];
  /** Sections in whose text it stands, or one nested in it. */
  sections: SectionRef[];
  /** Places that only mention its name or an alias, one a section, in notes that do not carry it. */
  mentions: TextPlace[];
  /** Tags on the same notes, strongest tie first. */
  related: TagTie<Tag>[];
  activity: WeekCount[];
}

export interface TagIndex {
  /** Those in use and the wider ones above them, most notes first. */
  tags: Tag[];
  /** Every tag that has a page: registered ones that nothing carries are here as well. */
  byKey: ReadonlyMap<string, Tag>;
  names: TagNames;
  /** The page of a tag as typed, by any of its names. */
  find: (typed: string) => Tag | undefined;
  /** The tags of a note, canonical, its own order, then those of its sections. */
  tagsOf: (note: Note) => Tag[];
}

/**
 * Builds the index of all tags.
 *
 * @param found places of names and aliases by folded phrase, see `findPhrases`
 */
export function buildTagIndex(
  notes: readonly Note[],
  registry: TagRegistry,
  found: ReadonlyMap<string, TextPlace[]> = new Map(),
): TagIndex {
  const names = settleTagNames(notes, registry);
  const byKey = createTags(names, registry);
  const ofNote = new Map<Note, Tag[]>();
  for (const { note, section } of allSections(notes)) {
    const carried = new Set<Tag>();
    for (const key of sectionKeys(section, names)) {
      const tag = byKey.get(key);
      if (tag) for (const wider of withOuter(tag, byKey)) carried.add(wider);
    }
    for (const tag of carried) tag.sections.push({ note, section });
  }
  for (const note of notes) {
    const keys = [
      ...note.tags.map(names.keyOf),
      ...note.body.sections.flatMap((section) => sectionKeys(section, names)),
    ];
    const own = [...new Set(keys)].flatMap((key) => byKey.get(key ?? '') ?? []);
    ofNote.set(note, own);
    for (const tag of new Set(own.flatMap((tag) => withOuter(tag, byKey)))) tag.notes.push(note);
  }
  const tags = [...byKey.values()]
    .filter(isUsed)
    .sort((a, b) => b.notes.length - a.notes.length || (a.name < b.name ? -1 : 1));
  const tagsOf = (note: Note) => ofNote.get(note) ?? [];
  for (const tag of byKey.values()) {
    tag.activity = activityByWeek(tag.notes);
    tag.related = tiesOf(tag, tagsOf);
    tag.mentions = mentionsOf(tag, found);
  }
  const find = (typed: string) => byKey.get(names.keyOf(typed) ?? '');
  return { tags, byKey, names, find, tagsOf };
}

/** Carried by a note, or wider than a tag that is. */
function isUsed(tag: Tag): boolean {
  return tag.notes.length > 0 || tag.children.some(isUsed);
}

/** The first place in each section of a note that does not carry the tag. */
function mentionsOf(tag: Tag, found: ReadonlyMap<string, TextPlace[]>): TextPlace[] {
  const carrying = new Set(tag.notes);
  const places = new Map<Section, TextPlace>();
  for (const name of [tag.name, ...tag.aliases]) {
    for (const place of found.get(phraseKey(name)) ?? []) {
      if (!carrying.has(place.note) && !places.has(place.section)) places.set(place.section, place);
    }
  }
  return [...places.values()];
}

/** Keys of the tags that stand in a section, in order, each once. */
function sectionKeys({ tags, looseTags }: Section, names: TagNames): string[] {
  const typed = [...tags, ...looseTags.flatMap((loose) => names.startOf(loose) ?? [])];
  return [...new Set(typed.flatMap((tag) => names.keyOf(tag) ?? []))];
}

function createTags(names: TagNames, registry: TagRegistry): Map<string, Tag> {
  const byKey = new Map<string, Tag>();
  const all = new Map(names.names);
  for (const name of names.names.values()) {
    for (const outer of outerNames(name)) {
      const key = names.keyOf(outer);
      if (key !== undefined && !all.has(key)) all.set(key, outer);
    }
  }
  const { slugs } = assignSlugs(
    [...all].map(([key, name]) => ({ key, name, slug: slugPath(name) })),
  );
  for (const [key, name] of all) {
    const registered = registry.tags.get(key);
    const slug = slugs.get(key) ?? slugPath(name);
    byKey.set(key, {
      key,
      name,
      slug,
      url: tagUrl(slug),
      registered: registered !== undefined,
      aliases: registered?.aliases ?? [],
      description: registered?.description ?? '',
      parent: undefined,
      children: [],
      notes: [],
      sections: [],
      mentions: [],
      related: [],
      activity: [],
    });
  }
  for (const tag of byKey.values()) {
    const wider = registry.tags.get(tag.key)?.parent ?? outerNames(tag.name).at(-1);
    const parent = wider === undefined ? undefined : byKey.get(names.keyOf(wider) ?? '');
    if (!parent || parent === tag) continue;
    tag.parent = parent;
    parent.children.push(tag);
  }
  return byKey;
}

/** `['a', 'a/b']` of `a/b/c`. */
function outerNames(name: string): string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** A tag and the tags it is nested in by name. */
function withOuter(tag: Tag, byKey: ReadonlyMap<string, Tag>): Tag[] {
  return [tag, ...outerNames(tag.key).flatMap((key) => byKey.get(key) ?? [])];
}
