import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Problem } from '../knowledge/problem.ts';
import { sha256 } from './digest.ts';
import { type Ledger, ledger as ledgerSchema } from './ledger.ts';
import { type ImportedOriginal, importOriginal } from './original.ts';
import { plan } from './plan.ts';
import { problem } from './problems.ts';
import { readOverrides } from './read-overrides.ts';

export const LEDGER_PATH = '.import/ledger.json';
const OVERRIDES = 'import.yaml';
const TEXT = new Set(['.md', '.markdown', '.txt']);

/** What was done, or (on a dry run) would be, to one file of the vault. */
export interface Change {
  path: string;
  kind: 'new' | 'updated' | 'unchanged' | 'edited' | 'incoming';
}

export interface ImportReport {
  changes: Change[];
  ledger: Ledger;
  problems: Problem[];
  /** Bytes of the originals that are text. */
  bytes: number;
}

export interface ImportJob {
  /** The vault. */
  content: string;
  /** `false`: nothing is written. */
  write: boolean;
  /** Called behind each original. */
  onProgress?: (done: number, total: number) => void;
}

/** Paths below `folder`, `/`-separated and sorted; hidden ones and links that lead out are left away. */
function listFiles(folder: string, problems: Problem[]): string[] {
  if (!existsSync(folder)) return [];
  const root = realpathSync(folder);
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (name.split('/').some((part) => part.startsWith('.')) || entry.isDirectory()) continue;
    if (entry.isSymbolicLink() && !realpathSync(path).startsWith(root + sep)) {
      problems.push(problem('warning', 'symlink', { file: name }));
    } else if (statSync(path).isFile()) found.push(name);
  }
  return found.sort();
}

function readLedger(content: string): Ledger | undefined {
  try {
    return ledgerSchema.parse(JSON.parse(readFileSync(join(content, LEDGER_PATH), 'utf8')));
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes `text` as a whole or not at all. */
function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic.sync(path, text);
}

/**
 * Imports every original of the vault. A note that a person has edited is left alone; when its
 * original has changed as well, the incoming text is set beside it as `<name>.incoming.md`.
 */
export function importVault(job: ImportJob): ImportReport {
  const { content } = job;
  const originals = join(content, 'originals');
  const problems: Problem[] = [];
  const files = listFiles(originals, problems);
  const texts = files.filter((file) => TEXT.has(extname(file).toLowerCase()));
  const overrides = readOverrides(readText(join(originals, OVERRIDES)), OVERRIDES, texts);
  problems.push(...overrides.problems);
  let bytes = 0;
  const imported: ImportedOriginal[] = [];
  for (const file of texts) {
    const words = overrides.files[file];
    if (words?.ignore !== true) {
      const data = readFileSync(join(originals, file));
      bytes += data.length;
      const original = importOriginal(
        data,
        file.normalize('NFC'),
        words ? { overrides: words } : {},
      );
      problems.push(...original.problems);
      imported.push(original);
    }
    job.onProgress?.(imported.length, texts.length);
  }
  const before = readLedger(content);
  const planned = plan(imported, before, []);
  const known = new Map(
    (before?.originals ?? []).flatMap(({ notes }) => notes.map((note) => [note.path, note.sha256])),
  );
  const changes: Change[] = [];
  for (const { path, text } of planned.notes) {
    const target = join(content, path);
    const current = readText(target);
    const ours = current !== undefined && sha256(current) === known.get(path);
    if (current === text) changes.push({ path, kind: 'unchanged' });
    else if (current === undefined || ours) {
      changes.push({ path, kind: current === undefined ? 'new' : 'updated' });
      if (job.write) write(target, text);
    } else if (known.get(path) === sha256(text)) changes.push({ path, kind: 'edited' });
    else {
      const incoming = path.replace(/\.md$/, '.incoming.md');
      changes.push({ path, kind: 'incoming' });
      problems.push(problem('warning', 'note-edited', { file: path }, { incoming }));
      if (job.write) write(join(content, incoming), text);
    }
  }
  const orphans = planned.orphans.filter(({ path }) => existsSync(join(content, path)));
  problems.push(...orphans.map(({ path }) => problem('warning', 'note-orphaned', { file: path })));
  const ledger: Ledger = { version: 1, originals: planned.originals, attachments: [], orphans };
  const written = `${JSON.stringify(ledger, null, 1)}\n`;
  const ledgerFile = join(content, LEDGER_PATH);
  if (job.write && readText(ledgerFile) !== written) write(ledgerFile, written);
  return { changes, ledger, problems, bytes };
}
