import type { Note } from '../../knowledge/note.ts';
import type { SectionRef, TextPlace } from '../../knowledge/section-ref.ts';
import type { Tag } from '../../knowledge/tag.ts';

/** One line of a tag's page. */
export type TagItem =
  | { kind: 'note'; note: Note }
  | { kind: 'section'; place: SectionRef }
  | { kind: 'mention'; place: TextPlace };

/** Of each kind what stands on one page, in the order in which the page shows the kinds. */
export interface TagParts {
  notes: Note[];
  sections: SectionRef[];
  mentions: TextPlace[];
}

/** All that a tag's page lists, as one list that can be cut into pages. */
export function tagItems({ notes, sections, mentions }: Pick<Tag, keyof TagParts>): TagItem[] {
  return [
    ...notes.map((note) => ({ kind: 'note' as const, note })),
    ...sections.map((place) => ({ kind: 'section' as const, place })),
    ...mentions.map((place) => ({ kind: 'mention' as const, place })),
  ];
}

/** A page of that list by kind again. */
export function tagParts(items: readonly TagItem[]): TagParts {
  return {
    notes: items.flatMap((item) => (item.kind === 'note' ? item.note : [])),
    sections: items.flatMap((item) => (item.kind === 'section' ? item.place : [])),
    mentions: items.flatMap((item) => (item.kind === 'mention' ? item.place : [])),
  };
}
