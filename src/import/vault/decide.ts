import type { Problem } from '../../knowledge/problem.ts';
import { sha256 } from '../digest.ts';
import type { PastLedger } from '../ledger/ledger.ts';
import { problem } from '../problems.ts';
import type { Plan } from './plan.ts';

/** What becomes of one file of the vault. */
export interface Change {
  path: string;
  /**
   * `edited`: a person changed it and its original did not. `incoming`: both did; the text is set beside
   * it. `failed`: it could not be read or written, and stands as before.
   */
  kind: 'new' | 'updated' | 'unchanged' | 'edited' | 'incoming' | 'failed';
}

/** A file to write. */
export interface Write {
  /** `path` of its `Change`. */
  of: string;
  path: string;
  /** The whole text; absent for a copy. */
  text?: string;
  /** The file that it is a copy of. */
  from?: string;
}

export interface Writes {
  changes: Change[];
  files: Write[];
  problems: Problem[];
}

/** Name of the file that holds what an original has to say about a note that was edited by hand. */
function incomingPath(path: string): string {
  return path.replace(/\.md$/, '.incoming.md');
}

/** SHA-256 of each note as an import wrote it. */
export function writtenBy(ledger: PastLedger | undefined): Map<string, string> {
  const notes = (ledger?.originals ?? []).flatMap((original) => original.notes);
  return new Map([...notes, ...(ledger?.orphans ?? [])].map((note) => [note.path, note.sha256]));
}

/**
 * Decides which files to write. A file is ours while it is as the last import left it, or as one that was
 * killed since (`open`) would have; any other was edited and is never overwritten. `current` reads the
 * vault.
 */
export function decideWrites(
  plan: Plan,
  { finished, open }: { finished: PastLedger | undefined; open?: PastLedger | undefined },
  current: (path: string) => string | undefined | Error,
): Writes {
  const [last, killed] = [writtenBy(finished), writtenBy(open)];
  const writes: Writes = { changes: [], files: [], problems: [] };
  for (const { path, text } of plan.notes) {
    const stands = current(path);
    if (stands instanceof Error) {
      writes.changes.push({ path, kind: 'failed' });
      writes.problems.push(
        problem('error', 'unreadable', { file: path }, { reason: stands.message }),
      );
      continue;
    }
    if (stands === text) {
      writes.changes.push({ path, kind: 'unchanged' });
      continue;
    }
    const standing = stands === undefined ? undefined : sha256(stands);
    if (standing === undefined || standing === last.get(path) || standing === killed.get(path)) {
      writes.changes.push({ path, kind: stands === undefined ? 'new' : 'updated' });
      writes.files.push({ of: path, path, text });
    } else if (last.get(path) === sha256(text)) {
      writes.changes.push({ path, kind: 'edited' });
    } else {
      const incoming = incomingPath(path);
      writes.changes.push({ path, kind: 'incoming' });
      writes.files.push({ of: path, path: incoming, text });
      writes.problems.push(problem('warning', 'note-edited', { file: path }, { incoming }));
    }
  }
  return writes;
}
