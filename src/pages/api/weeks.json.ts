import type { APIRoute } from 'astro';
import { getKnowledge } from '../../queries/knowledge.ts';
import { href } from '../../site-href.ts';

/** The journal by ISO week: every week between the first and the last entry, written or missed. */
export const GET: APIRoute = async () => {
  const { weekly } = await getKnowledge();
  const weeks = weekly.years
    .toReversed()
    .flatMap(({ strip }) => strip)
    .filter(({ state }) => state !== 'outside');
  return Response.json(
    weeks.map(({ week, start, end, state, notes }) => ({
      week,
      start,
      end,
      written: state === 'written',
      notes: notes.map(({ id, title, date, url }) => ({ id, title, date, url: href(url) })),
    })),
  );
};
