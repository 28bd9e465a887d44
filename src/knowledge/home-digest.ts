import { compareByDate } from './collection.ts';
import type { Note } from './note.ts';
import type { StatusBoard } from './status.ts';
import type { Tag, TagIndex } from './tag.ts';
import type { Thread, ThreadIndex } from './thread.ts';
import { isWeekly, type Weekly } from './week.ts';

/** What orients a reader on the first page. */
export interface HomeDigest {
  /** Journal entries, latest first. */
  latestWeeks: Note[];
  /** Other notes by date, latest first; undated ones only when there are too few dated. */
  recent: Note[];
  /** Taken up again lately, the latest first; the longest when none is alive. */
  threads: Thread[];
  topTags: Tag[];
  unfinished: { notes: Note[]; tasks: number; emptySections: number };
}

const shown = { weeks: 6, notes: 8, threads: 6, tags: 24, unfinished: 6 };

/** Picks what the first page shows. */
export function buildHomeDigest(
  notes: readonly Note[],
  weekly: Weekly,
  threads: ThreadIndex,
  tags: TagIndex,
  board: StatusBoard,
): HomeDigest {
  const alive = threads.threads
    .filter((thread) => thread.alive)
    .sort((a, b) => (a.last > b.last ? -1 : a.last < b.last ? 1 : 0));
  return {
    latestWeeks: weekly.notes.slice(0, shown.weeks),
    recent: notes
      .filter((note) => !isWeekly(note))
      .sort(compareByDate)
      .slice(0, shown.notes),
    threads: (alive.length > 0 ? alive : threads.threads).slice(0, shown.threads),
    topTags: tags.tags.filter((tag) => tag.notes.length > 0).slice(0, shown.tags),
    unfinished: {
      notes: board.todo.slice(0, shown.unfinished),
      tasks: board.openTasks.length,
      emptySections: board.emptySections.length,
    },
  };
}
