import type { Section } from './note.ts';

/** The form in which two spellings of one heading are equal. */
export function headingText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s#|^:%[\]\\*`_]+/g, ' ')
    .trim();
}

/**
 * The section that a heading path names: its last heading, below the ones before it in that order
 * (levels between may be left out). A single part may also be the section's anchor.
 */
export function findSection(
  sections: readonly Section[],
  headings: readonly string[],
): Section | undefined {
  const wanted = headings.map(headingText);
  const last = wanted.at(-1);
  const open: Section[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
    open.push(section);
    if (section.depth === 1 || headingText(section.title) !== last) continue;
    const above = open.slice(0, -1).map(({ title }) => headingText(title));
    if (isSubsequence(wanted.slice(0, -1), above)) return section;
  }
  const anchor = headings.length === 1 ? headings[0]?.normalize('NFC') : undefined;
  return sections.find(({ id }) => id !== '' && id === anchor);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const item of whole) if (item === part[next]) next++;
  return next === part.length;
}

/** The section with everything below it, as indices `[start, end)`. */
export function sectionRange(sections: readonly Section[], start: number): [number, number] {
  const depth = sections[start]?.depth ?? 0;
  const length = sections.slice(start + 1).findIndex((section) => section.depth <= depth);
  return [start, length < 0 ? sections.length : start + 1 + length];
}
