import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Problem } from '../../knowledge/problem.ts';
import { problem } from '../problems.ts';

/** What `work` returns, or the error of the file system. */
export function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * Paths of the files below `folder`, `/`-separated and sorted. Hidden ones are left away; a link that
 * leads out of the folder, or nowhere, is reported and never read; so is a folder that may not be read.
 */
export function listOriginals(folder: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  if (!existsSync(folder)) return { files, problems };
  const root = realpathSync(folder) + sep;
  const walk = (below: string) => {
    const entries = attempt(() => readdirSync(join(folder, below), { withFileTypes: true }));
    if (entries instanceof Error) {
      problems.push(unreadable(below.slice(0, -1), entries));
      return;
    }
    for (const entry of entries) {
      const name = below + entry.name;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) walk(`${name}/`);
      else if (entry.isFile()) files.push(name);
      else if (entry.isSymbolicLink()) {
        const real = attempt(() => realpathSync(join(folder, name)));
        const inside = typeof real === 'string' && real.startsWith(root);
        if (!inside) problems.push(problem('warning', 'symlink', { file: name }));
        else if (statSync(real, { throwIfNoEntry: false })?.isFile()) files.push(name);
      }
    }
  };
  walk('');
  return { files: files.sort(), problems };
}

/** The problem of a file that cannot be read. */
export function unreadable(file: string, error: Error): Problem {
  return problem('error', 'unreadable', { file }, { reason: error.message });
}

/** The bytes of a file, `undefined` when there is none, or why they cannot be read. */
export function readBytes(path: string): Buffer | undefined | Error {
  const bytes = attempt(() => readFileSync(path));
  return bytes instanceof Error && 'code' in bytes && bytes.code === 'ENOENT' ? undefined : bytes;
}

/** The text of a file; otherwise as `readBytes`. */
export function readText(path: string): string | undefined | Error {
  const bytes = readBytes(path);
  return bytes === undefined || bytes instanceof Error ? bytes : bytes.toString('utf8');
}

/** Ending of a file that is not yet in place. */
const HALF = /\.\d+\.half$/;

/**
 * Writes a file as a whole or not at all, its folder included; it keeps its mode, and a link stays a
 * link. Not by write-file-atomic, whose bookkeeping for each file takes ten times as long as the write.
 */
export function writeWhole(path: string, data: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const stands = lstatSync(path, { throwIfNoEntry: false });
  const target = stands?.isSymbolicLink() ? realpathSync(path) : path;
  const half = `${target}.${process.pid}.half`;
  try {
    writeFileSync(half, data, stands ? { mode: statSync(target).mode } : {});
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/** Takes away what an import that was killed had not yet put in place. */
export function sweep(folder: string): void {
  const names = attempt(() => readdirSync(folder));
  if (names instanceof Error) return;
  for (const name of names.filter((file) => HALF.test(file))) rmSync(join(folder, name));
}
