import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { shownText } from './shown.ts';

/** Most lines of it that show something. */
const LINES = 8;
/** A picture, or what it calls the browser. */
const BETWEEN = /^(?:!\[[^\]]*\]\(.*\)|Chrome|Safari|Edge|Firefox|浏览器)$/;

/**
 * Claims what 知乎 shows a reader on a telephone between two answers: from `继续浏览内容` to `继续`, the app and
 * the browser with their pictures.
 */
export function claimAppAdverts(lines: readonly string[], claim: Map<number, RuleName>): void {
  lines.forEach((line, from) => {
    if (!claim.has(from) || shownText(line) !== '继续浏览内容') return;
    const own: number[] = [];
    for (let at = from + 1; at < lines.length && own.length <= LINES; at++) {
      const row = lines[at] ?? '';
      if (isBlank(row)) continue;
      if (!claim.has(at) && !BETWEEN.test(row.trim())) return;
      own.push(at);
      if (shownText(row) === '继续') break;
    }
    for (const at of own) if (!claim.has(at)) claim.set(at, 'promotion');
  });
}
