/** 1 for every UTF-16 unit that shows nothing: white space, controls, zero-width characters. */
const BLANK = new Uint8Array(0x10000);
for (let unit = 0; unit < BLANK.length; unit++) {
  if (/[\s\p{Cc}\u200B\u200E\u200F\u2060\uFEFF\u00AD]/u.test(String.fromCharCode(unit))) {
    BLANK[unit] = 1;
  }
}

/** Non-blank UTF-16 units of `text`. */
export function countCharacters(text: string): number {
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    total += 1 - (BLANK[text.charCodeAt(index)] ?? 0);
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

/** Opens a census. It must be closed before the next is opened. */
export function openCensus(): Census {
  const touched: number[] = [];
  return {
    add: (text, times) => {
      let total = 0;
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (BLANK[unit] === 1) continue;
        const before = counts[unit] ?? 0;
        if (before === 0) touched.push(unit);
        counts[unit] = before + times;
        total++;
      }
      return total;
    },
    close: () => {
      let found = '';
      for (const unit of touched) {
        if (counts[unit] !== 0 && found.length < 20) found += String.fromCharCode(unit);
        counts[unit] = 0;
      }
      return found;
    },
  };
}
