import type { Heading } from '../../knowledge/outline.ts';
import { isBlank, isRule } from '../line.ts';
import { isPeriod } from '../profile/journal.ts';

/**
 * Whether `headings[index]` is a section of what leads up to the first entry, at `first`: below the first heading,
 * with text of its own or other sections behind it. One right over the entries only groups them.
 */
export function leadsUp(
  lines: readonly string[],
  headings: readonly Heading[],
  index: number,
  first: number,
): boolean {
  const [top, own, next] = [headings[0], headings[index], headings[index + 1]];
  if (!top || !own || own.at >= first || own.level <= top.level || isPeriod(top.text)) return false;
  const groups = next === undefined || next.at >= first || isPeriod(next.text);
  return (
    !groups || !lines.slice(own.at + 1, next?.at).every((text) => isBlank(text) || isRule(text))
  );
}
