import type { DateHeading } from '../../knowledge/date.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { readPeriodHeading } from '../../knowledge/period.ts';
import { countedEntries } from './counted-entries.ts';
import { countsParts, countsSections, sectionNumbers } from './counting.ts';
import { dateLines } from './date-lines.ts';
import { findDatesElsewhere } from './dates-elsewhere.ts';
import { settleDayFirst } from './day-first.ts';
import { withDaysBelow } from './days-below.ts';
import { type EntryHeading, readEntryHeadings } from './entry-heading.ts';
import type { JournalHints } from './journal-hints.ts';
import { isLogOfNote, isPart, listsChanges } from './log-of-note.ts';
import { findMonths } from './months.ts';
import { daysOnward, inOrder, placeInYear } from './place-in-year.ts';
import { plainDays } from './plain-days.ts';
import { yearSpeller } from './short-years.ts';
import { findSigned } from './signed-pieces.ts';
import { daysBehind, slippedLevels } from './slipped-levels.ts';

/** A date-headed journal as found in an original. */
export interface Journal {
  /** Level of the headings that open an entry; 7 when the dates stand on lines of their own. */
  level: number;
  /** By index of the line. */
  entries: ReadonlyMap<number, DateHeading>;
  /** The dates are items of the outermost list. */
  listed?: true;
  /** Each heading is the title of a piece, its day below it. */
  pieces?: true;
  /** 0–1. */
  confidence: number;
}

/** A history or a plan of dated events is read as a journal only when a person says so. */
const EVENTS = 0.4;

/** The log in a note that is about more, too. */
const LOG = 0.4;

/** Days on the level of their sections. */
const AMONG = 0.7;

/** How sure it must be that a level holds days, for those above the level that holds the most. */
const DAYS_ABOVE = 0.6;

/** A weak form with words behind it is a date only where the dates around it leave room for one. */
function fitsBetween(date: DateHeading, before: number | undefined, ascending: boolean): boolean {
  const own = placeInYear(date);
  if (date.strength === 'strong' || date.rest === '' || own === undefined || before === undefined)
    return true;
  return (ascending ? daysOnward(before, own) : daysOnward(own, before)) <= 100;
}

/** The dates that fit those around them, in order. */
function fitting(dates: readonly EntryHeading[]): EntryHeading[] {
  const strong = dates.filter(({ date }) => date.strength === 'strong');
  const telling = (strong.length > 0 ? strong : dates).map(({ date }) => placeInYear(date) ?? 0);
  const falls = telling.filter((day, index) => index > 0 && day < (telling[index - 1] ?? 0)).length;
  const ascending = falls * 2 <= Math.max(1, telling.length - 1);
  let before: number | undefined;
  return dates.filter(({ date }) => {
    if (!fitsBetween(date, before, ascending)) return false;
    before = placeInYear(date) ?? before;
    return true;
  });
}

/** Whether an entry may stand alone: its date comes first, and its year is known. */
function standsAlone({ date, behind }: EntryHeading, { years }: JournalHints): boolean {
  if (behind && date.weeks === undefined) return false;
  return years || (date.start?.year ?? date.weeks?.year) !== undefined;
}

/** Whether a date is one even if nothing around it were: its year, weekday or 月 is written, or it is all there is. */
function isSound({ date }: EntryHeading): boolean {
  const { start, weekday, end, weeks, rest, written } = date;
  const told = start?.year !== undefined || weekday !== undefined || end !== undefined;
  return told || weeks !== undefined || [...rest].length <= 2 || written === 'han';
}

/** `15.50`: a time of day, typed with a point. */
const POINTED_TIME = /^(?:[01]\d|2[0-3])\.[0-5]\d$/;

