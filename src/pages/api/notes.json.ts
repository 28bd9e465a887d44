import type { APIRoute } from 'astro';
import { getKnowledge } from '../../queries/knowledge.ts';
import { href } from '../../site-href.ts';

/** Every note, in the site's order; addresses with the base, percent-encoded, as pages link to them. */
export const GET: APIRoute = async () => {
  const { notes } = await getKnowledge();
  return Response.json(
    notes.map((note) => ({
      id: note.id,
      collection: note.collection,
      title: note.title,
      date: note.date ?? null,
      dateOrigin: note.dateOrigin,
      endDate: note.endDate ?? null,
      status: note.status ?? null,
      tags: note.tags,
      url: href(note.url),
      source: note.source ?? null,
    })),
  );
};
