import type { DateHeading } from '../knowledge/date.ts';
import type { Heading } from '../knowledge/outline.ts';
import { readPeriodHeading } from '../knowledge/period.ts';

/** Parts that stand behind the whole of a text. */
const NAMED =
  /^(?:附[录件表注]?(?:\s*[A-Z一二三四五\d])?(?:$|[\s:：、.])|后记|尾声|写在最后|结束语|参考(?:文献|资料|链接)|致谢|appendix|references?$|bibliography$|afterword|epilogue)/i;

/**
 * The headings behind the last entry of a journal that stand level with the entries and belong to the
 * journal, not to that day: an appendix by its name, or any where the entries keep their own sections one
 * level down. In a journal that has such headings among its entries they are sections of an entry.
 */
export function backMatter(
  headings: readonly Heading[],
  level: number,
  entries: ReadonlyMap<number, DateHeading>,
): ReadonlySet<Heading> {
  const opening = [...entries.keys()];
  const [first, last] = [Math.min(...opening), Math.max(...opening)];
  const peers = headings.filter(
    (heading) =>
      heading.level === level && !entries.has(heading.at) && !readPeriodHeading(heading.text),
  );
  if (entries.size < 3 || peers.some(({ at }) => at > first && at < last)) return new Set();
  const behind = peers.filter(({ at }) => at > last);
  const inside = headings.filter(({ at, level: own }) => own > level && at > first && at < last);
  const keeps = inside.length >= entries.size - 1;
  const opens = behind.findIndex(({ text }) => keeps || NAMED.test(text));
  return new Set(opens < 0 ? [] : behind.slice(opens));
}
