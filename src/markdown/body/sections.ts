import type { Element, Root, RootContent } from 'hast';
import type { Section } from '../../knowledge/note.ts';
import { plainText } from './plain-text.ts';

/** A section and the children of the root it is made of. */
export interface Part {
  heading: Element | undefined;
  content: RootContent[];
}

/** Cuts a body at the headings that stand free (not in a quote, list or callout). */
export function parts(tree: Root): Part[] {
  const found: Part[] = [{ heading: undefined, content: [] }];
  for (const node of tree.children) {
    if (node.type === 'element' && /^h[2-6]$/.test(node.tagName)) {
      found.push({ heading: node, content: [] });
    } else {
      found.at(-1)?.content.push(node);
    }
  }
  return found;
}

/** A section without what only the walk over its content finds out. */
export function toSection(part: Part, title: string, line: number): Section {
  const { heading, content } = part;
  return {
    id: String(heading?.properties['id'] ?? ''),
    depth: heading ? Number(heading.tagName[1]) : 1,
    title: heading ? plainText(heading) : title,
    text: content.map(plainText).filter(Boolean).join('\n'),
    line,
    tags: [],
    looseTags: [],
    empty: !content.some((node) => node.type === 'element'),
    start: 0,
  };
}

/** A section is empty when its subsections are as well. */
export function spreadEmptiness(sections: Section[]): void {
  for (let index = sections.length - 1; index >= 0; index--) {
    const section = sections[index];
    const next = sections[index + 1];
    if (section && next && section.empty && section.depth > 1 && next.depth > section.depth) {
      const inner = sections.slice(index + 1);
      const end = inner.findIndex(({ depth }) => depth <= section.depth);
      section.empty = inner.slice(0, end < 0 ? undefined : end).every(({ empty }) => empty);
    }
  }
}
