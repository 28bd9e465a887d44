import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Problem } from '../knowledge/problem.ts';
import { decideAttachments } from './attachments-fs.ts';
import { type Books, closeBooks, LEDGER_PATH, openBooks, readBooks } from './books-fs.ts';
import { type Change, decideWrites, type Write, writtenBy } from './decide.ts';
import { sha256 } from './digest.ts';
import type { Ledger } from './ledger.ts';
import { ledgerText } from './ledger-text.ts';
import { whileLocked } from './lock-fs.ts';
import { type ImportedOriginal, importOriginal, refused } from './original.ts';
import { plan } from './plan.ts';
import { problem } from './problems.ts';
import { readOverrides } from './read-overrides.ts';
import {
  attempt,
  listOriginals,
  readText,
  sweep,
  unreadable,
  writeWhole,
} from './vault-files-fs.ts';

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
  /** Called behind each original that was read, then behind each file that was written. */
  onProgress?: (phase: 'read' | 'write', done: number, total: number) => void;
  /** Called when another import has to end first. */
  onWait?: () => void;
}

/** Calls `visit` for each item; the timer that keeps the lock fresh gets its turn in between. */
async function forEach<T>(
  items: readonly T[],
  visit: (item: T) => void,
  done: (count: number) => void,
) {
  for (const [index, item] of items.entries()) {
    visit(item);
    done(index + 1);
    if (index % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
  }
}

const isText = (file: string) => TEXT.has(extname(file).toLowerCase());

/** Every text among the originals, imported; one that cannot be read is an error, and the rest goes on. */
async function importAll(
  { content, onProgress }: ImportJob,
  files: readonly string[],
): Promise<{ imported: ImportedOriginal[]; problems: Problem[] }> {
  const originals = join(content, 'originals');
  const texts = files.filter(isText);
  const words = readText(join(originals, OVERRIDES));
  const { files: overrides, problems } = readOverrides(
    words instanceof Error ? undefined : words,
    OVERRIDES,
    texts.map((file) => file.normalize('NFC')),
  );
  if (words instanceof Error) problems.push(unreadable(OVERRIDES, words));
  const imported: ImportedOriginal[] = [];
  const importOne = (file: string) => {
    const name = file.normalize('NFC');
    const own = overrides[name];
    if (own?.ignore === true) return;
    const bytes = attempt(() => readFileSync(join(originals, file)));
    imported.push(
      bytes instanceof Error
        ? refused(name, unreadable(name, bytes))
        : importOriginal(bytes, name, own ? { overrides: own } : {}),
    );
  };
  await forEach(texts, importOne, (done) => onProgress?.('read', done, texts.length));
  return {
    imported,
    problems: [...problems, ...imported.flatMap((original) => original.problems)],
  };
}

/** Writes `files`; returns what could not be written. */
async function writeAll(
  { content, onProgress }: ImportJob,
  files: readonly Write[],
): Promise<{ failed: Set<string>; problems: Problem[] }> {
  const failed = new Set<string>();
  const problems: Problem[] = [];
  const writeOne = ({ of, path, text, from }: Write) => {
    const error = attempt(() => writeWhole(join(content, path), text ?? readFileSync(from ?? '')));
    if (!(error instanceof Error)) return;
    failed.add(of);
    problems.push(problem('error', 'unwritable', { file: path }, { reason: error.message }));
  };
  await forEach(files, writeOne, (done) => onProgress?.('write', done, files.length));
  return { failed, problems };
}

/** `ledger` as it is once `failed` could not be written: these stand as the last import left them. */
function withoutFailed(ledger: Ledger, failed: ReadonlySet<string>, { finished }: Books): Ledger {
  const last = writtenBy(finished);
  const stays = <T extends { path: string; sha256: string }>(file: T) =>
    failed.has(file.path) ? { ...file, sha256: last.get(file.path) ?? '' } : file;
  const originals = ledger.originals.map((original) => ({
    ...original,
    notes: original.notes.map(stays),
  }));
  return { ...ledger, originals, attachments: ledger.attachments.map(stays) };
}

/** Takes away what an import that was killed left half-written beside the files that it was to write. */
function sweepAfterKill(content: string, { open }: Books): void {
  const paths = [...writtenBy(open).keys(), ...(open?.attachments ?? []).map(({ path }) => path)];
  for (const folder of new Set(['.import', ...paths.map((path) => dirname(path))]))
    sweep(join(content, folder));
}

async function run(job: ImportJob): Promise<ImportReport> {
  const { content } = job;
  const listed = listOriginals(join(content, 'originals'));
  const books = readBooks(content);
  const read = await importAll(job, listed.files);
  const planned = plan(read.imported, books.open ?? books.finished);
  const notes = decideWrites(planned, books, (path) => readText(join(content, path)));
  const others = listed.files.filter((file) => !isText(file) && file !== OVERRIDES);
  const attachments = decideAttachments(content, others, books);
  const intended: Ledger = {
    version: 1,
    originals: planned.originals,
    attachments: attachments.placed,
    orphans: planned.orphans.filter(({ path }) => existsSync(join(content, path))),
  };
  const changes = [...notes.changes, ...attachments.changes];
  const files = [...notes.files, ...attachments.files];
  const problems = [listed, read, notes, attachments].flatMap((step) => step.problems);
  problems.push(
    ...intended.orphans.map(({ path }) => problem('warning', 'note-orphaned', { file: path })),
  );
  const text = ledgerText(intended);
  const ledgerStands = books.sha256 === sha256(text);
  if (!job.write) return { changes, ledger: intended, ledgerStands, problems };
  sweepAfterKill(content, books);
  if (ledgerStands && files.length === 0 && !books.open)
    return { changes, ledger: intended, ledgerStands, problems };
  openBooks(content, text);
  const written = await writeAll(job, files);
  const failed = new Set([
    ...changes.filter(({ kind }) => kind === 'failed').map(({ path }) => path),
    ...written.failed,
  ]);
  const ledger = failed.size === 0 ? intended : withoutFailed(intended, failed, books);
  if (failed.size > 0) openBooks(content, ledgerText(ledger));
  closeBooks(content);
  return {
    changes: changes.map((change) =>
      failed.has(change.path) ? { ...change, kind: 'failed' } : change,
    ),
    ledger,
    ledgerStands,
    problems: [...problems, ...written.problems],
  };
}

const nothing: ImportReport = {
  changes: [],
  ledger: { version: 1, originals: [], attachments: [], orphans: [] },
  ledgerStands: true,
  problems: [],
};

/**
 * Imports every original of a vault; a vault that never had any is left untouched. A second import at
 * the same time waits for the first. Throws `ELOCKED` when that takes longer than a minute, and the
 * error of the file system when not even the ledger can be written; bad input is never thrown, see
 * `problems`.
 */
export async function importVault(job: ImportJob): Promise<ImportReport> {
  const has = (path: string) => existsSync(join(job.content, path));
  if (!has('originals') && !has(LEDGER_PATH)) return nothing;
  if (!job.write) return run(job);
  return whileLocked(join(job.content, '.import'), () => run(job), job.onWait);
}
