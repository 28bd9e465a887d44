/**
 * What 思源 writes below a block, or at the head of an item, as its editor's own: `{: id="20240407102233-abcdefg"
 * updated="…"}`.
 */
const ATTRIBUTES = String.raw`\{: (?:[\w-]+="[^"]*" )*?id="\d{14}-[0-9a-z]{7}"[^{}\n]*\}`;
const LINE = new RegExp(String.raw`^[ \t]*(?:>[ \t]*)*${ATTRIBUTES}[ \t]*$`);
/** Not where they are quoted in backticks. */
const INLINE = new RegExp(`(?<!\`)${ATTRIBUTES}`, 'g');
/** Code within a line, or the looks of the words before them: `**重点**{: style="color: red;"}`. */
const LOOKS = /(`+)[^`]*\1|(?<=\S)\{: (?:style|class)="[^"{}\n]*"\}/g;
/** The last of them, which is that of the document: `type="doc"`. */
const DOCUMENT = /^\{: id="(20\d{2})(0[1-9]|1[0-2])([0-3]\d)\d{6}-[0-9a-z]{7}"[^{}]*type="doc"/;
/** `((20240407102233-abcdefg "文字"))`: a block of some document, with the text that is shown. */
const REF = /(?<!`)\(\(\d{14}-[0-9a-z]{7} (["'])(?!\{)([^"'()]+)\1\)\)/g;

/** What each of them holds. */
export const SIGN = '{: ';

/** Whether a line holds nothing but the attributes of a block. */
export const isAttributes = (line: string): boolean => line.includes(SIGN) && LINE.test(line);

const withoutLooks = (line: string) =>
  line.replace(LOOKS, (whole, ticks?: string) => (ticks === undefined ? '' : whole));

/** `line` without attributes of blocks and of words, and with the text of those that it shows. */
export function withoutAttributes(line: string): string {
  const bare = line.includes(SIGN) ? withoutLooks(line.replace(INLINE, '')) : line;
  return bare.includes('((') ? bare.replace(REF, '$2') : bare;
}

/** The day on which the document was made that ends in `lines`, as numbers; `undefined`: it is none of 思源. */
export function documentDay(lines: readonly string[]): [number, number, number] | undefined {
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  const [, year, month, day] = DOCUMENT.exec(last) ?? [];
  return year === undefined ? undefined : [Number(year), Number(month), Number(day)];
}
