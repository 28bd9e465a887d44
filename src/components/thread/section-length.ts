import { sectionRange } from '../../knowledge/section-path.ts';
import type { SectionRef } from '../../knowledge/section-ref.ts';

/** UTF-16 units of text in a section and everything below it. */
export function sectionLength({ note, section }: SectionRef): number {
  const { sections } = note.body;
  const [start, end] = sectionRange(sections, sections.indexOf(section));
  return sections.slice(start, end).reduce((sum, { text }) => sum + text.length, 0);
}
