import { LATIN_MONTH, latinMonth } from '../../knowledge/date-forms.ts';
import type { Heading } from '../../knowledge/outline.ts';

/** `03 March`, as folders are numbered; by itself it is the third of March as well. */
const NUMBERED = new RegExp(String.raw`^(0[1-9]|1[0-2])[\s.-]+(${LATIN_MONTH})$`, 'i');

/**
 * `headings` with `03 March` read as `March`, where every heading of that form counts its month: then it is no
 * day, and the days stand below.
 */
export function withoutMonthNumbers(headings: readonly Heading[]): readonly Heading[] {
  const months = headings.flatMap(({ level, text }) => {
    const [, number, name = ''] = NUMBERED.exec(text) ?? [];
    return number === undefined ? [] : [{ level, counts: Number(number) === latinMonth(name) }];
  });
  const [first] = months;
  if (!first || !months.every(({ counts, level }) => counts && level === first.level))
    return headings;
  const deeper = headings.some(({ level }) => level > first.level);
  if (!deeper && months.length < 2) return headings;
  return headings.map((heading) => ({ ...heading, text: heading.text.replace(NUMBERED, '$2') }));
}
