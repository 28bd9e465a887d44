import type { APIRoute, GetStaticPaths } from 'astro';
import type { Note } from '../knowledge/note.ts';
import { getKnowledge } from '../queries/knowledge.ts';
import { noteMarkdown } from '../queries/note-markdown.ts';
import { getPageKey } from '../queries/page-key.ts';

/** Every note as Markdown beside its page: `/weekly/2024-04-07.md`. */
export const getStaticPaths = (async () => {
  const { notes } = await getKnowledge();
  const key = await getPageKey();
  return notes.map((note) => ({
    params: { note: note.url.slice(1, -1) },
    props: { note },
    ...key(note),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ note: Note }> = async ({ props }) =>
  new Response(await noteMarkdown(props.note), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
