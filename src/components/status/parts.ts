import { t } from '../../i18n/index.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Unresolved } from '../../knowledge/link-graph.ts';
import type { Note, SitePath } from '../../knowledge/note.ts';
import type { SectionRef } from '../../knowledge/section-ref.ts';

/** One line of the board. */
export type BoardItem =
  | { kind: 'note'; note: Note }
  | { kind: 'task'; place: SectionRef; text: string }
  | { kind: 'section'; place: SectionRef }
  | { kind: 'wanted'; wanted: Unresolved };

/** One column or list of the board, with a page of its own. */
export interface BoardPart {
  name: 'todo' | 'done' | 'none' | 'tasks' | 'empty' | 'wanted';
  title: string;
  url: SitePath;
  items: BoardItem[];
}

/** The parts of the board in its order: notes by status, then what is open inside notes. */
export function boardParts({ status, links }: Pick<Knowledge, 'status' | 'links'>): BoardPart[] {
  const notes = (some: readonly Note[]): BoardItem[] =>
    some.map((note) => ({ kind: 'note', note }));
  const part = (name: BoardPart['name'], items: BoardItem[]): BoardPart => ({
    name,
    title: t(`status.${name}`),
    url: `/status/${name}/`,
    items,
  });
  return [
    part('todo', notes(status.todo)),
    part('done', notes(status.done)),
    part('none', notes(status.none)),
    part(
      'tasks',
      status.openTasks.map(({ note, section, task }) => ({
        kind: 'task',
        place: { note, section },
        text: task.text,
      })),
    ),
    part(
      'empty',
      status.emptySections.map((place) => ({ kind: 'section', place })),
    ),
    part(
      'wanted',
      links.unresolved.map((wanted) => ({ kind: 'wanted', wanted })),
    ),
  ];
}
