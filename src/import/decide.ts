import type { Problem } from '../knowledge/problem.ts';
import { sha256 } from './digest.ts';
import type { Ledger } from './ledger.ts';
import type { Plan } from './plan.ts';
import { problem } from './problems.ts';

/** What becomes of one file of the vault. */
export interface Change {
  path: string;
  /** `edited`: a person changed it and its original did not. `incoming`: both did; the text is set beside it. */
  kind: 'new' | 'updated' | 'unchanged' | 'edited' | 'incoming';
}

export interface Writes {
  changes: Change[];
  files: { path: string; text: string }[];
  problems: Problem[];
}

/** Name of the file that holds what an original has to say about a note that was edited by hand. */
function incomingPath(path: string): string {
  return path.replace(/\.md$/, '.incoming.md');
}

/**
 * Decides which files to write. A file is ours while it is as the last import left it; any other was
 * edited and is never overwritten. `current` reads the vault.
 */
export function decideWrites(
  plan: Plan,
  before: Ledger | undefined,
  current: (path: string) => string | undefined,
): Writes {
  const last = new Map(
    [...(before?.originals ?? []).flatMap(({ notes }) => notes), ...(before?.orphans ?? [])].map(
      (note) => [note.path, note.sha256],
    ),
  );
  const writes: Writes = { changes: [], files: [], problems: [] };
  for (const { path, text } of plan.notes) {
    const stands = current(path);
    if (stands === text) {
      writes.changes.push({ path, kind: 'unchanged' });
    } else if (stands === undefined || sha256(stands) === last.get(path)) {
      writes.changes.push({ path, kind: stands === undefined ? 'new' : 'updated' });
      writes.files.push({ path, text });
    } else if (last.get(path) === sha256(text)) {
      writes.changes.push({ path, kind: 'edited' });
    } else {
      const incoming = incomingPath(path);
      writes.changes.push({ path, kind: 'incoming' });
      writes.files.push({ path: incoming, text });
      writes.problems.push(problem('warning', 'note-edited', { file: path }, { incoming }));
    }
  }
  return writes;
}
