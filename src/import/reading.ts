import { codeLines } from '../knowledge/code-lines.ts';
import { type Heading, outline } from '../knowledge/outline.ts';
import { type OwnFrontmatter, readOwnFrontmatter } from './head/own-frontmatter.ts';
import { showConflicts } from './headings/conflict-marks.ts';
import { withoutEmptyComments } from './headings/empty-comments.ts';
import { bareHeadings } from './headings/heading-attributes.ts';
import { spaceHeadings } from './headings/heading-space.ts';
import { htmlToHash } from './headings/html-headings.ts';
import { withoutMonthNumbers } from './headings/numbered-months.ts';
import { underlinedToHash } from './headings/setext.ts';
import { escapeTableRows } from './headings/table-rows.ts';
import { indentFencesOfItems } from './item-fences.ts';
import type { Record } from './record/record.ts';

/** An original as the steps behind it read it. */
export interface Reading {
  /** Path below the folder of originals. */
  name: string;
  text: string;
  /** The lines of `text`, as written. */
  written: readonly string[];
  /** The same with every heading in the one spelling `# …`. */
  lines: readonly string[];
  /** The properties at its head. */
  own: OwnFrontmatter | undefined;
  /** How many lines they take. */
  start: number;
  /** For every line, whether it is code; see `codeLines`. */
  inCode: Uint8Array;
  /** Below the properties, outside code. */
  headings: readonly Heading[];
}

/** `text` as lines, its properties read and its headings found. */
export function readOriginal(text: string, name: string, record: Record): Reading {
  const written = text.split('\n');
  if (written.at(-1) === '') written.pop();
  const own = readOwnFrontmatter(written, name);
  const start = own?.length ?? 0;
  written.slice(0, start).forEach((line, at) => {
    record.moved('frontmatter', at + 1, line);
  });
  const fenced = indentFencesOfItems(written, text);
  const inCode = codeLines(fenced);
  const marked = showConflicts(fenced, text, inCode, record);
  const shown = withoutEmptyComments(marked, text, inCode, record);
  const escaped = escapeTableRows(shown, text, inCode, record);
  const spaced = spaceHeadings(escaped, start, inCode, record);
  const plain = htmlToHash(spaced, text, inCode, record);
  const hashed = underlinedToHash(plain, start, inCode, record);
  const lines = bareHeadings(hashed, text, inCode, record);
  const headings = withoutMonthNumbers(outline(lines, inCode).filter(({ at }) => at >= start));
  return { name, text, written, lines, own, start, inCode, headings };
}
