/** A heading of an original. */
export interface Heading {
  /** 0-based index of its line. */
  at: number;
  /** 1–6, as typed. */
  level: number;
  /** Without `#`s. */
  text: string;
}

const ATX = /^ {0,3}(#{1,6})(?=[ \t\u3000]|$)/;

const [SPACE, HASH] = [0x20, 0x23];

/** Whether the first sign of `text` is a `#`; cheap, for the many lines that are no heading. */
export function startsWithHash(text: string): boolean {
  let at = 0;
  while (text.charCodeAt(at) === SPACE) at++;
  return text.charCodeAt(at) === HASH;
}

/** `标题 ##` without the `#`s that close it. One look at each character, however many blanks there are. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0x23) end--;
  const before = text.charCodeAt(end - 1);
  const closes = end > 0 && end < text.length && (before === 0x20 || before === 0x09);
  return closes ? text.slice(0, end).trim() : text;
}

/** The heading on a line, or `undefined`. A space behind the `#`s is required, so that `#标签` is none. */
export function readHeading(text: string): { level: number; text: string } | undefined {
  if (!startsWithHash(text)) return undefined;
  const [opening = '', mark] = ATX.exec(text) ?? [];
  if (mark === undefined) return undefined;
  return { level: mark.length, text: withoutClosing(text.slice(opening.length).trim()) };
}

/** Every ATX heading outside code (see `codeLines`), in order. */
export function outline(lines: readonly string[], inCode: Uint8Array): Heading[] {
  const headings: Heading[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (inCode[at] === 1) continue;
    const heading = readHeading(lines[at] ?? '');
    if (heading) headings.push({ at, ...heading });
  }
  return headings;
}
