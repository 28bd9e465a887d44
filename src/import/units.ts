/** So many units are copied out of a text at once. */
export const RUN = 0x4000;
const units = new Uint16Array(RUN);
const copy = Buffer.from(units.buffer);

/**
 * The UTF-16 units of `text` from `from` on, up to `RUN` of them, in an array that the next call writes
 * over. To look through it is several times as fast as to ask a string that may be of any inner form for
 * its length and its units one by one.
 */
export function unitsFrom(text: string, from: number): Uint16Array {
  const part = text.length <= RUN ? text : text.slice(from, from + RUN);
  return units.subarray(0, copy.write(part, 'utf16le') / 2);
}
