import { isBlank } from '../line.ts';
import { isLong, shownText } from './shown.ts';

/** What closes a link that began lines above. */
const CLOSING = /^([^[\]]*)\]\([^)]*\)/;
const PICTURE = /!\[[^\]]*\]\([^()]*\)/g;

/** An address, alone or behind a word for it: `Source: https://…`. */
const ADDRESS = /^\s*(?:\S{1,12}[:：]\s*)?https?:\/\/[^\s，。；]+\s*$/;
/** The empty picture that stands where a page has not loaded one: its drawing holds blanks and brackets. */
const EMPTY_PICTURE = /\(data:image\/svg\+xml,.*?%3C\/svg%3E\)/g;

/** `line` with short addresses of the pictures that a page has not loaded. */
const loaded = (line: string) =>
  line.includes('(data:image/svg+xml,') ? line.replace(EMPTY_PICTURE, '()') : line;

/** Whether a line reads like an article: what a page has shown before its tail can begin. */
export function isText(written: string): boolean {
  const line = loaded(written);
  if (isLong(line)) return true;
  if (line.includes('://') && ADDRESS.test(line)) return false;
  const text = line.includes('](')
    ? shownText(line.replace(PICTURE, '').replace(CLOSING, '$1'))
    : line.trim();
  return text.length >= 40 || (text.length >= 8 && /[。；！？]$|[，,].*[。.]/.test(text));
}

/** A line of nothing but links and pictures. */
const LINKS = /^\s*(?:[-*•·]\s+)?(?:#{1,6}\s+)?(?:\[?!?\[[^\]]*\](?:\([^)]*\)\]?\s*)+)+$/;

/** Whether a line only leads elsewhere. */
export const leads = (line: string) => line.includes('](') && LINKS.test(loaded(line));

/**
 * Index of the first line below the first one, a title as a rule, that reads like an article and is not among
 * the pieces of a page (`own`); -1: none.
 */
export function firstText(lines: readonly string[], own: ReadonlySet<number>): number {
  const title = lines.findIndex((line) => !isBlank(line));
  return lines.findIndex(
    (line, at) => at > title && !own.has(at) && !/^\s*#/.test(line) && isText(line),
  );
}
