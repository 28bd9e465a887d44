import { alternatives, literalOf } from './patterns.ts';
import { lineOf, mayBe } from './pieces.ts';
import { shownText } from './shown.ts';
import { sites } from './sites/sites.ts';

/** A place in `begins` for two characters; others may share it. */
const pair = (first: number, second: number) => (first * 31 + second) & 0xffff;

/** The telling words by the two characters that begin what stands in each such line. */
const signs = new Map<number, { literal: string; pattern: RegExp }[]>();
for (const pattern of sites.flatMap(({ words }) =>
  words.flatMap(([, traits, lines]) => (traits.includes('telling') ? alternatives(lines) : [])),
)) {
  const literal = literalOf(pattern);
  const place = pair(literal.charCodeAt(0), literal.charCodeAt(1));
  signs.set(place, [...(signs.get(place) ?? []), { literal, pattern: lineOf([pattern]) }]);
}
const begins = Uint8Array.from({ length: 0x10000 }, (_, place) => (signs.has(place) ? 1 : 0));

/**
 * Whether a telling piece stands in `lines`, without which no page is known but by its address. It is
 * asked of every text: a line is read only where the characters stand that all such lines hold.
 */
export function holdsTelling(lines: readonly string[]): boolean {
  return lines.some((line) => {
    if (!mayBe(line)) return false;
    let first = line.charCodeAt(0);
    for (let at = 1; at < line.length; at++) {
      const second = line.charCodeAt(at);
      const place = pair(first, second);
      first = second;
      if (begins[place] !== 1) continue;
      for (const { literal, pattern } of signs.get(place) ?? []) {
        if (line.startsWith(literal, at - 1) && pattern.test(shownText(line))) return true;
      }
    }
    return false;
  });
}
