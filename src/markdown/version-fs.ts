import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Digest of the source of this folder and of the lock file: whatever changes how a note is rendered
 * changes it, so no cached body outlives the code that made it.
 */
export function pipelineVersion(): string {
  const folder = import.meta.dirname;
  const hash = createHash('sha256');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of sources.filter((file) => file.endsWith('.ts')).sort()) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  hash.update(readFileSync(join(folder, '../../package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}
