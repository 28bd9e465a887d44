import { addDays, isoDay, isoWeekMonday } from './calendar.ts';
import { codeLines } from './code-lines.ts';
import { readDateHeading } from './date.ts';
import { readDateBehind } from './date-behind.ts';
import type { DateOrigin, Status } from './frontmatter.ts';
import { findFullDates } from './full-days.ts';
import { agreedStamp, imageStamps } from './image-stamp.ts';
import { scanTags, tagKey } from './inline-tag.ts';
import { readNoteHead, statusesOf } from './metadata-head.ts';
import { outline } from './outline.ts';
import { statusOfTag } from './status-tag.ts';

/** What a note without frontmatter says about itself. */
export interface Inferred {
  title: string;
  date?: string;
  endDate?: string;
  dateOrigin: DateOrigin;
  /** As typed, each once, in order; without tags of status. */
  tags: string[];
  status?: Status;
}

const ENDINGS = new Set(['.md', '.markdown', '.txt']);

/** A file name without folder and ending; never empty. */
export function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 && ENDINGS.has(name.slice(dot).toLowerCase()) ? name.slice(0, dot) : name;
}

/** `202404071021 标题`: a name that begins with the minute, or the second, of its making. */
const STAMPED =
  /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)/;

/** The day of a stamp that a name or a title begins with. */
export function stampedDay(name: string): string | undefined {
  const [, year, month, day] = STAMPED.exec(baseName(name)) ?? [];
  return year && isoDay(Number(year), Number(month), Number(day));
}

/** The full date that a file name begins with or consists of: `2024-04-07.md`, `20240407 组会.md`. */
export function dateInName(name: string): string | undefined {
  const base = baseName(name);
  const spaced = base.includes('_') ? findFullDates(base.replaceAll('_', ' ')) : [];
  const found = findFullDates(base)[0] ?? spaced[0];
  return found ? found.iso : stampedDay(name);
}

/** The week that a name or a title states with its year: `2024-W10`, `2024年第10周 周记`; from Monday to Sunday. */
export function weekInName(name: string): { date: string; endDate: string } | undefined {
  const base = baseName(name);
  const { start, weeks } = (/[周週w]/i.test(base) ? readDateHeading(base) : undefined) ?? {};
  if (start || weeks?.year === undefined) return undefined;
  const date = isoWeekMonday(weeks.year, weeks.first);
  if (date === undefined) return undefined;
  return { date, endDate: addDays(date, (weeks.last - weeks.first) * 7 + 6) };
}

/** The full date that a title begins with, or ends in. */
export function dateInTitle(title: string): string | undefined {
  const { start } = readDateHeading(title) ?? readDateBehind(title) ?? {};
  return start?.year === undefined ? undefined : isoDay(start.year, start.month, start.day);
}

/** The date that a text gives itself in its lines of metadata or in its title, with its year. */
function ownDate(
  leading: readonly { iso: string | undefined }[],
  title: string,
): string | undefined {
  return leading.find(({ iso }) => iso !== undefined)?.iso ?? dateInTitle(title);
}

/**
 * Title, date, tags and status of `text` (Markdown without frontmatter) in the file `path`, by the
 * rules of the importer. The title is the first heading when nothing stands before it, else the
 * file's name; so it is too of a file named by a day that has several top headings: an entry of a
 * journal, whose headings are its sections. A date in the text is `explicit`; one from the file's name or from pictures that agree
 * is `inferred`.
 */
export function infer(text: string, path: string): Inferred {
  const lines = text.split('\n');
  const inCode = codeLines(lines);
  const headings = outline(lines, inCode);
  const [first] = headings;
  const leads =
    first?.level === 1 &&
    lines.slice(0, first.at).every((line) => line.trim() === '') &&
    !(dateInName(path) && headings.filter(({ level }) => level === 1).length > 1);
  const title = (leads && first.text) || baseName(path);
  const head = readNoteHead(leads ? lines.slice(first.at + 1) : lines, true);
  const explicit = ownDate(
    head.leading.flatMap(({ meta }) => meta.dates),
    leads ? title : '',
  );
  const week = weekInName(path) ?? (leads ? weekInName(title) : undefined);
  const day = dateInName(path);
  const inferred = explicit ? undefined : (day ?? week?.date ?? agreedStamp(imageStamps(text)));
  const endDate = explicit || day ? undefined : week?.endDate;
  const date = explicit ?? inferred;
  const tags = new Map<string, string>();
  for (const tag of head.leading.flatMap(({ meta }) => meta.tags)) {
    if (!tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  }
  for (const { tag, certain } of scanTags(text)) {
    if (certain && !statusOfTag(tag) && !tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  }
  const status = [...head.leading, ...head.trailing].flatMap(statusesOf)[0];
  return {
    title,
    ...(date ? { date } : {}),
    ...(endDate ? { endDate } : {}),
    dateOrigin: explicit ? 'explicit' : inferred ? 'inferred' : 'none',
    tags: [...tags.values()],
    ...(status ? { status } : {}),
  };
}
