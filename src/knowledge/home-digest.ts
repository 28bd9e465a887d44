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
  /** Other dated notes, latest first. */
  recent: Note[];
  /** Those alive, taken up last first. */
  threads: Thread[];
  topTags: Tag[];
  /** Notes that say so of themselves. */
  unfinished: Note[];
}

const shown = { weeks: 6, notes: 5, threads: 6, tags: 16, unfinished: 5 };

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
      .filter((note) => note.date && !isWeekly(note))
      .sort(compareByDate)
      .slice(0, shown.notes),
    threads: alive.slice(0, shown.threads),
    topTags: tags.tags.filter((tag) => tag.notes.length > 0).slice(0, shown.tags),
    unfinished: board.todo.slice(0, shown.unfinished),
  };
}
