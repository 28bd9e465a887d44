import { resolveTag, tagKey } from './inline-tag.ts';
import type { Note } from './note.ts';
import { statusOfTag } from './status-tag.ts';
import type { TagRegistry } from './tag-registry.ts';

/** Which tag a typed one is. */
export interface TagNames {
  /**
   * Key of the canonical tag for a tag as typed; undefined for one that states a status
   * (`#已完成调研`) and so is none.
   */
  keyOf: (typed: string) => string | undefined;
  /** The tag that a text run together with one starts with, as typed; undefined when no tag is known. */
  startOf: (loose: string) => string | undefined;
  /** Canonical spelling by key: the registry's, else the one used most. */
  names: ReadonlyMap<string, string>;
}

/** Settles the names of all tags in use or registered. */
export function settleTagNames(notes: readonly Note[], registry: TagRegistry): TagNames {
  const keyOf = (typed: string) => {
    if (statusOfTag(typed) !== undefined) return undefined;
    const key = tagKey(typed);
    return registry.canonical.get(key) ?? key;
  };
  const spellings = new Map<string, Map<string, number>>();
  const count = (typed: string) => {
    const key = keyOf(typed);
    if (key === undefined) return;
    const uses = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, uses.set(typed, (uses.get(typed) ?? 0) + 1));
  };
  for (const note of notes) {
    for (const tag of note.tags) count(tag);
    for (const section of note.body.sections) for (const tag of section.tags) count(tag);
  }
  const names = new Map<string, string>();
  for (const [key, uses] of spellings) names.set(key, mostUsed(uses));
  for (const [key, { name }] of registry.tags) names.set(key, name);
  const known = new Set([...names.keys(), ...registry.canonical.keys()]);
  return { keyOf, startOf: (loose) => resolveTag(loose, known), names };
}

function mostUsed(uses: ReadonlyMap<string, number>): string {
  const [first] = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
