import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What makes a page beside the vault. */
const folders = ['src', 'public'];
const files = ['astro.config.mjs', 'package-lock.json'];

/**
 * Digest of the site's own source. Every page names the one stylesheet, whose name changes with the
 * style of any component, so a change of source makes every page anew.
 */
export function sourceVersion(): string {
  const hash = createHash('sha256');
  const found = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  for (const path of [...found.sort(), ...files]) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}
