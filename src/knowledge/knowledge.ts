import { type Collection, groupByCollection } from './collection.ts';
import type { Note, NoteId } from './note.ts';
import { createResolver, type Resolver } from './resolve.ts';

/** All that the site knows; pages only ask. */
export interface Knowledge {
  /** Collection by collection, each in reading order. */
  notes: Note[];
  byId: ReadonlyMap<NoteId, Note>;
  collections: Collection[];
  resolve: Resolver;
}

/** Derives everything from the notes. Pure; the same notes in any order give the same result. */
export function buildKnowledge(found: readonly Note[]): Knowledge {
  const collections = groupByCollection(found);
  const notes = collections.flatMap((collection) => collection.notes);
  return {
    notes,
    byId: new Map(notes.map((note) => [note.id, note])),
    collections,
    resolve: createResolver(notes),
  };
}
