import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Problem } from '../knowledge/problem.ts';
import { problem } from './problems.ts';

/** The real path of a link, or `''` when it leads nowhere. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return '';
  }
}

/**
 * Paths of the files below `folder`, `/`-separated and sorted. Hidden ones are left away; a link that
 * leads out of the folder, or nowhere, is reported and never read.
 */
export function listOriginals(folder: string): { files: string[]; problems: Problem[] } {
  if (!existsSync(folder)) return { files: [], problems: [] };
  const root = realpathSync(folder) + sep;
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isDirectory() || name.split('/').some((part) => part.startsWith('.'))) continue;
    const outside = entry.isSymbolicLink() && !realOf(path).startsWith(root);
    if (outside) problems.push(problem('warning', 'symlink', { file: name }));
    else if (statSync(path).isFile()) files.push(name);
  }
  return { files: files.sort(), problems };
}

/** The bytes of a file, or why they cannot be read. */
export function tryRead(path: string): Buffer | Error {
  try {
    return readFileSync(path);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The text of a file, or `undefined` when there is none. */
export function readText(path: string): string | undefined {
  const bytes = tryRead(path);
  return bytes instanceof Error ? undefined : bytes.toString('utf8');
}

/** Writes a file as a whole or not at all, its folder included. */
export function writeWhole(path: string, text: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, text, { fsync: false });
}

/** Takes away what an import that was killed had not yet put in place. */
export function sweep(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (/\.(?:md|json)\.\d{5,}$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}
