import { join } from 'node:path';
import type { Problem } from '../knowledge/problem.ts';
import type { Change } from './decide.ts';
import { sha256 } from './digest.ts';
import type { Ledger } from './ledger.ts';
import { problem } from './problems.ts';
import { tryRead, writeWhole } from './vault-files-fs.ts';

/**
 * Copies pictures, PDFs and the like from the originals to the same path below `assets/`. One that a
 * person replaced there is left alone and named.
 */
export function placeAttachments(
  content: string,
  files: readonly string[],
  before: Ledger | undefined,
  write: boolean,
): { placed: Ledger['attachments']; changes: Change[]; problems: Problem[] } {
  const known = new Map((before?.attachments ?? []).map(({ path, sha256 }) => [path, sha256]));
  const result = {
    placed: [] as Ledger['attachments'],
    changes: [] as Change[],
    problems: [] as Problem[],
  };
  for (const file of files) {
    const bytes = tryRead(join(content, 'originals', file));
    if (bytes instanceof Error) {
      result.problems.push(problem('error', 'unreadable', { file }, { reason: bytes.message }));
      continue;
    }
    const path = `assets/${file.normalize('NFC')}`;
    const digest = sha256(bytes);
    const current = tryRead(join(content, path));
    const stands = current instanceof Error ? undefined : sha256(current);
    const ours = stands === undefined || stands === known.get(path);
    const kind =
      stands === digest ? 'unchanged' : stands === undefined ? 'new' : ours ? 'updated' : 'edited';
    if (kind === 'edited')
      result.problems.push(problem('warning', 'attachment-edited', { file: path }));
    else if (write && kind !== 'unchanged') writeWhole(join(content, path), bytes);
    result.placed.push({ file: file.normalize('NFC'), path, sha256: digest });
    result.changes.push({ path, kind });
  }
  return result;
}
