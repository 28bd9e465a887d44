import type { Note } from '../knowledge/note.ts';
import { slicePart } from '../knowledge/note-part.ts';
import { settle } from '../markdown/settle.ts';
import { getAssets } from './assets.ts';
import { getKnowledge } from './knowledge.ts';
import { unsettledHtml } from './notes.ts';
import { settlementOf } from './settlement.ts';

/** The HTML of a note's body, every link, image, embed and tag in place. */
export async function noteHtml(note: Note): Promise<string> {
  const knowledge = await getKnowledge();
  return settle(
    unsettledHtml(note),
    settlementOf(note, knowledge, await getAssets(knowledge)),
    note.id,
  );
}

/** As `noteHtml`, for one section: its heading and everything below it. */
export async function sectionHtml(note: Note, sectionId: string): Promise<string> {
  const knowledge = await getKnowledge();
  const { html } = slicePart(note, unsettledHtml(note), sectionId);
  return settle(
    html,
    settlementOf(note, knowledge, await getAssets(knowledge)),
    `${note.id}#${sectionId}`,
  );
}
