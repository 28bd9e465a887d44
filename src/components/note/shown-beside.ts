import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Note } from '../../knowledge/note.ts';
import { getOriginals } from '../../queries/ledger.ts';
import { shelfAround } from '../nav/shelf.ts';

/** All that a note's page shows of the vault beside the note and its text, for the page's key. */
export async function shownBeside(note: Note, knowledge: Knowledge): Promise<unknown[]> {
  const { links, mentions, related, surroundings, threads, resolve } = knowledge;
  const targets = JSON.stringify(note.properties).matchAll(/\[\[([^[\]|]+)/g);
  return [
    shelfAround(knowledge, note),
    links.incoming.get(note.id),
    mentions.get(note.id),
    related.get(note.id),
    surroundings(note.id),
    note.body.sections.map((section) => threads.placeOf(note, section)),
    [...targets].map(([, target = '']) => resolve(target, note.path)),
    note.source && (await getOriginals()).get(note.source.file)?.url,
  ];
}
