import { scanTags } from '../../knowledge/inline-tag.ts';
import { readMetadataLine } from '../../knowledge/metadata-line.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { isBlank } from '../line.ts';
import { readLabelledDay } from './labelled-day.ts';
import { MOST, readNumbered, readTopics, SECTION_NAME } from './numbered-heading.ts';
import { sharesFields, sharesForm } from './topic-form.ts';

/** Numbered topics in one file: `# 1、…`, `# 2、…`. */
export interface NumberedTopics {
  level: number;
  confidence: number;
}

/** Whether metadata (status, tags, a date) stands right under a heading, or tags in it. */
function hasMetadata(lines: readonly string[], at: number): boolean {
  const heading = lines[at] ?? '';
  if (/\s[#＃]\S+\s*$/.test(heading) && scanTags(heading).some(({ certain }) => certain))
    return true;
  for (let index = at + 1; index < Math.min(lines.length, at + 6); index++) {
    const text = lines[index] ?? '';
    if (!isBlank(text)) return (readMetadataLine(text) ?? readLabelledDay(text)) !== undefined;
  }
  return false;
}

/** Confidence of what is left whole, but mentioned. */
const UNSURE = 0.3;

/** Whether three headings and more, of no number, have a full date each right below. */
function areDated(lines: readonly string[], top: readonly Heading[]): boolean {
  if (top.length < 3) return false;
  const dated = top.filter(({ at }) => {
    const below = lines.slice(at + 1, at + 4).find((text) => !isBlank(text)) ?? '';
    return /\d{4}/.test(below) && (readMetadataLine(below)?.dates.length ?? 0) > 0;
  });
  return dated.length === top.length;
}

/** The level on which topics would stand: the highest with several headings, below at most a title. */
function topicLevel(headings: readonly Heading[]): number {
  const levels = [...new Set(headings.map(({ level }) => level))].sort();
  const [first = 1, second] = levels;
  const titles = headings.filter(({ level }) => level === first);
  const [title] = titles;
  const alone = titles.length === 1 && title === headings[0] && !readNumbered(title?.text ?? '');
  return alone && second !== undefined ? second : first;
}

/**
 * Whether the file is a list of topics rather than one article with numbered sections. Speaks for
 * topics: metadata under the headings, a form that recurs under them, digits with `、`. Speaks against:
 * names that only sections have, Han numerals, a text above the first. Without metadata or a form
 * nothing tells the chapters of one text from topics, and the file stays whole.
 */
export function findNumbered(
  lines: readonly string[],
  headings: readonly Heading[],
): NumberedTopics | undefined {
  const level = topicLevel(headings);
  const top = headings.filter((heading) => heading.level === level);
  const numbered = [...readTopics(top)].map(([{ at, text }, read]) => ({ ...read, at, text }));
  if (numbered.length < 2 || numbered.length < top.length * MOST)
    return areDated(lines, top) ? { level, confidence: UNSURE } : undefined;
  const share = (test: (item: (typeof numbered)[number]) => boolean) =>
    numbered.filter(test).length / numbered.length;
  const first = numbered[0]?.at ?? 0;
  const titled = lines
    .slice(0, first)
    .some((text) => !isBlank(text) && !/^ {0,3}#{1,6}\s/.test(text));
  const han = share((item) => item.han) > 0.5;
  const heads = numbered.filter((item) => hasMetadata(lines, item.at)).length;
  // One line of tags is no pattern, and sections of a text may have one each.
  const described = heads < 2 || (han && heads * 2 < numbered.length) ? 0 : heads / numbered.length;
  let confidence = 0.4;
  if (described >= 0.3) confidence += 0.4;
  else if (described > 0) confidence += 0.2;
  const form = sharesForm(headings, top) || (described === 0 && sharesFields(lines, top));
  // Numbered sections under the title of an article are what every article has.
  if (headings[0]?.level !== level && described === 0 && !form) return undefined;
  if (form) confidence += 0.2;
  if (share((item) => !item.han && item.text.includes('、')) >= 0.5) confidence += 0.05;
  if (share((item) => SECTION_NAME.test(item.title)) > 0.2) confidence -= 0.4;
  if (han) confidence -= described >= 0.3 ? 0.1 : 0.3;
  if (titled) confidence -= described >= 0.3 ? 0.1 : 0.2;
  return { level, confidence: Math.round(confidence * 100) / 100 };
}

/**
 * The number of each topic. A number that does not grow, or that jumps over its successor, is a slip
 * of the author's and is replaced by its place.
 */
export function settleNumbers(declared: readonly (number | undefined)[]): (number | undefined)[] {
  let before = 0;
  return declared.map((number, index) => {
    if (number === undefined) return undefined;
    const next = declared[index + 1] ?? declared[index + 2];
    const slips = number <= before || (number > before + 1 && next === before + 2);
    before = slips ? before + 1 : number;
    return before;
  });
}
