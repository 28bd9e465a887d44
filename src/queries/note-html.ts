import type { Note } from '../knowledge/note.ts';
import { slicePart } from '../knowledge/note-part.ts';
import type { SectionRef } from '../knowledge/section-ref.ts';
import { settle } from '../markdown/settle.ts';
import { absolute, href } from '../site-href.ts';
import { getAssets } from './assets.ts';
import { getKnowledge } from './knowledge.ts';
import { unsettledHtml } from './notes.ts';
import { type Surroundings, settlementOf } from './settlement.ts';

/** The HTML of a note's body, every link, image, embed and tag in place. */
export async function noteHtml(note: Note): Promise<string> {
  return settle(unsettledHtml(note), settlementOf(note, await surroundings(href)), note.id);
}

/** As `noteHtml`, every address with its origin: for feeds, which are read elsewhere. */
export async function noteHtmlAbroad(note: Note): Promise<string> {
  return settle(unsettledHtml(note), settlementOf(note, await surroundings(absolute)), note.id);
}

/** As `noteHtml`, for sections: the heading of each and everything below it. */
export async function sectionHtmls(sections: readonly SectionRef[]): Promise<string[]> {
  const around = await surroundings(href);
  return sections.map(({ note, section }) => {
    const { html } = slicePart(note, unsettledHtml(note), section.id);
    return settle(html, settlementOf(note, around), `${note.id}#${section.id}`);
  });
}

async function surroundings(to: typeof href): Promise<Surroundings> {
  const knowledge = await getKnowledge();
  return { knowledge, assets: await getAssets(knowledge), to };
}
