import type { DateHeading } from '../../knowledge/date.ts';
import { isBlank, nearestShown } from '../line.ts';

/** Whether most of the dates stand under a line that begins a paragraph: a title, or who wrote a comment. */
function areBylines(lines: readonly string[], entries: ReadonlyMap<number, DateHeading>): boolean {
  const isByline = (at: number) => {
    const name = (lines[at - 1] ?? '').trim();
    const opens =
      at < 2 || isBlank(lines[at - 2] ?? '') || /^\s*-{3,}\s*$/.test(lines[at - 2] ?? '');
    return name !== '' && [...name].length <= 30 && opens && !/[。！？；]$|^[-*+>#|]/.test(name);
  };
  const [first = 0] = entries.keys();
  const found = [...entries.keys()].filter(isByline).length;
  return isByline(first) && found * 5 >= entries.size * 4;
}

/** Whether hardly any of the lines has text below it before the next: then each says all of its day. */
function sayAll(lines: readonly string[], entries: ReadonlyMap<number, DateHeading>): boolean {
  const filled = [...entries.keys()].filter((at) => {
    const below = nearestShown(lines, at, 1);
    return below < lines.length && !entries.has(below);
  });
  return filled.length * 3 < entries.size;
}

/** Whether the lines head messages: the time behind the date, and several of a day, as chats are exported. */
function headMessages(entries: ReadonlyMap<number, DateHeading>): boolean {
  const dates = [...entries.values()];
  const timed = dates.filter(({ rest }) => /^\d{1,2}[:：]\d{2}/.test(rest)).length;
  const days = new Set(dates.map(({ start }) => JSON.stringify(start)));
  return timed * 5 >= dates.length * 4 && days.size * 2 <= dates.length;
}

/** Whether lines that are dates, though in order, head no entries: bylines, messages, or days of a line each. */
export const unlikeDiary = (
  lines: readonly string[],
  entries: ReadonlyMap<number, DateHeading>,
): boolean => areBylines(lines, entries) || headMessages(entries) || sayAll(lines, entries);
