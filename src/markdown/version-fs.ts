import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a rendered note depends on, below the project's root. */
const SOURCES = [
  'src/{markdown,knowledge,i18n}/**/*.ts',
  'src/site.config.ts',
  'package-lock.json',
];

/**
 * Digest of the sources and the lock file: whatever changes how a note is rendered changes it, so no
 * cached body outlives the code, the words or the language that made it.
 */
export function pipelineVersion(): string {
  const cwd = join(import.meta.dirname, '../..');
  const hash = createHash('sha256');
  for (const name of globSync(SOURCES, { cwd }).sort()) {
    hash.update(name).update(readFileSync(join(cwd, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
