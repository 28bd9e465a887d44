import type { Note } from './note.ts';
import { sectionRange } from './section-path.ts';

/** The HTML of a note from one place on. */
export interface NotePart {
  html: string;
  /** It is the whole note. */
  whole: boolean;
}

/**
 * The part of a note's HTML that an anchor names: a section with everything below it, a block
 * (`^id`), the whole for `''` and for an anchor that the note does not have.
 */
export function slicePart(note: Note, html: string, fragment: string): NotePart {
  const { sections, blocks } = note.body;
  if (fragment.startsWith('^')) {
    const block = blocks.find(({ id }) => id === fragment.slice(1));
    if (block) return { html: html.slice(...block.html), whole: false };
  }
  const at = fragment === '' ? -1 : sections.findIndex(({ id }) => id === fragment);
  if (at < 0) return { html, whole: true };
  const [start, end] = sectionRange(sections, at);
  return { html: html.slice(sections[start]?.start, sections[end]?.start), whole: false };
}
