import type { RuleName } from '../record/rules.ts';
import { shownText } from './shown.ts';

/** A line of contents or a heading without its number and what a site writes behind it. */
const bare = (text: string) =>
  text.replace(/^(?:[\d.]+|▪)\s*/, '').replace(/\s*\[(?:编辑|編輯|edit)\]$/, '');

const HEADING = /^\s{0,3}#{1,6}\s/;

/** So many lines make contents; of what a program of CSDN writes, whose label no text has, a single one does. */
const least = (label: string) => (label === '文章目录' ? 1 : 2);

/** Claims a table of contents whose every line stands in the text as well. */
export function claimContents(lines: readonly string[], claim: Map<number, RuleName>): void {
  const opening = lines.findIndex((line) =>
    /^(?:>\s*)?(?:(?:文章)?目录|大纲)$/.test(shownText(line)),
  );
  if (opening < 0) return;
  const at = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const text = shownText(line);
    for (const form of new Set([text, bare(text)])) {
      if (form !== '') at.set(form, [...(at.get(form) ?? []), index]);
    }
  });
  const free = (row: number, text: string) =>
    (at.get(text) ?? []).some((other) => other > row && !claim.has(other));
  const rows: number[] = [];
  for (let row = opening + 1; row < lines.length; row++) {
    const text = shownText((lines[row] ?? '').replace(/^[>\s]*(?:[-*+]\s+)*/, ''));
    if (text === '' || text === '收起') continue;
    // With a heading of its own the text has begun.
    if (HEADING.test(lines[row] ?? '')) break;
    if (!free(row, text) && !free(row, bare(text))) break;
    rows.push(row);
  }
  if (rows.length < least(shownText(lines[opening] ?? ''))) return;
  const last = rows.at(-1) ?? opening;
  for (let row = opening; row <= last; row++) claim.set(row, 'contents-widget');
}
