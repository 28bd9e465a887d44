import { anchoredPath, folderDistance } from './link-target.ts';
import type { VaultPath } from './note.ts';

/** The file of the vault that a target means, seen from a note. */
export type FileResolver = (target: string, from: VaultPath) => VaultPath | undefined;

/**
 * Finds images and other files as Obsidian does: by path from the note's folder or the root, else by
 * the end of the path, whatever the folder; first as typed, then in any case; of several the nearest.
 * A target never leaves the vault: only files that were listed can be found.
 *
 * @param paths every file of the vault that is not a note
 */
export function createFileResolver(paths: readonly VaultPath[]): FileResolver {
  const byName = Map.groupBy(paths, (path) => lastPart(path).toLowerCase());
  return (target, from) => {
    const typed = target
      .normalize('NFC')
      .replace(/[?#].*$/, '')
      .replaceAll('\\', '/')
      .trim();
    if (typed === '') return undefined;
    const named = byName.get(lastPart(typed).toLowerCase()) ?? [];
    const anchored = anchoredPath(typed, from);
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const exact = [anchored ?? `${folder}${typed}`, typed].flatMap((path) => same(named, path));
    if (exact[0] !== undefined || /^\.\.?\//.test(typed)) return exact[0];
    const end = `/${(anchored ?? typed).toLowerCase()}`;
    const ending = named.filter((path) => `/${path.toLowerCase()}`.endsWith(end));
    const inCase = ending.filter((path) => lastPart(path) === lastPart(typed));
    return nearest(inCase.length > 0 ? inCase : ending, from);
  };
}

function same(paths: readonly VaultPath[], wanted: string): VaultPath[] {
  const exact = paths.filter((path) => path === wanted);
  return exact.length > 0
    ? exact
    : paths.filter((path) => path.toLowerCase() === wanted.toLowerCase());
}

function nearest(paths: readonly VaultPath[], from: VaultPath): VaultPath | undefined {
  return [...paths].sort(
    (a, b) => folderDistance(a, from) - folderDistance(b, from) || (a < b ? -1 : 1),
  )[0];
}

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1);