/** Whether most dates have a version behind them: `15.50` is none where such numbers rise and fall. */
function tellVersions(dates: readonly DateHeading[]): boolean {
  const found = dates.flatMap(({ rest }) =>
    /^\[?v?\d+(?:\.\d+)+|^\[?unreleased/i.test(rest) ? rest : [],
  );
  if (found.length * 2 <= dates.length) return false;
  const rises = found.slice(1).map((rest, index) => rest > (found[index] ?? ''));
  return !found.every((rest) => POINTED_TIME.test(rest)) || new Set(rises).size < 2;
}

/** How sure it is that `dates`, found among `of` headings, open the entries of a journal. */
function sureness(dates: readonly EntryHeading[], of: number, hints: JournalHints): number {
  const share = of === 0 ? 0 : dates.length / of;
  const own = dates.map(({ date }) => date);
  const strong = dates.filter(({ date }) => date.strength === 'strong');
  // 第1天, Day 2 alone: a course or a challenge, not a journal
  if (own.every(({ vague, strength }) => vague && strength === 'weak')) return 0;
  if (tellVersions(own) || countsParts(own)) return 0;
  const numbersOnly = own.every((date) => date.weeks && !date.start && !date.weeks.year);
  const subjects = own.map(({ rest }) => [...rest].length);
  const titled =
    subjects.filter((length) => length > 4).length * 2 > own.length ||
    (own.length > 2 && subjects.every((length) => length >= 2));
  // Weeks with a subject each are as well the plan of a course.
  if (numbersOnly && titled && !hints.diary) return share >= 0.5 ? 0.4 : 0;
  const sound = strong.filter(isSound).length;
  if (sound === 0 && strong.length < 3 && strong.length > 0) return 0;
  if (numbersOnly && !hints.diary && !hints.years) return share >= 0.5 ? 0.6 : 0;
  if (strong.length >= 2 && share >= 0.5) return 1;
  if (strong.length >= 3 && share >= 0.25) return 0.8;
  if (strong.length >= 1 && strong.length < 2 && share >= 0.5) {
    if (own.length >= 2) return 0.8;
    return dates[0] && standsAlone(dates[0], hints) ? 0.6 : 0;
  }
  const bare = own.every(({ rest }) => rest === '');
  // `## 12.2`, `## 12.3` in a file that is called 12月
  const ofMonth = own.every(({ start }) => start?.month === hints.month);
  if (ofMonth && own.length >= 3 && share >= 0.5) return 0.7;
  // The sections of a text begin at one; days of a diary that follow each other need not.
  const sections = countsSections(own) && (own[0]?.start?.day ?? 0) <= 1;
  if (hints.diary && own.length >= 2 && share >= 0.5 && (bare || !sections)) return 0.7;
  if (own.length < 3 || share < 0.5) return 0;
  if (countsSections(own)) return bare ? 0.4 : 0;
  return share >= 0.8 ? 0.6 : 0.3;
}

/**
 * Whether days with their years and nothing else open the entries of a text that has its sections on their
 * level (`### 2024-03-04`, `### 配置模板`): in order, from the first heading of the level on, all through it.
 */
function standAmongSections(dates: readonly EntryHeading[], others: readonly Heading[]): boolean {
  const [first] = dates;
  const last = dates.at(-1);
  if (dates.length < 3 || !first || !last) return false;
  const bare = dates.every(
    ({ date, behind }) =>
      date.start?.year && date.strength === 'strong' && date.rest === '' && !behind,
  );
  if (!bare || !inOrder(dates.map(({ date }) => date))) return false;
  const before = others.filter(({ at }) => at < first.at).length;
  const after = others.filter(({ at }) => at > last.at).length;
  return before <= 1 && after * 2 <= others.length - dates.length;
}

function journalAt(
  found: readonly EntryHeading[],
  headings: readonly Heading[],
  level: number,
  hints: JournalHints,
): Journal {
  const dates = fitting(found.filter((entry) => entry.level === level));
  const others = headings.filter(
    (heading) => heading.level === level && readPeriodHeading(heading.text) === undefined,
  );
  const sure = sureness(dates, others.length, hints);
  const confidence = sure < AMONG && standAmongSections(dates, others) ? AMONG : sure;
  const entries = new Map(dates.map(({ at, date }) => [at, date]));
  return { level, entries, confidence };
}

/** Sure ones first, then those with more entries. */
const rank = ({ confidence, entries }: Journal) => (confidence > 0 ? 1e6 : 0) + entries.size;

/** The journal in an original, or `undefined` when its headings are not dates. */
export function findJournal(
  lines: readonly string[],
  headings: readonly Heading[],
  inCode: Uint8Array,
  hints: JournalHints,
): Journal | undefined {
  const spell = yearSpeller(headings.map(({ text }) => text));
  const spelled = headings.map((heading) => ({ ...heading, text: spell(heading.text) }));
  const journal = openedBy(lines, spelled, inCode, hints);
  if (!journal) return undefined;
  const changes = listsChanges(journal.entries, headings);
  const confidence = changes ? Math.min(journal.confidence, EVENTS) : journal.confidence;
  const entries = withDaysBelow(lines, settleDayFirst(journal.entries));
  return { ...journal, entries, confidence };
}

/** The journal by what opens its entries: headings, lines of their own, or months. */
function openedBy(
  lines: readonly string[],
  headings: readonly Heading[],
  inCode: Uint8Array,
  hints: JournalHints,
): Journal | undefined {
  const cap = (confidence: number) => (hints.events ? Math.min(confidence, EVENTS) : confidence);
  const sections = sectionNumbers(headings);
  const found = readEntryHeadings(headings, hints.month).filter(
    ({ at, date }) => date.strength === 'strong' || !sections.has(at),
  );
  const levels = [...new Set(headings.map((heading) => heading.level))].sort();
  const byLevel = levels.map((level) => journalAt(found, headings, level, hints));
  const best = byLevel.reduce<Journal | undefined>(
    (chosen, next) => (rank(next) > (chosen ? rank(chosen) : 0) ? next : chosen),
    undefined,
  );
  if (best && best.confidence > 0) {
    const shallower = fitting(found.filter(({ level }) => level < best.level));
    const [first = 0] = best.entries.keys();
    // `# 8.1笔记` above `## 2024-07-30`: the days of a diary whose level has moved.
    const moved = hints.diary ? byLevel.filter(({ confidence }) => confidence >= DAYS_ABOVE) : [];
    const isDay = ({ at, level, date }: EntryHeading) =>
      date.strength === 'strong' ||
      moved.some((days) => days.level === level && days.entries.has(at));
    // `# 夏令营日志（7.10-7.20）` above the days of the camp is the title of the file.
    const strong = shallower.filter(
      (entry) => isDay(entry) && !(entry.behind && entry.date.end && entry.at < first),
    );
    const entries = new Map([
      ...best.entries,
      ...strong.map(({ at, date }) => [at, date] as const),
    ]);
    for (const { at, date } of slippedLevels(found, best)) entries.set(at, date);
    for (const { at, date } of daysBehind(headings, { ...best, entries })) entries.set(at, date);
    for (const [at, date] of countedEntries(headings, entries, best.level)) entries.set(at, date);
    for (const [at, date] of plainDays(lines, headings, inCode, { ...best, entries }))
      entries.set(at, date);
    const log =
      (!hints.diary || hints.week) && (isLogOfNote(best, headings) || isPart(best, headings));
    return {
      ...best,
      entries,
      confidence: log ? Math.min(best.confidence, LOG) : cap(best.confidence),
    };
  }
  const signed = findSigned(lines, headings);
  if (signed) return { ...signed, pieces: true, confidence: cap(signed.confidence) };
  const plain = dateLines(lines, headings, inCode, hints.diary);
  if (!plain) {
    const months = findMonths(lines, headings, hints);
    const found = months ?? findDatesElsewhere(lines, headings, hints);
    return found ? { ...found, confidence: cap(found.confidence) } : best;
  }
  const { entries, listed, confidence } = plain;
  return { level: 7, entries, confidence: cap(confidence), ...(listed ? { listed } : {}) };
}

/** Whether a heading only groups entries: `2024年`, `4月`, and only says a year or a month. */
export const isPeriod = (text: string): boolean => readPeriodHeading(text) !== undefined;
