import { RUN, unitsFrom } from '../units.ts';
import { alternatives, literalOf } from './patterns.ts';
import { LONGEST_LINE, lineOf, mayBe } from './pieces.ts';
import { shownText } from './shown.ts';
import { sites } from './sites/sites.ts';

/** A number below 2¹⁶ for two characters; others may share it. */
const pair = (first: number, second: number) => (Math.imul(first, 31) + second) & 0xffff;

/** The telling words by the two characters that begin what stands in each such line. */
const signs = new Map<number, { literal: string; pattern: RegExp }[]>();
for (const pattern of sites.flatMap(({ words }) =>
  words.flatMap(([, traits, lines]) => (traits.includes('telling') ? alternatives(lines) : [])),
)) {
  const literal = literalOf(pattern);
  const place = pair(literal.charCodeAt(0), literal.charCodeAt(1));
  signs.set(place, [...(signs.get(place) ?? []), { literal, pattern: lineOf([pattern]) }]);
}
/** A bit for each of these numbers, few enough to stay in the nearest cache of a processor. */
const begins = new Int32Array(0x10000 / 32);
for (const place of signs.keys()) begins[place >> 5] = (begins[place >> 5] ?? 0) | (1 << place);
const mayBegin = (place: number) => (((begins[place >> 5] ?? 0) >>> place) & 1) === 1;

/** Whether a telling piece stands on the line of `text` that holds the two characters at `at`, `place` their number. */
function tellsAt(text: string, at: number, place: number): boolean {
  const held = (signs.get(place) ?? []).filter(({ literal }) => text.startsWith(literal, at));
  if (held.length === 0) return false;
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
  const [behind = ''] = text.slice(at, at + LONGEST_LINE + 1).split('\n', 1);
  const line = before.slice(before.lastIndexOf('\n') + 1) + behind;
  return mayBe(line) && held.some(({ pattern }) => pattern.test(shownText(line)));
}

/**
 * Whether a telling piece stands in `text`, without which no page is known but by its address. It is
 * asked of every text: a line is read only where the characters stand that all such lines hold.
 */
export function holdsTelling(text: string): boolean {
  for (let from = 0; from < text.length; from += RUN - 1) {
    const units = unitsFrom(text, from);
    let first = units[0] ?? 0;
    for (let at = 1; at < units.length; at++) {
      const second = units[at] ?? 0;
      const place = pair(first, second);
      if (mayBegin(place) && tellsAt(text, from + at - 1, place)) return true;
      first = second;
    }
  }
  return false;
}
