import { isoDay } from '../../knowledge/calendar.ts';
import { readDateHeading } from '../../knowledge/date.ts';
import { daysInName, stampedDay, weekInName } from '../../knowledge/date-in-name.ts';
import type { Frontmatter } from '../../knowledge/frontmatter.ts';
import { agreedStamp, imageStamps } from '../../knowledge/image-stamp.ts';
import { dateInTitle } from '../../knowledge/infer.ts';
import { readHeading } from '../../knowledge/outline.ts';
import { documentDay } from '../block-attributes.ts';
import { dateOf } from '../date/entry-date.ts';
import { pictureYear } from '../date/picture-year.ts';
import type { Head } from '../head/head.ts';
import type { NoteWords } from '../overrides/overrides.ts';
import type { NoteJob } from './note-job.ts';

/** When a note was written, as far as anybody knows. */
export interface Dated {
  date?: string;
  endDate?: string;
  dateOrigin: Frontmatter['dateOrigin'];
}

/** The days that a title writes without their year (`第5周（6.20-6.26）`), in the year of a picture taken about then. */
function daysByPicture(title: string, body: string): Omit<Dated, 'dateOrigin'> | undefined {
  const written = readDateHeading(title);
  if (!written?.start || written.start.year !== undefined) return undefined;
  const year = pictureYear(written, body);
  if (year === undefined) return undefined;
  const { date, endDate } = dateOf(written, { ascending: true, year });
  return date === undefined ? undefined : { date, ...(endDate ? { endDate } : {}) };
}

/** Longest name behind a day, in characters. */
const NAME = 8;

/** The day of the first section, right below the title, where no other section has one: `## 2024.3.4 小鹿`. */
function dayBelowTitle({ headings }: NoteJob, body: string): string | undefined {
  const first = body.startsWith('#') ? readHeading(body.split('\n', 1)[0] ?? '') : undefined;
  const { start, end, about, rest, strength } = (first && readDateHeading(first.text)) ?? {};
  if (!start?.year || end || about || strength !== 'strong') return undefined;
  const dated = headings.filter(({ text }) => readDateHeading(text));
  if (dated.length > 1 || [...(rest ?? '')].length > NAME) return undefined;
  return isoDay(start.year, start.month, start.day);
}

/** The date of a note: what a person says of it (`byPerson`), else by the best evidence there is. */
export function dateNote(
  job: NoteJob,
  byPerson: NoteWords['date'],
  head: Head,
  title: string | undefined,
  body: string,
): Dated {
  const { entry, own, name, alone } = job;
  if (byPerson === 'none') return { dateOrigin: 'none' };
  if (byPerson) return { date: byPerson, dateOrigin: 'explicit' };
  const [stated] = head.dates;
  const { span } = head;
  if (entry && (entry.date !== undefined || (stated ?? span) === undefined)) {
    const { date, endDate, dateOrigin } = entry;
    return { dateOrigin, ...(date ? { date } : {}), ...(endDate ? { endDate } : {}) };
  }
  if (span && own?.front.date === undefined) return { ...span, dateOrigin: 'explicit' };
  const written = own?.front.date ?? stated ?? dateInTitle(title ?? '');
  if (written) return { date: written, dateOrigin: 'explicit' };
  if (job.carried) return { date: job.carried, dateOrigin: 'carried' };
  if (job.segment.cut) return { dateOrigin: 'none' };
  const called = (own?.front.title || title) ?? '';
  const named = alone ? (daysInName(name) ?? weekInName(name) ?? weekInName(called)) : undefined;
  if (named) return { ...named, dateOrigin: 'inferred' };
  const below = alone ? dayBelowTitle(job, body) : undefined;
  if (below) return { date: below, dateOrigin: 'explicit' };
  const pictured = alone ? daysByPicture(title ?? '', body) : undefined;
  if (pictured) return { ...pictured, dateOrigin: 'inferred' };
  const made = alone ? documentDay(job.lines) : undefined;
  const stamp = alone ? stampedDay(title ?? '') : undefined;
  const evidence = stamp ?? (made && isoDay(...made)) ?? agreedStamp(imageStamps(body));
  return evidence ? { date: evidence, dateOrigin: 'inferred' } : { dateOrigin: 'none' };
}
