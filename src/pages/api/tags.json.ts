import type { APIRoute } from 'astro';
import type { SectionRef, TextPlace } from '../../knowledge/section-ref.ts';
import { getKnowledge } from '../../queries/knowledge.ts';
import { href } from '../../site-href.ts';

/** Every tag that has a page, most notes first, registered ones without notes last; notes by id. */
export const GET: APIRoute = async () => {
  const { tags, suggestions } = await getKnowledge();
  const near = new Map(suggestions.map((suggestion) => [suggestion.tag, suggestion.near]));
  const all = new Set([...tags.tags, ...tags.byKey.values()]);
  return Response.json(
    [...all].map((tag) => ({
      name: tag.name,
      url: href(tag.url),
      registered: tag.registered,
      aliases: tag.aliases,
      description: tag.description,
      parent: tag.parent?.name ?? null,
      suggestion: near.get(tag) ?? null,
      notes: tag.notes.map(({ id }) => id),
      sections: tag.sections.map(place),
      mentions: tag.mentions.map(place),
      related: tag.related.map((tie) => ({ name: tie.tag.name, shared: tie.shared })),
      weeks: tag.activity.filter(({ count }) => count > 0),
    })),
  );
};

const place = ({ note, section }: SectionRef | TextPlace) => ({
  note: note.id,
  section: section.id,
  title: section.title,
  url: href(note.url, section.id),
});
