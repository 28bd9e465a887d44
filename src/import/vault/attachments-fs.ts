import { join } from 'node:path';
import type { Problem } from '../../knowledge/problem.ts';
import { sha256 } from '../digest.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { problem } from '../problems.ts';
import type { Books } from './books-fs.ts';
import type { Change, Write } from './decide.ts';
import { readBytes, unreadable } from './vault-files-fs.ts';

/**
 * Decides which pictures, PDFs and the like go from the originals to the same path below `assets/`. One
 * that a person replaced there is left alone and named.
 */
export function decideAttachments(
  content: string,
  files: readonly string[],
  books: Books,
): { placed: Ledger['attachments']; changes: Change[]; files: Write[]; problems: Problem[] } {
  const ours = new Set(
    [books.finished, books.open].flatMap((ledger) =>
      (ledger?.attachments ?? []).map((known) => `${known.path} ${known.sha256}`),
    ),
  );
  const placed: Ledger['attachments'] = [];
  const changes: Change[] = [];
  const writes: Write[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const from = join(content, 'originals', file);
    const bytes = readBytes(from);
    const path = `assets/${file.normalize('NFC')}`;
    const stands = readBytes(join(content, path));
    if (bytes === undefined) continue;
    if (bytes instanceof Error || stands instanceof Error) {
      if (bytes instanceof Error) problems.push(unreadable(file, bytes));
      if (stands instanceof Error) problems.push(unreadable(path, stands));
      changes.push({ path, kind: 'failed' });
      placed.push({ file: file.normalize('NFC'), path, sha256: '' });
      continue;
    }
    const digest = sha256(bytes);
    const standing = stands && sha256(stands);
    const kind = kindOf(standing, digest, (sha) => ours.has(`${path} ${sha}`));
    if (kind === 'edited') problems.push(problem('warning', 'attachment-edited', { file: path }));
    else if (kind !== 'unchanged') writes.push({ of: path, path, from });
    placed.push({ file: file.normalize('NFC'), path, sha256: digest });
    changes.push({ path, kind });
  }
  return { placed, changes, files: writes, problems };
}

function kindOf(
  standing: string | undefined,
  digest: string,
  ours: (sha: string) => boolean,
): Change['kind'] {
  if (standing === undefined) return 'new';
  if (standing === digest) return 'unchanged';
  return ours(standing) ? 'updated' : 'edited';
}
