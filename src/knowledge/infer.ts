import { isoDay } from './calendar.ts';
import { codeLines } from './code-lines.ts';
import { readDateHeading } from './date.ts';
import { readDateBehind } from './date-behind.ts';
import { baseName, daysInName, weekInName } from './date-in-name.ts';
import type { DateOrigin, Status } from './frontmatter.ts';
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

/** The full date that a title begins with, or ends in. */
export function dateInTitle(title: string): string | undefined {
  const { start, about } = readDateHeading(title) ?? readDateBehind(title) ?? {};
  return start?.year === undefined || about
    ? undefined
    : isoDay(start.year, start.month, start.day);
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
    !(daysInName(path) && headings.filter(({ level }) => level === 1).length > 1);
  const title = (leads && first.text) || baseName(path);
  const head = readNoteHead(leads ? lines.slice(first.at + 1) : lines, true);
  const explicit = ownDate(
    head.leading.flatMap(({ meta }) => meta.dates),
    leads ? title : '',
  );
  const named = daysInName(path) ?? weekInName(path) ?? (leads ? weekInName(title) : undefined);
  const inferred = explicit ? undefined : (named?.date ?? agreedStamp(imageStamps(text)));
  const endDate = explicit ? undefined : named?.endDate;
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
