import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../knowledge/problem.ts';
import type { Ledger, PastLedger } from '../ledger/ledger.ts';
import { ledgerText } from '../ledger/ledger-text.ts';
import { problem } from '../problems.ts';
import { type Books, closeBooks, openBooks } from './books-fs.ts';
import { type Change, type Write, writtenBy } from './decide.ts';
import { takeTurns } from './take-turns.ts';
import { attempt, sweep, writeWhole } from './vault-files-fs.ts';

/** What an import has decided to do. */
export interface Intent {
  books: Books;
  /** As it will be when everything has been written, and as its text. */
  ledger: Ledger;
  text: string;
  changes: readonly Change[];
  files: readonly Write[];
}

/** SHA-256 of each file, notes and attachments, as an import wrote it. */
function everyFile(ledger: PastLedger | undefined): Map<string, string> {
  const attachments = (ledger?.attachments ?? []).map(
    ({ path, sha256 }) => [path, sha256] as const,
  );
  return new Map([...writtenBy(ledger), ...attachments]);
}

/** Takes away what an import that was killed left half-written beside the files that it was to write. */
function sweepAfterKill(content: string, { open }: Books): void {
  const folders = [...everyFile(open).keys()].map((path) => dirname(path));
  for (const folder of new Set(['.import', ...folders])) sweep(join(content, folder));
}

/** `ledger` as it is once `failed` could not be written: these stand as the last import left them. */
function withoutFailed(ledger: Ledger, failed: ReadonlySet<string>, { finished }: Books): Ledger {
  const last = everyFile(finished);
  const stays = <T extends { path: string; sha256: string }>(file: T) =>
    failed.has(file.path) ? { ...file, sha256: last.get(file.path) ?? '' } : file;
  const originals = ledger.originals.map((original) => ({
    ...original,
    notes: original.notes.map(stays),
  }));
  return { ...ledger, originals, attachments: ledger.attachments.map(stays) };
}

/**
 * Writes the files, between opening and closing the books. A file that cannot be written is an error,
 * stands as before, and the rest goes on; `onWrite` is called behind each.
 */
export async function carryOut(
  content: string,
  { books, ledger, text: intended, changes, files }: Intent,
  onWrite: (done: number) => void,
): Promise<{ changes: Change[]; ledger: Ledger; problems: Problem[] }> {
  sweepAfterKill(content, books);
  openBooks(content, intended);
  const failed = new Set(changes.filter(({ kind }) => kind === 'failed').map(({ path }) => path));
  const problems: Problem[] = [];
  const write = ({ of, path, text, from }: Write) => {
    const error = attempt(() => writeWhole(join(content, path), text ?? readFileSync(from ?? '')));
    if (!(error instanceof Error)) return;
    failed.add(of);
    problems.push(problem('error', 'unwritable', { file: path }, { reason: error.message }));
  };
  await takeTurns(files, write, onWrite);
  const written = failed.size === 0 ? ledger : withoutFailed(ledger, failed, books);
  if (failed.size > 0) openBooks(content, ledgerText(written));
  closeBooks(content);
  return {
    changes: changes.map((change) =>
      failed.has(change.path) ? { ...change, kind: 'failed' } : change,
    ),
    ledger: written,
    problems,
  };
}
