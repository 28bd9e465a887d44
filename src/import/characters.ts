/** 1 for every UTF-16 unit that shows nothing: white space, controls, zero-width characters. */
const BLANK = new Uint8Array(0x10000);
for (let unit = 0; unit < BLANK.length; unit++) {
  if (/[\s\p{Cc}\u200B\u200E\u200F\u2060\uFEFF\u00AD]/u.test(String.fromCharCode(unit)))
    BLANK[unit] = 1;
}

/** How often each non-blank UTF-16 unit occurs. */
export type Census = Int32Array;

export function newCensus(): Census {
  return new Int32Array(0x10000);
}

/** Adds `times` (negative: removes) every non-blank character of `text`; returns how many there are. */
export function addToCensus(census: Census, text: string, times: 1 | -1): number {
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (BLANK[unit] === 1) continue;
    census[unit] = (census[unit] ?? 0) + times;
    total++;
  }
  return total;
}

/** Non-blank UTF-16 units of `text`. */
export function countCharacters(text: string): number {
  let total = 0;
  for (let index = 0; index < text.length; index++)
    total += 1 - (BLANK[text.charCodeAt(index)] ?? 0);
  return total;
}

/** The first characters that do not sum to zero, for a message; empty when the books balance. */
export function imbalance(census: Census): string {
  let found = '';
  for (let unit = 0; unit < census.length && found.length < 20; unit++) {
    if (census[unit] !== 0) found += String.fromCharCode(unit);
  }
  return found;
}
