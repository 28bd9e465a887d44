import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestName } from '../../../src/knowledge/nearest.ts';
import { createPhraseFinder } from '../../../src/knowledge/phrase-finder.ts';

const text = fc.string({
  unit: fc.constantFrom('具', '身', '智', 'A', 'a', ' ', '1'),
  maxLength: 40,
});
const phrase = fc.string({
  unit: fc.constantFrom('具', '身', '智', 'A'),
  minLength: 2,
  maxLength: 4,
});

const isCut = (whole: string, at: number) =>
  /[a-z0-9]/i.test(whole.charAt(at - 1)) && /[a-z0-9]/i.test(whole.charAt(at));

/** The plain way: at each place try every phrase, longest first. */
function slowly(phrases: string[], whole: string): [number, number][] {
  const lower = whole.toLowerCase();
  const sorted = phrases.map((one) => one.toLowerCase()).sort((a, b) => b.length - a.length);
  const found: [number, number][] = [];
  for (let start = 0; start < lower.length; start++) {
    const hit = sorted.find(
      (one) =>
        lower.startsWith(one, start) && !isCut(lower, start) && !isCut(lower, start + one.length),
    );
    if (hit === undefined) continue;
    found.push([start, start + hit.length]);
    start += hit.length - 1;
  }
  return found;
}

test('finds what the plain way finds', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 8 }), text, (phrases, whole) => {
      const found = createPhraseFinder(phrases)(whole).map(({ start, end }) => [start, end]);
      expect(found).toEqual(slowly(phrases, whole));
    }),
    { numRuns: 2000 },
  );
});

test('a name is nearest to itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 2 })),
      fc.string({ minLength: 2 }),
      (names, name) => {
        const near = nearestName(name, [...names, name]);
        expect(near?.normalize('NFKC').toLowerCase()).toBe(name.normalize('NFKC').toLowerCase());
      },
    ),
  );
});
