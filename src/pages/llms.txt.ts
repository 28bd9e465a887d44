import type { APIRoute } from 'astro';
import { collectionName } from '../i18n/collection-name.ts';
import type { Note } from '../knowledge/note.ts';
import { getKnowledge } from '../queries/knowledge.ts';
import { site } from '../site.config.ts';
import { absolute } from '../site-href.ts';

/** Notes of a collection that are listed; `api/notes.json` has them all. */
const listed = 500;

/** What the site holds, for language models (llmstxt.org): one line a note, linked as Markdown. */
export const GET: APIRoute = async () => {
  const { collections } = await getKnowledge();
  const parts = collections.map(({ name, notes }) =>
    [`## ${collectionName(name)}`, '', ...notes.slice(0, listed).map(line)].join('\n'),
  );
  const doors = ['notes', 'tags', 'weeks', 'threads', 'graph', 'references'].map(
    (name) => `- [${name}.json](${absolute(`/api/${name}.json`)})`,
  );
  const api = ['## API', '', ...doors].join('\n');
  const head = `# ${site.name} ${site.latinName}\n\n> ${site.description}`;
  return new Response(`${[head, ...parts, api].join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};

function line(note: Note): string {
  const address = absolute(`${note.url.slice(0, -1)}.md`);
  const facts = [note.date, note.tags.map((tag) => `#${tag}`).join(' '), note.body.excerpt];
  const about = facts.filter(Boolean).join(' · ').replace(/\s+/g, ' ');
  return `- [${note.title.replace(/[[\]]/g, '\\$&')}](${address})${about && `: ${about}`}`;
}
