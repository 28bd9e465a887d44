import type { DateHeading } from '../../knowledge/date.ts';
import type { WrittenDay } from '../../knowledge/date-forms.ts';

function settled(day: WrittenDay, first: 'day' | 'month'): WrittenDay {
  const { unsure, month, day: number, ...rest } = day;
  if (!unsure) return day;
  return first === 'day' ? { ...rest, month: number, day: month } : { ...rest, month, day: number };
}

/**
 * The entries of a file in which `06.03.2024` may be the 6th of March or the 3rd of June: as `13.03.2024`
 * further down shows, if no other date of the file shows the opposite; else as they are.
 */
export function settleDayFirst(
  entries: ReadonlyMap<number, DateHeading>,
): ReadonlyMap<number, DateHeading> {
  const shown = new Set<'day' | 'month'>();
  let unsure = false;
  for (const { start } of entries.values()) {
    if (start?.first) shown.add(start.first);
    unsure ||= start?.unsure === true;
  }
  const [first] = shown;
  if (!unsure || first === undefined || shown.size > 1) return entries;
  return new Map(
    [...entries].map(([at, date]) => {
      const { start, end } = date;
      if (!start) return [at, date];
      const both = {
        start: settled(start, first),
        ...(end ? { end: settled(end, first) } : {}),
      };
      return [at, { ...date, ...both }];
    }),
  );
}
