import { createHash } from 'node:crypto';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Note } from '../knowledge/note.ts';
import { env } from '../site-env.ts';
import { weeklyFeed } from './feed-link.ts';
import { getKnowledge } from './knowledge.ts';
import { sourceVersion } from './source-version-fs.ts';

/**
 * The `cacheKey` of a page made of `parts`: whatever the page shows, as plain data or as notes,
 * sections, tags and threads. A page whose key is that of the last build is taken over from it, so
 * what is left out here goes stale; `tests/built/incremental.test.ts` edits a vault to find out.
 */
export type PageKey = (...parts: unknown[]) => { cacheKey?: string };

let made: { knowledge: Knowledge; key: PageKey } | undefined;

/** Keys for the pages of this build; none in the dev server, which renders a page when it is asked for. */
export async function getPageKey(): Promise<PageKey> {
  if (!import.meta.env.PROD) return () => ({});
  const knowledge = await getKnowledge();
  if (made?.knowledge !== knowledge) made = { knowledge, key: createPageKey(knowledge) };
  return made.key;
}

function createPageKey(knowledge: Knowledge): PageKey {
  const frame = JSON.stringify([
    sourceVersion(),
    [env.siteUrl, env.base, env.editUrl],
    weeklyFeed(knowledge.weekly),
    knowledge.collections.map(({ name, url, notes }) => [name, url, notes.length]),
  ]);
  const standIns = createStandIns(knowledge);
  const standIn = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return standIns.get(value) ?? (value instanceof Map ? [...value] : value);
  };
  return (...parts) => {
    const text = JSON.stringify(parts, standIn);
    const cacheKey = createHash('sha256').update(frame).update(text).digest('base64url');
    return { cacheKey };
  };
}

/**
 * What stands for an object wherever a page refers to it: for a note its head, the digest of its text
 * among it, and its tags; for a section its anchor, since its note stands beside it.
 */
function createStandIns({ notes, tags, threads }: Knowledge): Map<object, unknown> {
  const standIns = new Map<object, unknown>();
  for (const tag of tags.byKey.values()) {
    standIns.set(tag, [tag.name, tag.url, tag.aliases, tag.notes.length]);
  }
  for (const thread of threads.threads) standIns.set(thread, [thread.name, thread.url]);
  for (const note of notes) {
    standIns.set(
      note,
      cardOf(
        note,
        tags.tagsOf(note).map((tag) => standIns.get(tag)),
      ),
    );
    for (const section of note.body.sections) standIns.set(section, section.id);
  }
  return standIns;
}

function cardOf({ body: _, ...head }: Note, tags: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([head, tags]))
    .digest('base64url');
}
