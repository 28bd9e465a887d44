import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '../site-env.ts';

/** The text of a registry at the top of the vault, `''` where there is none. */
export async function readRegistryFile(name: string): Promise<string> {
  try {
    return await readFile(join(env.vault, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
