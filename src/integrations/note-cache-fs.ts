import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NoteBody, NoteFacts } from '../knowledge/note.ts';
import type { Problem } from '../knowledge/problem.ts';

/** What one rendering found out, without the HTML. */
export interface CachedNote {
  facts: NoteFacts;
  problems: Problem[];
}

/** What a rendering of that digest found out; undefined when there was none or its files are damaged. */
export async function readCachedNote(
  folder: string,
  digest: string,
): Promise<CachedNote | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, `${digest}.json`), 'utf8')) as CachedNote;
  } catch {
    return undefined;
  }
}

/** The texts first, then what proves that they are complete; it counts only if it parses. */
export async function writeCachedNote(
  folder: string,
  digest: string,
  markdown: string,
  { html, ...facts }: NoteBody,
  problems: Problem[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${digest}.md`), markdown);
  await writeFile(join(folder, `${digest}.html`), html);
  const cached: CachedNote = { facts, problems };
  await writeFile(join(folder, `${digest}.json`), JSON.stringify(cached));
}

/** The unsettled HTML of a rendering. Synchronous: an embed is settled within the note around it. */
export function readCachedHtml(folder: string, digest: string): string {
  return readFileSync(join(folder, `${digest}.html`), 'utf8');
}

/** The note's Markdown after its frontmatter. */
export async function readCachedMarkdown(folder: string, digest: string): Promise<string> {
  return await readFile(join(folder, `${digest}.md`), 'utf8');
}

/** Deletes the renderings that belong to no note of the vault. */
export async function pruneCache(folder: string, keep: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const digest = /^([0-9a-f]{32})\.(?:json|html|md)$/.exec(name)?.[1];
    if (digest && !keep.has(digest)) await rm(join(folder, name), { force: true });
  }
}
