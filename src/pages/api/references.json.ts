import type { APIRoute } from 'astro';
import { getKnowledge } from '../../queries/knowledge.ts';
import { href } from '../../site-href.ts';

/** Everything on the web that the notes cite, most cited first, with the places that cite it. */
export const GET: APIRoute = async () => {
  const { references } = await getKnowledge();
  return Response.json(
    references.all.map(({ kind, key, id, title, url, host, places }) => ({
      kind,
      key,
      id: id ?? null,
      title,
      url,
      host,
      places: places.map(({ note, section, link }) => ({
        note: note.id,
        section: section.id,
        date: note.date ?? null,
        text: link.text,
        sentence: link.sentence,
        url: href(note.url, section.id),
      })),
    })),
  );
};
