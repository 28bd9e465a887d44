import { z } from 'zod';
import { t } from '../i18n/index.ts';
import { tagKey } from './inline-tag.ts';
import { nearestName } from './nearest.ts';
import type { Problem } from './problem.ts';
import { type RegistryEntry, readRegistry } from './registry-yaml.ts';

/** What `tags.yaml` may say of a tag, below its canonical name. */
const entrySchema = z.object({
  /** Other spellings and names; a note may use any, the site shows the canonical one. */
  aliases: z.array(z.coerce.string().min(1)).optional(),
  /** Canonical name of the wider tag. */
  parent: z.string().min(1).optional(),
  /** One or two sentences for the tag's page. */
  description: z.string().min(1).optional(),
});

export interface RegisteredTag {
  /** Canonical name, as shown. */
  name: string;
  aliases: string[];
  parent?: string;
  description?: string;
}

/** The vault's own word on its tags. Keys are `tagKey`s. */
export interface TagRegistry {
  tags: ReadonlyMap<string, RegisteredTag>;
  /** Every name and alias → key of the canonical tag. */
  canonical: ReadonlyMap<string, string>;
}

export const emptyTagRegistry: TagRegistry = { tags: new Map(), canonical: new Map() };

/**
 * Reads `tags.yaml`. An alias that two tags claim stays with the first; a parent that is not
 * registered or closes a circle is dropped; each is reported with its line.
 */
export function readTagRegistry(
  text: string,
  file: string,
): { registry: TagRegistry; problems: Problem[] } {
  const { entries, problems } = readRegistry(text, file, entrySchema);
  const tags = new Map<string, RegisteredTag>();
  const canonical = new Map<string, string>();
  for (const { name, value } of entries) {
    const { aliases = [], ...rest } = value;
    tags.set(tagKey(name), { name, aliases, ...defined(rest) });
    canonical.set(tagKey(name), tagKey(name));
  }
  for (const entry of entries) claimAliases(entry, file, tags, canonical, problems);
  for (const entry of entries) checkParent(entry, file, tags, canonical, problems);
  return { registry: { tags, canonical }, problems };
}

type Entry = RegistryEntry<z.output<typeof entrySchema>>;

function claimAliases(
  { name, lineOf }: Entry,
  file: string,
  tags: Map<string, RegisteredTag>,
  canonical: Map<string, string>,
  problems: Problem[],
): void {
  const own = tagKey(name);
  const tag = tags.get(own);
  if (!tag) return;
  tag.aliases = tag.aliases.filter((alias) => {
    const key = tagKey(alias);
    const holder = canonical.get(key) ?? own;
    canonical.set(key, holder);
    if (holder === own) return true;
    const other = tags.get(holder)?.name ?? holder;
    const slots = { alias, name, other };
    problems.push(problem('alias-clash', file, lineOf('aliases'), alias, slots));
    return false;
  });
}

function checkParent(
  { name, value, lineOf }: Entry,
  file: string,
  tags: Map<string, RegisteredTag>,
  canonical: Map<string, string>,
  problems: Problem[],
): void {
  const tag = tags.get(tagKey(name));
  if (!tag || value.parent === undefined) return;
  const parent = canonical.get(tagKey(value.parent));
  if (parent === undefined) {
    const names = [...tags.values()].map((other) => other.name);
    const near = nearestName(value.parent, names) ?? '';
    const slots = { parent: value.parent, name, near };
    const rule = near === '' ? 'parent-unknown' : 'parent-near';
    problems.push(problem(rule, file, lineOf('parent'), value.parent, slots));
    delete tag.parent;
    return;
  }
  const way = [tagKey(name)];
  let above: string | undefined = parent;
  while (above !== undefined && !way.includes(above)) {
    way.push(above);
    const next: string | undefined = tags.get(above)?.parent;
    above = next === undefined ? undefined : canonical.get(tagKey(next));
  }
  if (above === way[0]) {
    const circle = [...way, tagKey(name)].map((key) => tags.get(key)?.name ?? key).join(' → ');
    problems.push(problem('parent-cycle', file, lineOf('parent'), value.parent, { circle, name }));
    delete tag.parent;
    return;
  }
  tag.parent = tags.get(parent)?.name ?? value.parent;
}

function problem(
  rule: 'alias-clash' | 'parent-unknown' | 'parent-near' | 'parent-cycle',
  file: string,
  line: number,
  value: string,
  slots: Record<string, string>,
): Problem {
  return {
    severity: 'warning',
    rule: `tag-${rule === 'parent-near' ? 'parent-unknown' : rule}`,
    file,
    line,
    value,
    message: t(`knowledge.tag.${rule}`, slots),
    remedy: t(`knowledge.tag.${rule}.remedy`, slots),
  };
}

function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
