import { daysBetween, isoDay } from '../../knowledge/calendar.ts';
import { type DateHeading, readDateHeading } from '../../knowledge/date.ts';
import { isBlank } from '../line.ts';

const LABELLED =
  /^(?:[>\-*]\s+)?(?:\*\*|__)?(?:日期|时间|记录时间|记录日期|date)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(?<day>\S.{2,14}?)\s*$/i;
/** How far below its heading a topic states its day, in lines that show something. */
const NEAR = 4;
/** Half a year: a step back by more means that the year has turned. */
const TURN = 183;

/** `日期：1月22日` and nothing more, with or without a year. */
export function readLabelledDay(text: string): DateHeading | undefined {
  const day = text.length < 40 ? LABELLED.exec(text.trim())?.groups?.day : undefined;
  const date = day === undefined ? undefined : readDateHeading(day);
  return date?.start && date.rest === '' ? date : undefined;
}

/**
 * The day that the topic in `lines[from..to)` states without a year (`日期：1月22日`), in the year of the
 * topic before, which is of `before` (YYYY-MM-DD); `undefined`: it states none.
 */
export function carriedDay(
  lines: readonly string[],
  from: number,
  to: number,
  before: string,
): string | undefined {
  let shown = 0;
  for (let at = from + 1; at < to && shown < NEAR; at++) {
    const text = lines[at] ?? '';
    if (isBlank(text)) continue;
    shown++;
    const { start } = readLabelledDay(text) ?? {};
    if (!start || start.year !== undefined) continue;
    const year = Number(before.slice(0, 4));
    const near = isoDay(year, start.month, start.day);
    const turned = near !== undefined && daysBetween(near, before) > TURN;
    return turned ? isoDay(year + 1, start.month, start.day) : near;
  }
  return undefined;
}
