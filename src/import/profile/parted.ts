import { readDateHeading } from '../../knowledge/date.ts';
import { readMetadataLine } from '../../knowledge/metadata-line.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { isBlank } from '../line.ts';

/**
 * Topics of a text without marks for headings, each opening with its title, right over its date or tags:
 * the title by the index of its line.
 */
export type TitledParts = ReadonlyMap<number, string>;

/** Longest title, in UTF-16 units. */
const LONGEST = 40;
const MAY_BE_METADATA = /\d{4}|[#＃]|[:：]/;
const NO_TITLE = /^\s*(?:[-*+>|`!#＃\d]|https?:|<|\s{4})|[。！？；，、.!?;,:：]\s*$/;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,}|—{2,})\s*$/;

function isTitle(text: string): boolean {
  if (text.length > LONGEST || isBlank(text) || NO_TITLE.test(text)) return false;
  return readDateHeading(text.trim()) === undefined && readMetadataLine(text) === undefined;
}

/** Whether the line at `at` is metadata with a date or tags. */
function isMetadata(lines: readonly string[], at: number): boolean {
  const text = lines[at] ?? '';
  if (text.length > 200 || !MAY_BE_METADATA.test(text)) return false;
  const meta = readMetadataLine(text);
  return meta !== undefined && meta.dates.length + meta.tags.length > 0;
}

/** How many of the `parts` of a text hold more than metadata and an address. */
function withText(lines: readonly string[], parts: readonly number[]): number {
  const says = (at: number) => {
    const text = lines[at] ?? '';
    return (
      !isBlank(text) &&
      !RULE.test(text) &&
      !/^\s*https?:\S+\s*$/.test(text) &&
      !isMetadata(lines, at)
    );
  };
  return parts.filter((from, index) => {
    for (let at = from + 1; at < (parts[index + 1] ?? lines.length); at++)
      if (says(at)) return true;
    return false;
  }).length;
}

/**
 * The parts of a text from its first line to its last, or `undefined`. Two are enough where a `---`
 * stands before each, three where only blank lines do; comments under an article are none, because the
 * text does not begin with them.
 */
export function findTitledParts(
  lines: readonly string[],
  headings: readonly Heading[],
  inCode: Uint8Array,
): TitledParts | undefined {
  const titles = new Map<number, string>();
  let rule = -1; // the last `---`
  let rules = 0;
  let above = -1; // the last line that shows something
  let ruled = 0; // titles with a `---` above
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (isBlank(text)) continue;
    const isRule = inCode[at] !== 1 && RULE.test(text);
    if (isRule) {
      rule = at;
      rules++;
    }
    const opens = above < 0 || rule === above || above < at - 1;
    if (!isRule && opens && inCode[at] !== 1 && isMetadata(lines, at + 1) && isTitle(text)) {
      titles.set(at, text.trim());
      if (above >= 0 && rule === above) ruled++;
    } else if (above < 0 && !isRule && !/^ {0,3}#\s/.test(text)) return undefined;
    if (titles.size === 0 && above >= 0) return undefined;
    above = at;
  }
  const byRules = ruled > 0 && ruled >= titles.size - 1 && rules - ruled <= ruled / 2;
  if (titles.size < (byRules ? 2 : 3) || headings.length > titles.size) return undefined;
  const parts = [...titles.keys()];
  if (withText(lines, parts) < parts.length * 0.6) return undefined;
  return titles;
}

/**
 * Parts between `---` that open with a short line of their own each, three or more: so are topics
 * written, and so is verse, so that a person must say which it is.
 */
export function findRuledParts(
  lines: readonly string[],
  headings: readonly Heading[],
  inCode: Uint8Array,
): TitledParts | undefined {
  if (headings.length > 0) return undefined;
  const titles = new Map<number, string>();
  let opens = true;
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (isBlank(text)) continue;
    if (inCode[at] !== 1 && RULE.test(text)) {
      opens = true;
      continue;
    }
    if (!opens) continue;
    if (!isTitle(text) || !isBlank(lines[at + 1] ?? '')) return undefined;
    titles.set(at, text.trim());
    opens = false;
  }
  const parts = [...titles.keys()];
  return titles.size >= 3 && withText(lines, parts) === parts.length ? titles : undefined;
}
