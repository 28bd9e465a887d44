import { z } from 'zod';
import { t } from '../i18n/index.ts';
import { headingKey } from './heading-key.ts';
import type { Problem } from './problem.ts';
import { readRegistry } from './registry-yaml.ts';

const entrySchema = z.object({
  /** Headings, as written, that belong to the thread beside its own name. */
  headings: z.array(z.coerce.string().min(1)).optional(),
  /** One or two sentences for the thread's page. */
  description: z.string().min(1).optional(),
});

export interface RegisteredThread {
  name: string;
  description: string;
}

/** What the vault says about threads beyond what their headings show. */
export interface ThreadRegistry {
  threads: ReadonlyMap<string, RegisteredThread>;
  /** Key of a heading → key of its thread. */
  canonical: ReadonlyMap<string, string>;
}

export const emptyThreadRegistry: ThreadRegistry = { threads: new Map(), canonical: new Map() };

/** Reads `threads.yaml`; a heading that two threads claim stays with the first, and that is reported. */
export function readThreadRegistry(
  text: string,
  file: string,
): { registry: ThreadRegistry; problems: Problem[] } {
  const { entries, problems } = readRegistry(text, file, entrySchema);
  const threads = new Map<string, RegisteredThread>();
  const canonical = new Map<string, string>();
  for (const { name, value, line, lineOf } of entries) {
    const key = headingKey(name);
    threads.set(key, { name, description: value.description ?? '' });
    for (const heading of [name, ...(value.headings ?? [])]) {
      const holder = canonical.get(headingKey(heading)) ?? key;
      canonical.set(headingKey(heading), holder);
      if (holder === key) continue;
      const slots = { heading, name, other: threads.get(holder)?.name ?? holder };
      problems.push({
        severity: 'warning',
        rule: 'thread-heading-clash',
        file,
        line: heading === name ? line : lineOf('headings'),
        value: heading,
        message: t('knowledge.thread.heading-clash', slots),
        remedy: t('knowledge.thread.heading-clash.remedy'),
      });
    }
  }
  return { registry: { threads, canonical }, problems };
}
