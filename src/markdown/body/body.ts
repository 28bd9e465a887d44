import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { NoteBody } from '../../knowledge/note.ts';
import type { Context } from '../context.ts';
import { countCharacters } from './count.ts';
import { excerpt } from './excerpt.ts';
import { harvest } from './harvest.ts';
import { parts, spreadEmptiness, toSection } from './sections.ts';

const html = (nodes: RootContent[]): string =>
  toHtml({ type: 'root', children: nodes }, { allowDangerousHtml: true });

/** All of a body but its HTML, read off the tree before formulas and code are drawn. */
export function survey(tree: Root, context: Context): Omit<NoteBody, 'html'> {
  const body: Omit<NoteBody, 'html'> = {
    excerpt: excerpt(tree.children),
    characters: 0,
    sections: [],
    links: [],
    images: [],
    tasks: [],
    blocks: [],
    features: [],
  };
  for (const part of parts(tree)) {
    const line = context.fileLine(part.heading?.position?.start.line ?? 1);
    const section = toSection(part, context.title, line);
    const nodes = part.heading ? [part.heading, ...part.content] : part.content;
    const found = harvest(nodes, section.id, context.fileLine);
    section.tags = found.tags;
    section.looseTags = found.looseTags;
    body.sections.push(section);
    body.links.push(...found.links);
    body.images.push(...found.images);
    body.tasks.push(...found.tasks);
    body.characters += countCharacters(`${part.heading ? section.title : ''}\n${section.text}`);
  }
  spreadEmptiness(body.sections);
  return body;
}

/** The finished HTML; notes in `survey.sections` where each section starts. */
export function write(tree: Root, survey: Omit<NoteBody, 'html'>): NoteBody {
  const written = parts(tree).map(({ heading, content }) =>
    html(heading ? [heading, ...content] : content),
  );
  let start = 0;
  const sections = survey.sections.map((section, index) => {
    const at = { ...section, start };
    start += written[index]?.length ?? 0;
    return at;
  });
  return { ...survey, sections, html: written.join('') };
}
