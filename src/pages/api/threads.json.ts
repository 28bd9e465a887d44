import type { APIRoute } from 'astro';
import { getKnowledge } from '../../queries/knowledge.ts';
import { href } from '../../site-href.ts';

/** Every thread, longest first, with its sections in order of time. */
export const GET: APIRoute = async () => {
  const { threads } = await getKnowledge();
  return Response.json(
    threads.threads.map((thread) => ({
      name: thread.name,
      url: href(thread.url),
      description: thread.description,
      headings: thread.headings,
      first: thread.first,
      last: thread.last,
      alive: thread.alive,
      sections: thread.sections.map(({ note, section }) => ({
        note: note.id,
        section: section.id,
        date: note.date,
        title: section.title,
        url: href(note.url, section.id),
      })),
    })),
  );
};
