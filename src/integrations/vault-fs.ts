import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { t } from '../i18n/index.ts';
import type { VaultPath } from '../knowledge/note.ts';
import type { Problem } from '../knowledge/problem.ts';

/** A file of the vault, found but not read. */
export interface VaultFile {
  path: VaultPath;
  /** Where it is on disk, under the name that the file system uses (perhaps not NFC). */
  absolute: string;
}

export interface VaultListing {
  notes: VaultFile[];
  /** Everything else: images, PDFs, registries. */
  attachments: VaultFile[];
  problems: Problem[];
}

/**
 * Every file of the vault below `root`, sorted by path. Left out: dot files and folders, incoming
 * copies that the importer set beside an edited note, `originals` of a vault that the importer
 * writes, and what a symbolic link would fetch from elsewhere. A note named just `.md` is a note.
 */
export async function listVault(root: string): Promise<VaultListing> {
  const listing: VaultListing = { notes: [], attachments: [], problems: [] };
  const real = await realpath(root).catch(() => undefined);
  if (!real) {
    listing.problems.push(fileProblem('error', 'missing', '.'));
    return listing;
  }
  const imported = await stat(join(real, '.import')).then(
    () => true,
    () => false,
  );
  await walk(real, '', { real, imported, seen: new Map(), listing });
  for (const files of [listing.notes, listing.attachments]) {
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
  }
  return listing;
}

/** The bytes of a file, or the problem that kept them. */
export async function readVaultFile(file: VaultFile): Promise<Uint8Array | Problem> {
  try {
    return await readFile(file.absolute);
  } catch (error) {
    return unreadable(file.path, error);
  }
}

interface Walk {
  real: string;
  /** The importer writes this vault: `originals` holds its input. */
  imported: boolean;
  /** NFC path → name on disk. */
  seen: Map<VaultPath, string>;
  listing: VaultListing;
}

async function walk(folder: string, below: string, state: Walk): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    state.listing.problems.push(unreadable(below === '' ? '.' : below, error));
    return [];
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = (below === '' ? entry.name : `${below}/${entry.name}`).normalize('NFC');
    const absolute = join(folder, entry.name);
    if (isIgnored(entry.name, path, state.imported)) continue;
    if (entry.name.includes('\uFFFD')) {
      state.listing.problems.push(fileProblem('error', 'name-undecodable', path));
    } else if (entry.isDirectory()) {
      await walk(absolute, path, state);
    } else if (
      entry.isFile() ||
      (entry.isSymbolicLink() && (await staysInside(absolute, path, state)))
    ) {
      add({ path, absolute }, state);
    }
  }
}

function isIgnored(name: string, path: VaultPath, imported: boolean): boolean {
  if (name === '.md') return false;
  if (name.startsWith('.') || name === 'node_modules') return true;
  return /\.incoming\.md$/i.test(name) || (imported && path === 'originals');
}

function add(file: VaultFile, { seen, listing }: Walk): void {
  const other = seen.get(file.path);
  if (other !== undefined) {
    listing.problems.push(fileProblem('error', 'name-twice', file.path, { other: file.path }));
    return;
  }
  seen.set(file.path, file.absolute);
  (/\.(?:md|markdown)$/i.test(file.path) ? listing.notes : listing.attachments).push(file);
}

/** Whether a symbolic link names a file of the vault itself; reports it when not. */
async function staysInside(absolute: string, path: VaultPath, state: Walk): Promise<boolean> {
  try {
    const target = await realpath(absolute);
    const outside = relative(state.real, target);
    if (outside === '..' || outside.startsWith(`..${sep}`)) {
      state.listing.problems.push(fileProblem('warning', 'symlink-outside', path));
      return false;
    }
    if ((await stat(target)).isFile()) return true;
    state.listing.problems.push(fileProblem('warning', 'symlink-folder', path));
  } catch (error) {
    state.listing.problems.push(unreadable(path, error));
  }
  return false;
}

function fileProblem(
  severity: Problem['severity'],
  rule: 'missing' | 'name-undecodable' | 'name-twice' | 'symlink-outside' | 'symlink-folder',
  file: VaultPath,
  slots: Record<string, string> = {},
): Problem {
  const message = t(`vault.${rule}`, slots);
  return { severity, rule: `vault-${rule}`, file, message, remedy: t(`vault.${rule}.remedy`) };
}

function unreadable(file: VaultPath, error: unknown): Problem {
  const reason =
    error instanceof Error
      ? ((error as NodeJS.ErrnoException).code ?? error.message)
      : String(error);
  return {
    severity: 'error',
    rule: 'vault-unreadable',
    file,
    message: t('vault.unreadable', { reason }),
    remedy: t('vault.unreadable.remedy'),
  };
}
