import { RUN, unitsFrom } from '../units.ts';

/** The last unit that shows nothing, the full-width space; the byte order mark behind it is taken out in `decode`. */
const LAST_BLANK = 0x3000;
/**
 * 1 for every UTF-16 unit that shows nothing: white space, controls, zero-width characters. It has a place
 * for all of them, since to ask first whether a unit is so low takes longer than to look it up.
 */
const BLANK = new Uint8Array(0x10000);
for (let unit = 0; unit <= LAST_BLANK; unit++) {
  if (/[\s\p{Cc}\u200B\u200E\u200F\u2060\u00AD]/u.test(String.fromCharCode(unit))) BLANK[unit] = 1;
}

/** Non-blank UTF-16 units of `text`. */
export function countCharacters(text: string): number {
  let total = 0;
  const { length } = text;
  for (let index = 0; index < length; index++) {
    if (BLANK[text.charCodeAt(index)] !== 1) total++;
  }
  return total;
}

/** How often each non-blank character occurs, over texts that are put in and taken out. */
export interface Census {
  /** Adds `times` every non-blank character of `text`; returns how many there are. */
  add(text: string, times: 1 | -1): number;
  /** Up to 20 characters that do not sum to zero; empty when the books balance. Ends the census. */
  close(): string;
}

/** Shared by all censuses, zero between them: a fresh one for each of 10,000 small files would cost more than they do. */
const counts = new Int32Array(0x10000);
/** Where the count of a unit that occurs begins, so that it never is zero again before the census ends. */
const START = 2 ** 30;
/** The units that occur. */
const occurring = new Uint16Array(0x10000);
/** How many units occur. */
let kinds = 0;

/** Adds `times` each of `units` to its count; returns how many are blank. */
function tally(units: Uint16Array, times: 1 | -1): number {
  let [blank, next] = [0, kinds];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] ?? 0;
    const before = counts[unit] ?? 0;
    if (before === 0) {
      occurring[next++] = unit;
      counts[unit] = START + times;
    } else counts[unit] = before + times;
    blank += BLANK[unit] ?? 0;
  }
  kinds = next;
  return blank;
}

/** Opens a census. It must be closed before the next is opened. */
export function openCensus(): Census {
  kinds = 0;
  return {
    add: (text, times) => {
      let blank = 0;
      for (let from = 0; from < text.length; from += RUN) {
        blank += tally(unitsFrom(text, from), times);
      }
      return text.length - blank;
    },
    close: () => {
      let found = '';
      for (const unit of occurring.subarray(0, kinds)) {
        const differs = counts[unit] !== START && BLANK[unit] !== 1;
        if (differs && found.length < 20) found += String.fromCharCode(unit);
        counts[unit] = 0;
      }
      return found;
    },
  };
}
