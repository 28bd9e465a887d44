import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ledger, ledger } from '../import/ledger.ts';
import { env } from '../site-env.ts';

let read: Promise<Ledger | undefined> | undefined;

/** The books of the last import; undefined for a vault that was never imported. */
export function getLedger(): Promise<Ledger | undefined> {
  read ??= readFile(join(env.vault, '.import/ledger.json'), 'utf8').then(
    (text) => ledger.parse(JSON.parse(text)),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  return read;
}
