import { type DateHeading, readDateHeading } from '../../knowledge/date.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { isBlank, isRule } from '../line.ts';

/** See `Journal`. */
interface SignedPieces {
  level: number;
  entries: ReadonlyMap<number, DateHeading>;
  confidence: number;
}

/** Pieces from which it is a pattern. */
const ENOUGH = 3;
/** `2024年3月4日`, `写于 2024.3.4 夜`, in italics or not. */
const SIGNED = /^[\s*_—–-]*(?:[写记]于|作于)?\s*(?<day>(?:19|20|[一二]).{5,18}?)[\s*_]*$/;
/** Longest word behind the day: a place, a time of day. */
const PLACE = 6;

/** The day in the last line that shows something of `lines[from..to)`, below other text. */
function dayAtFoot(lines: readonly string[], from: number, to: number): DateHeading | undefined {
  let foot = to - 1;
  while (foot > from && (isBlank(lines[foot] ?? '') || isRule(lines[foot] ?? ''))) foot--;
  const text = lines[foot] ?? '';
  if (foot <= from || text.length > 40 || !/\d|年/.test(text)) return undefined;
  const date = readDateHeading(SIGNED.exec(text)?.groups?.day ?? '');
  const signs = date?.start?.year && !date.end && [...date.rest].length <= PLACE;
  const alone = lines.slice(from, foot).some((line) => !isBlank(line));
  return signs && alone ? date : undefined;
}

/** The pieces of a file that each end in their day: essays, poems, letters. */
export function findSigned(
  lines: readonly string[],
  headings: readonly Heading[],
): SignedPieces | undefined {
  const levels = [...new Set(headings.map(({ level }) => level))].sort();
  for (const level of levels) {
    const own = headings.filter((heading) => heading.level === level);
    if (own.length < ENOUGH) continue;
    const entries = new Map<number, DateHeading>();
    for (const { at, text } of own) {
      const end = headings.find((next) => next.at > at && next.level <= level)?.at;
      const date = dayAtFoot(lines, at + 1, end ?? lines.length);
      if (!date) break;
      entries.set(at, { ...date, rest: text });
    }
    if (entries.size === own.length) return { level, entries, confidence: 0.7 };
  }
  return undefined;
}
