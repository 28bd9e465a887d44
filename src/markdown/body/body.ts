import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Block, NoteBody } from '../../knowledge/note.ts';
import { elementRange } from '../block-id/range.ts';
import type { Context } from '../context.ts';
import { countCharacters } from './count.ts';
import { excerpt } from './excerpt.ts';
import { harvest } from './harvest.ts';
import { parts, spreadEmptiness, toSection } from './sections.ts';

/** All of a body that does not need its HTML. */
export type Survey = Omit<NoteBody, 'html' | 'blocks'> & { blocks: Omit<Block, 'html'>[] };

const html = (nodes: RootContent[]): string =>
  toHtml({ type: 'root', children: nodes }, { allowDangerousHtml: true });

/** All of a body but its HTML, read off the tree before formulas and code are drawn. */
export function survey(tree: Root, context: Context): Survey {
  const body: Survey = {
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
    body.blocks.push(...found.blocks);
    body.characters += countCharacters(`${part.heading ? section.title : ''}\n${section.text}`);
  }
  spreadEmptiness(body.sections);
  return body;
}

/** The finished HTML; notes in `survey.sections` where each section starts. */
export function write(tree: Root, survey: Survey): NoteBody {
  const written = parts(tree).map(({ heading, content }) =>
    html(heading ? [heading, ...content] : content),
  );
  let start = 0;
  const sections = survey.sections.map((section, index) => {
    const at = { ...section, start };
    start += written[index]?.length ?? 0;
    return at;
  });
  const whole = written.join('');
  const blocks = survey.blocks.flatMap((block) => {
    const range = elementRange(whole, `^${block.id}`);
    return range ? [{ ...block, html: range }] : [];
  });
  return { ...survey, sections, blocks, html: whole };
}
