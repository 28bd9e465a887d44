/** Single characters, folded → folded: traditional Han characters and the simplified one they stand for. */
export type VariantMap = ReadonlyMap<string, string>;

/** A text in the form in which it is compared, and the way back. */
export interface Folded {
  text: string;
  /** For every UTF-16 unit of `text`, the offset of its origin; one entry more, for the end. */
  origins: number[];
}

const NO_VARIANTS: VariantMap = new Map();
/** Characters that are not seen: soft hyphen, zero-width ones, variation selectors. */
const UNSEEN = /^(?:[\u00AD\u2060\uFEFF]|[\u200B-\u200D]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])$/u;
/** What may not be its own folded form. Most of a text is: lower-case Latin, digits, marks and, without variants, Han. */
const ALTERED = /[^\n -@[-~、。\u4E00-\u9FFF]/gu;
const ALTERED_OR_HAN = /[^\n -@[-~、。]/gu;
const basic = new Map<string, string>();

/** One code point: full-width, compatibility and capital forms undone; any space is `' '`, unseen ones are `''`. */
function foldPoint(point: string): string {
  let folded = basic.get(point);
  if (folded === undefined) {
    if (point === '\n') folded = '\n';
    else if (UNSEEN.test(point)) folded = '';
    else folded = point.normalize('NFKC').toLowerCase().replace(/\s/gu, ' ');
    basic.set(point, folded);
  }
  return folded;
}

/**
 * The form in which texts are compared: NFKC, lower case, simplified characters where `variants` says
 * so. Folds code point by code point, so that `foldWithOrigins` can tell where each came from; `text`
 * should be NFC for accents to meet.
 */
export function fold(text: string, variants: VariantMap = NO_VARIANTS): string {
  return text.replace(variants.size === 0 ? ALTERED : ALTERED_OR_HAN, (point) => {
    const plain = foldPoint(point);
    return variants.get(plain) ?? plain;
  });
}

/** As `fold`, with the offset in `text` of every folded unit. */
export function foldWithOrigins(text: string, variants: VariantMap = NO_VARIANTS): Folded {
  const origins: number[] = [];
  let folded = '';
  let offset = 0;
  for (const point of text) {
    const plain = foldPoint(point);
    const piece = variants.get(plain) ?? plain;
    for (let unit = 0; unit < piece.length; unit++) origins.push(offset);
    folded += piece;
    offset += point.length;
  }
  origins.push(offset);
  return { text: folded, origins };
}
