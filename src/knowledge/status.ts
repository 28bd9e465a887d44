import { compareByDate } from './collection.ts';
import type { Note, Section, Task } from './note.ts';
import type { SectionRef } from './section-ref.ts';
import { isWeekly } from './week.ts';

/** A task and where it stands. */
export interface PlacedTask extends SectionRef {
  task: Task;
  /** `cancelled` as Obsidian themes draw `[-]`. */
  state: 'open' | 'done' | 'cancelled';
}

export interface StatusBoard {
  /** Latest first. */
  done: Note[];
  todo: Note[];
  /** Notes that say nothing of their status; journal entries, which have none, are left out. */
  none: Note[];
  /** In the site's order. */
  openTasks: PlacedTask[];
  closedTasks: PlacedTask[];
  /** Headings with nothing below them. */
  emptySections: SectionRef[];
}

/** How far things are, by the authors' own word. */
export function buildStatusBoard(notes: readonly Note[]): StatusBoard {
  const sorted = [...notes].sort(compareByDate);
  const tasks = notes.flatMap(placeTasks);
  return {
    done: sorted.filter(({ status }) => status === 'done'),
    todo: sorted.filter(({ status }) => status === 'todo'),
    none: sorted.filter((note) => note.status === undefined && !isWeekly(note)),
    openTasks: tasks.filter(({ state }) => state === 'open'),
    closedTasks: tasks.filter(({ state }) => state !== 'open'),
    emptySections: notes.flatMap((note) =>
      note.body.sections
        .filter(({ empty, depth }) => empty && depth > 1)
        .map((section) => ({ note, section })),
    ),
  };
}

function placeTasks(note: Note): PlacedTask[] {
  return note.body.tasks.flatMap((task) => {
    const section = sectionOf(note, task.section);
    return section ? [{ note, section, task, state: stateOf(task) }] : [];
  });
}

function sectionOf(note: Note, id: string): Section | undefined {
  return note.body.sections.find((section) => section.id === id) ?? note.body.sections[0];
}

function stateOf({ state }: Task): PlacedTask['state'] {
  if (/^x$/i.test(state)) return 'done';
  return state === '-' ? 'cancelled' : 'open';
}
