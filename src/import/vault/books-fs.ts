import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../digest.ts';
import { type PastLedger, pastLedger } from '../ledger/ledger.ts';
import { readText, writeWhole } from './vault-files-fs.ts';

/** Where the ledger stands in the vault. */
export const LEDGER_PATH = '.import/ledger.json';
/** The ledger of an import that has begun to write and has not finished. */
const OPEN_PATH = '.import/ledger.open.json';

/** What earlier imports wrote down. */
export interface Books {
  /** By the last import that finished. */
  finished: PastLedger | undefined;
  /** By one that was killed after it: its files may or may not be in place. */
  open: PastLedger | undefined;
  /** SHA-256 of the finished ledger's file. */
  sha256: string | undefined;
}

function read(path: string): { ledger?: PastLedger; sha256?: string } {
  const text = readText(path);
  if (typeof text !== 'string') return {};
  try {
    return { ledger: pastLedger.parse(JSON.parse(text)), sha256: sha256(text) };
  } catch {
    return {};
  }
}

/** The books of a vault; a ledger that no program can read counts as none. */
export function readBooks(content: string): Books {
  const finished = read(join(content, LEDGER_PATH));
  const open = read(join(content, OPEN_PATH));
  return { finished: finished.ledger, open: open.ledger, sha256: finished.sha256 };
}

/** Writes down what is about to be written, so that after a kill the next import knows these files as its own. */
export function openBooks(content: string, text: string): void {
  writeWhole(join(content, OPEN_PATH), text);
}

/** Makes the open ledger that of the vault. */
export function closeBooks(content: string): void {
  renameSync(join(content, OPEN_PATH), join(content, LEDGER_PATH));
}
