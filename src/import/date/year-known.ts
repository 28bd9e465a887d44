import { findFullDates } from '../../knowledge/full-days.ts';
import { spanOf } from '../head/stated-span.ts';
import type { FileOverrides } from '../overrides/overrides.ts';
import type { JournalHints } from '../profile/journal-hints.ts';
import type { Segment } from '../split/split.ts';
import type { Known } from './entry-dates.ts';

/** Lines above the first entry in which the start of a term may be stated. */
const INTRO = 30;
const TERM_START = /开学|学期(?:从|开始|起)|第\s*[一1]\s*周|起始日?|开始日期|入职/;

/** A folder of one year: `2023`, `2023年`, `2023秋`, `周报2023`. */
const YEAR_FOLDER =
  /^(?:19|20)\d{2}(?:$|年|[春夏秋冬]|[_ -](?!\d))|(?:周报|日报|日记|日志|周记|组会|记录)[_ -]?(?:19|20)\d{2}年?$/;

/** The years that a name states, the first and the last: `2023周报.md`, `周报2023.9-2024.1`. */
function yearsIn(name: string): [number, number] | undefined {
  if (!/(?:19|20)\d\d/.test(name)) return undefined;
  const years = (name.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  const compact = /(?<!\d)((?:19|20)\d{2})(?:0\d|1[0-2])(?:[0-3]\d)?(?!\d)/.exec(name)?.[1];
  if (compact) years.push(Number(compact));
  // The second term of the year 2023-2024 begins in spring.
  if (/学年/.test(name) && years.length === 2 && /第二学期|下学期|春/.test(name)) years.shift();
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}

/** Longest title that states a year for what follows, in Han characters; one with more is about something else. */
const LONGEST = 16;

/** The year that a short title states for what follows. */
export function yearInTitle(title: string): number | undefined {
  const years = yearsIn(title);
  if (!years) return undefined;
  const words = title
    .replace(/[\d\s./~～—–年月日（）()-]/g, ' ')
    .replace(/\p{Script=Latin}+/gu, '词语') // a Latin word takes as much as two characters
    .replace(/ /g, '');
  return [...words].length > LONGEST ? undefined : years[0];
}

/** What is known about years before the first entry: an override, the name, a folder, the properties. */
export function knownYear(
  path: string,
  { year }: FileOverrides,
  ownDate: string | undefined,
): Pick<Known, 'years'> {
  if (year !== undefined) return { years: [year, year] };
  const [file = '', ...folders] = path.split('/').reverse();
  for (const part of [file, ...folders.filter((folder) => YEAR_FOLDER.test(folder))]) {
    const years = yearsIn(part);
    if (years) return { years };
  }
  const own = ownDate === undefined ? undefined : Number(ownDate.slice(0, 4));
  return own === undefined ? {} : { years: [own, own] };
}

/** The years of the days that the text above the first entry says it is about. */
export function yearsAbove(
  lines: readonly string[],
  segments: readonly Segment[],
): Pick<Known, 'years'> {
  const [lead] = segments;
  if (lead?.kind !== 'whole') return {};
  for (let at = lead.from; at < Math.min(lead.to, lead.from + INTRO); at++) {
    const span = spanOf(lines[at] ?? '');
    if (span) return { years: [Number(span.date.slice(0, 4)), Number(span.endDate.slice(0, 4))] };
  }
  return {};
}

/** When the first week began, as far as the text above the first entry says so. */
export function termOf(
  hints: JournalHints,
  lines: readonly string[],
  segments: readonly Segment[],
): Pick<Known, 'term' | 'termStart'> {
  if (!segments.some(({ date }) => date?.weeks && !date.start)) return {};
  const first = segments.find(({ kind }) => kind === 'entry')?.from ?? 0;
  const stated = lines
    .slice(Math.max(0, first - INTRO), first)
    .filter((text) => text.length < 120 && TERM_START.test(text))
    .flatMap((text) => findFullDates(text).flatMap(({ iso }) => iso ?? []));
  const [termStart] = stated;
  return { term: hints.term, ...(termStart ? { termStart } : {}) };
}
