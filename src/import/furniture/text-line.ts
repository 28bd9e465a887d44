import { shownText } from './shown.ts';

/** Whether a line reads like an article: what a page has shown before its tail can begin. */
export function isText(line: string): boolean {
  if (line.length > 400) return true;
  const text = line.includes('](') ? shownText(line) : line.trim();
  return text.length >= 40 || (text.length >= 8 && /[。；！？]$|[，,].*[。.]/.test(text));
}
