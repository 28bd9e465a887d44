import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import { shownText } from './shown.ts';

/** Most lines of it that show something. */
const LINES = 8;
/** A picture, or what it calls the browser. */
const BETWEEN = /^(?:!\[[^\]]*\]\(.*\)|Chrome|Safari|Edge|Firefox|浏览器)$/;

/** What a shop pays for within a text: `[![](…)训练营…**¥0.10**去查看](https://api.zhihu.com/poisson-marketing/…)`. */
const GOODS = /^\[.*\]\(https?:\/\/api\.zhihu\.com\/poisson-marketing\/[^()\s]*\)$/;

/**
 * Claims what 知乎 shows a reader on a telephone between two answers: from `继续浏览内容` to `继续`, the app and
 * the browser with their pictures; and the goods that it sells within a text.
 */
export function claimAppAdverts(lines: readonly string[], claim: Map<number, RuleName>): void {
  lines.forEach((line, from) => {
    if (line.includes('poisson-marketing') && GOODS.test(line.trim())) claim.set(from, 'promotion');
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
