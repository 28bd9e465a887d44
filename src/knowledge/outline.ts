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
const FENCE = /^ {0,3}(?:> ?)*(`{3,}|~{3,})([^\n]*)$/;

/** Whether `text` begins like the fence of a code block; cheap, for the many lines that do not. */
export function mayOpenFence(text: string): boolean {
  for (let at = 0; ; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x3e) return code === 0x60 || code === 0x7e;
  }
}

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

/**
 * For every line, whether it is (part of) a fenced code block. A fence that is never closed ends before
 * the next heading that stands behind a blank line, so that it cannot swallow the notes that follow.
 */
export function codeLines(lines: readonly string[]): Uint8Array {
  const inCode = new Uint8Array(lines.length);
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? '';
    if (!mayOpenFence(text)) continue;
    const mark = FENCE.exec(text)?.[1];
    if (
      mark === undefined ||
      (mark.startsWith('`') && text.trim().slice(mark.length).includes('`'))
    )
      continue;
    const end = fenceEnd(lines, index, mark);
    inCode.fill(1, index, end + 1);
    index = end;
  }
  return inCode;
}

/** Index of the last line of the code block that opens with `mark` at `open`. */
function fenceEnd(lines: readonly string[], open: number, mark: string): number {
  const reopens = new RegExp(`^ {0,3}${mark[0]}{3,}\\s*[\\w+#-]+\\s*$`);
  let beforeHeading = -1;
  for (let index = open + 1; index < lines.length; index++) {
    const text = lines[index] ?? '';
    const trimmed = text.trim();
    if (trimmed.length >= mark.length && trimmed === (mark[0] ?? '').repeat(trimmed.length))
      return index;
    if (/\S\s*(?:```|~~~)$/.test(trimmed) && trimmed.endsWith(mark) && !reopens.test(text))
      return index;
    const isHeading = (lines[index - 1] ?? '').trim() === '' && readHeading(text) !== undefined;
    if (isHeading && beforeHeading < 0) beforeHeading = index - 1;
    if (reopens.test(text) && beforeHeading >= 0) return beforeHeading;
  }
  return beforeHeading >= 0 ? beforeHeading : lines.length - 1;
}

/** Every ATX heading outside code, in order. */
export function outline(
  lines: readonly string[],
  inCode: Uint8Array = codeLines(lines),
): Heading[] {
  const headings: Heading[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (inCode[at] === 1) continue;
    const heading = readHeading(lines[at] ?? '');
    if (heading) headings.push({ at, ...heading });
  }
  return headings;
}
