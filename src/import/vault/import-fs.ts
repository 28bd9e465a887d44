import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '../../knowledge/problem.ts';
import { sha256 } from '../digest.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ledgerText } from '../ledger/ledger-text.ts';
import { type ImportedOriginal, importOriginal, refused } from '../original.ts';
import { readOverrides } from '../overrides/read-overrides.ts';
import { problem } from '../problems.ts';
import { decideAttachments } from './attachments-fs.ts';
import { LEDGER_PATH, readBooks } from './books-fs.ts';
import { carryOut } from './carry-out-fs.ts';
import { type Change, decideWrites } from './decide.ts';
import { whileLocked } from './lock-fs.ts';
import { plan } from './plan.ts';
import { takeTurns } from './take-turns.ts';
import { attempt, listOriginals, readText, unreadable } from './vault-files-fs.ts';

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

const isText = (file: string) => TEXT.has(extname(file).toLowerCase());

/** The importer broke on an original, which no text should bring about: it is named, the rest goes on. */
const defect = (file: string, { message }: Error) =>
  problem('error', 'importer-broke', { file }, { reason: message });

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
    if (bytes instanceof Error) {
      imported.push(refused(name, unreadable(name, bytes)));
      return;
    }
    const notes = attempt(() => importOriginal(bytes, name, own ? { overrides: own } : {}));
    imported.push(notes instanceof Error ? refused(name, defect(name, notes)) : notes);
  };
  await takeTurns(texts, importOne, (done) => onProgress?.('read', done, texts.length));
  return {
    imported,
    problems: [...problems, ...imported.flatMap((original) => original.problems)],
  };
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
  if (ledgerStands && files.length === 0 && !books.open)
    return { changes, ledger: intended, ledgerStands, problems };
  const carried = await carryOut(
    content,
    { books, ledger: intended, text, changes, files },
    (done) => job.onProgress?.('write', done, files.length),
  );
  return { ...carried, ledgerStands, problems: [...problems, ...carried.problems] };
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
