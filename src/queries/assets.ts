import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import writeFileAtomic from 'write-file-atomic';
import { t } from '../i18n/index.ts';
import { type Asset, type AssetRefusal, prepareAsset } from '../integrations/asset-fs.ts';
import { assetCache } from '../integrations/assets.ts';
import { saveProblems } from '../integrations/problem-store-fs.ts';
import { listVault } from '../integrations/vault-fs.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Note, VaultPath } from '../knowledge/note.ts';
import type { Problem } from '../knowledge/problem.ts';
import { env } from '../site-env.ts';

/** The vault's files that published notes show or link to. */
export type Assets = ReadonlyMap<VaultPath, Asset>;

/** One place that asks for a file. */
interface Use {
  note: Note;
  target: string;
  line: number;
  isImage: boolean;
}

let prepared: { knowledge: Knowledge; assets: Promise<Assets> } | undefined;

/** Every file that `knowledge.notes` use, prepared once for all pages. */
export async function getAssets(knowledge: Knowledge): Promise<Assets> {
  if (prepared?.knowledge !== knowledge) prepared = { knowledge, assets: prepare(knowledge) };
  return await prepared.assets;
}

const isElsewhere = (target: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target);

function uses({ notes }: Knowledge): Use[] {
  return notes.flatMap((note) => [
    ...note.body.images
      .filter(({ target }) => !isElsewhere(target))
      .map(({ target, line }) => ({ note, target, line, isImage: true })),
    ...note.body.links
      .filter(({ kind }) => kind !== 'external')
      .map(({ target, line }) => ({ note, target, line, isImage: false })),
  ]);
}

function problem({ note, target, line }: Use, why: AssetRefusal | 'missing'): Problem {
  const said = why === 'missing' && target === '' ? 'unnamed' : why;
  return {
    severity: 'warning',
    rule: `asset-${why}`,
    file: note.path,
    line,
    value: target,
    message: t(`markdown.asset.${said}`, { target }),
    remedy: t(`markdown.asset.${said}.remedy`),
  };
}

async function prepare(knowledge: Knowledge): Promise<Assets> {
  const { attachments } = await listVault(env.vault);
  const files = new Map(attachments.map((file) => [file.path, file]));
  const limit = pLimit(availableParallelism());
  const results = new Map<VaultPath, Promise<Asset | AssetRefusal>>();
  const problems: Problem[] = [];
  const asked: { use: Use; path: VaultPath }[] = [];
  for (const use of uses(knowledge)) {
    const path = knowledge.findFile(use.target, use.note.path);
    const file = path === undefined ? undefined : files.get(path);
    if (!file) {
      if (use.isImage) problems.push(problem(use, 'missing'));
      continue;
    }
    asked.push({ use, path: file.path });
    if (!results.has(file.path)) {
      results.set(
        file.path,
        limit(() => prepareAsset(file, assetCache.folder)),
      );
    }
  }
  const assets = new Map<VaultPath, Asset>();
  for (const { use, path } of asked) {
    const result = await results.get(path);
    if (typeof result === 'string') problems.push(problem(use, result));
    else if (result) assets.set(path, result);
  }
  const names = [...assets.values()].flatMap(({ name, webp }) => (webp ? [name, webp] : [name]));
  await writeFileAtomic(assetCache.used, JSON.stringify([...new Set(names)]), { fsync: false });
  saveProblems(env.cache, 'assets', problems);
  return assets;
}
