import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import { t } from '../i18n/index.ts';
import type { NoteBody, NoteHead, VaultPath } from '../knowledge/note.ts';
import { type Infer, isHidden, type ReadNote, readNote } from '../knowledge/note-head.ts';
import { placeNotes } from '../knowledge/note-url.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { SlugCollision } from '../knowledge/slug.ts';
import { pruneCache, readCachedNote, writeCachedNote } from './note-cache-fs.ts';
import { listVault, readVaultFile, type VaultFile } from './vault-fs.ts';

/** Turns the text of a note into its body; `version` changes whenever the same text may come out otherwise. */
export interface Renderer {
  version: string;
  render(
    markdown: string,
    options: { path: VaultPath; title: string; lineOffset: number },
  ): Promise<{ body: NoteBody; problems: Problem[] }>;
}

export interface VaultTools {
  /** Folder of the vault. */
  root: string;
  /** Folder of the rendered notes. */
  cache: string;
  renderer: Renderer;
  infer: Infer;
  decode: (bytes: Uint8Array, path: VaultPath) => { text?: string; problems: Problem[] };
}

export interface LoadedVault {
  /** Sorted by path; hidden notes and those that could not be read or rendered are not among them. */
  heads: NoteHead[];
  attachments: VaultFile[];
  problems: Problem[];
  /** How many notes were rendered now, not taken from the cache. */
  rendered: number;
}

/** Raised when the files of the cache change their shape. */
const cacheLayout = 2;

/** Notes in work at once; bounds memory, not processor use: rendering is on one thread. */
const concurrency = 8;

/**
 * Reads every note of the vault and makes sure that each is rendered, once per digest of its text
 * and the pipeline. A note that fails is left out and reported as an error; the others go on.
 */
export async function loadVault(tools: VaultTools): Promise<LoadedVault> {
  const listing = await listVault(tools.root);
  const limit = pLimit(concurrency);
  const results = await Promise.all(
    listing.notes.map((file) => limit(() => loadNote(file, tools))),
  );
  const problems = [...listing.problems, ...results.flatMap((result) => result.problems)];
  const loaded = results.flatMap(({ note }) => (note ? [note] : []));
  const { places, collisions } = placeNotes(
    loaded.map(({ path, frontmatter: { date } }) => ({ path, date })),
  );
  const heads = loaded.flatMap((note): NoteHead[] => {
    const place = places.get(note.path);
    if (!place) return [];
    const { frontmatter, aliases, properties, path, digest } = note;
    const id = place.url.slice(1, -1);
    return [{ ...frontmatter, ...place, id, path, aliases, properties, digest }];
  });
  problems.push(...collisions.map(collisionProblem));
  await pruneCache(tools.cache, new Set(heads.map(({ digest }) => digest)));
  const rendered = results.filter((result) => result.rendered).length;
  return { heads, attachments: listing.attachments, problems, rendered };
}

type LightNote = Omit<ReadNote, 'markdown'> & { digest: string };

interface Result {
  note?: LightNote;
  problems: Problem[];
  rendered: boolean;
}

async function loadNote(file: VaultFile, tools: VaultTools): Promise<Result> {
  const bytes = await readVaultFile(file);
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes], rendered: false };
  const decoded = tools.decode(bytes, file.path);
  if (decoded.text === undefined) return { problems: decoded.problems, rendered: false };
  const note = readNote(file.path, decoded.text, tools.infer);
  if (isHidden(note)) return { problems: note.problems, rendered: false };
  const problems = [...decoded.problems, ...note.problems];
  const digest = digestOf(note, tools.renderer.version);
  const { markdown, ...light } = note;
  const result = { note: { ...light, digest }, problems, rendered: false };
  const cached = await readCachedNote(tools.cache, digest);
  if (cached) {
    problems.push(...cached.problems);
    return result;
  }
  try {
    const rendered = await tools.renderer.render(markdown, {
      path: note.path,
      title: note.frontmatter.title,
      lineOffset: note.lineOffset,
    });
    await writeCachedNote(tools.cache, digest, markdown, rendered.body, rendered.problems);
    problems.push(...rendered.problems);
    return { ...result, rendered: true };
  } catch (error) {
    problems.push(renderProblem(note.path, error));
    return { problems, rendered: false };
  }
}

/** Everything that a rendering depends on; the path, since problems name it. */
function digestOf(note: ReadNote, version: string): string {
  const { path, frontmatter, lineOffset, markdown } = note;
  const parts = JSON.stringify([
    cacheLayout,
    version,
    path,
    frontmatter.title,
    lineOffset,
    markdown,
  ]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

function renderProblem(file: VaultPath, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const line = (error as { line?: unknown } | null)?.line;
  return {
    severity: 'error',
    rule: 'vault-render-failed',
    file,
    ...(typeof line === 'number' ? { line } : {}),
    message: t('vault.render-failed', { reason }),
    remedy: t('vault.render-failed.remedy'),
  };
}

function collisionProblem({ slug, keys }: SlugCollision): Problem {
  return {
    severity: 'warning',
    rule: 'vault-slug-collision',
    file: keys[0] ?? '',
    value: keys.join('\n'),
    message: t('vault.slug-collision', {
      count: keys.length,
      url: `/${slug}/`,
      files: keys.join('、'),
    }),
    remedy: t('vault.slug-collision.remedy'),
  };
}
