import { existsSync, mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import type { Problem } from '../knowledge/problem.ts';
import { placeAttachments } from './attachments-fs.ts';
import { type Change, decideWrites } from './decide.ts';
import { type Ledger, ledger as ledgerSchema } from './ledger.ts';
import { type ImportedOriginal, importOriginal } from './original.ts';
import { plan } from './plan.ts';
import { problem } from './problems.ts';
import { readOverrides } from './read-overrides.ts';
import { listOriginals, readText, sweep, tryRead, writeWhole } from './vault-files-fs.ts';

/** Where the ledger stands in the vault. */
export const LEDGER_PATH = '.import/ledger.json';
const OVERRIDES = 'import.yaml';
const TEXT = new Set(['.md', '.markdown', '.txt']);

export interface ImportReport {
  changes: Change[];
  ledger: Ledger;
  /** Whether the ledger on disk is already this one. */
  ledgerStands: boolean;
  problems: Problem[];
}

export interface ImportJob {
  /** Folder of the vault; the originals are in `originals/` of it. */
  content: string;
  /** `false`: nothing is written. */
  write: boolean;
  /** Called behind each original, with the bytes done and in all. */
  onProgress?: (done: number, total: number) => void;
}

function readLedger(content: string): Ledger | undefined {
  try {
    return ledgerSchema.parse(JSON.parse(readText(join(content, LEDGER_PATH)) ?? ''));
  } catch {
    return undefined;
  }
}

/** Every text among the originals, imported; one that cannot be read is an error, and the rest goes on. */
async function importAll(
  job: ImportJob,
  files: readonly string[],
  problems: Problem[],
): Promise<ImportedOriginal[]> {
  const originals = join(job.content, 'originals');
  const texts = files.filter((file) => TEXT.has(extname(file).toLowerCase()));
  const names = texts.map((file) => file.normalize('NFC'));
  const overrides = readOverrides(readText(join(originals, OVERRIDES)), OVERRIDES, names);
  problems.push(...overrides.problems);
  const imported: ImportedOriginal[] = [];
  for (const [index, file] of texts.entries()) {
    const name = file.normalize('NFC');
    const words = overrides.files[name];
    if (words?.ignore !== true) {
      const bytes = tryRead(join(originals, file));
      if (bytes instanceof Error) {
        problems.push(problem('error', 'unreadable', { file: name }, { reason: bytes.message }));
      } else imported.push(importOriginal(bytes, name, words ? { overrides: words } : {}));
    }
    job.onProgress?.(index + 1, texts.length);
    // The lock is kept fresh by a timer, which must get its turn.
    if (index % 200 === 199) await new Promise((resolve) => setImmediate(resolve));
  }
  problems.push(...imported.flatMap((original) => original.problems));
  return imported;
}

async function run(job: ImportJob): Promise<ImportReport> {
  const { content } = job;
  const { files, problems } = listOriginals(join(content, 'originals'));
  const before = readLedger(content);
  const imported = await importAll(job, files, problems);
  const planned = plan(imported, before);
  const writes = decideWrites(planned, before, (path) => readText(join(content, path)));
  problems.push(...writes.problems);
  const others = files.filter(
    (file) => !TEXT.has(extname(file).toLowerCase()) && file !== OVERRIDES,
  );
  const attachments = placeAttachments(content, others, before, job.write);
  problems.push(...attachments.problems);
  const ledger: Ledger = {
    version: 1,
    originals: planned.originals,
    attachments: attachments.placed,
    orphans: planned.orphans.filter(({ path }) => existsSync(join(content, path))),
  };
  problems.push(
    ...ledger.orphans.map(({ path }) => problem('warning', 'note-orphaned', { file: path })),
  );
  if (job.write) {
    for (const folder of new Set([
      ...planned.notes.map(({ path }) => path.slice(0, path.lastIndexOf('/'))),
      '.import',
    ])) {
      sweep(join(content, folder));
    }
    for (const { path, text } of writes.files) writeWhole(join(content, path), text);
  }
  const text = `${JSON.stringify(ledger, null, 1)}\n`;
  const ledgerStands = readText(join(content, LEDGER_PATH)) === text;
  // Last, so that an import that was killed finds the books of the one before.
  if (job.write && !ledgerStands) writeWhole(join(content, LEDGER_PATH), text);
  return { changes: [...writes.changes, ...attachments.changes], ledger, ledgerStands, problems };
}

const nothing: ImportReport = {
  changes: [],
  ledger: { version: 1, originals: [], attachments: [], orphans: [] },
  ledgerStands: true,
  problems: [],
};

/**
 * Imports every original of a vault; a vault that never had any is left untouched. A second import at the same time waits for the first. Throws
 * `ELOCKED` when that takes longer than a minute; bad input is never thrown, see `problems`.
 */
export async function importVault(job: ImportJob): Promise<ImportReport> {
  const has = (path: string) => existsSync(join(job.content, path));
  if (!has('originals') && !has(LEDGER_PATH)) return nothing;
  if (!job.write) return run(job);
  const folder = join(job.content, '.import');
  mkdirSync(folder, { recursive: true });
  const release = await lock(folder, {
    lockfilePath: join(folder, 'lock'),
    stale: 60_000,
    retries: { retries: 60, factor: 1, minTimeout: 1000 },
  });
  try {
    return await run(job);
  } finally {
    await release();
  }
}
