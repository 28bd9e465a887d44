/** A heading of an original. */
export interface Heading {
  /** 0-based index of its line. */
  at: number;
  /** 1–6, as typed. */
  level: number;
  /** Without `#`s. */
  text: string;
}

const ATX = /^ {0,3}(#{1,6})(?:[ \t\u3000]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;

/** How many spaces `text` begins with. */
function indentOf(text: string): number {
  let at = 0;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

/** The heading on a line, or `undefined`. A space behind the `#`s is required, so that `#标签` is none. */
export function readHeading(text: string): { level: number; text: string } | undefined {
  if (!text.startsWith('#', indentOf(text))) return undefined;
  const match = ATX.exec(text);
  return match?.[1] === undefined
    ? undefined
    : { level: match[1].length, text: (match[2] ?? '').trim() };
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
