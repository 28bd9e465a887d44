import { getCollection } from 'astro:content';
import { join } from 'node:path';
import pLimit from 'p-limit';
import {
  readCachedHtml,
  readCachedMarkdown,
  readCachedNote,
} from '../integrations/note-cache-fs.ts';
import type { Note, NoteHead } from '../knowledge/note.ts';
import { env } from '../site-env.ts';

const folder = join(env.cache, 'notes');

/** The heads of all notes that may be shown, in no order. */
export async function loadHeads(): Promise<NoteHead[]> {
  const entries = await getCollection('notes');
  return entries.map(({ data }) => data as NoteHead);
}

/** Notes with what rendering found out, their HTML left on disk. */
export async function withFacts(heads: readonly NoteHead[]): Promise<Note[]> {
  const limit = pLimit(32);
  return await Promise.all(
    heads.map((head) =>
      limit(async (): Promise<Note> => {
        const cached = await readCachedNote(folder, head.digest);
        if (!cached)
          throw new Error(`${head.path}: .cache/notes/${head.digest}.json is missing; build again`);
        return { ...head, body: cached.facts };
      }),
    ),
  );
}

/** The note's HTML with its markers open. */
export function unsettledHtml(note: Note): string {
  return readCachedHtml(folder, note.digest);
}

/** The note's Markdown as its author wrote it, after the frontmatter. */
export async function writtenMarkdown(note: Note): Promise<string> {
  return await readCachedMarkdown(folder, note.digest);
}
