import { readMetadataLine } from '../knowledge/metadata-line.ts';
import type { Heading } from '../knowledge/outline.ts';
import { isBlank } from './line.ts';

/** Numbered topics in one file: `# 1、…`, `# 2、…`. */
export interface NumberedTopics {
  level: number;
  confidence: number;
}

const NUMBERED =
  /^(?:(?<digits>\d{1,3})\s*[、.．:：)）]\s*(?!\d)|[（(](?<bracket>\d{1,3})[)）]\s*|(?:主题|专题|topic)\s*(?<topic>\d{1,3})\s*[:：、.]?\s*|(?<han>[一二三四五六七八九十]{1,3})\s*[、.．]\s*)(?<title>\S.*)$/i;
const SECTION_NAME =
  /^(?:引言|绪论|摘要|前言|简介|概述|背景|研究背景|相关工作|方法|实验|结果|讨论|结论|总结|展望|参考文献|致谢|附录|introduction|abstract|background|related work|methods?|experiments?|results|discussion|conclusions?|references|appendix)(?=$|[\s:：与和及（(])/i;

/** Number and title of a numbered heading, or `undefined`. Han numerals have no number: they order sections. */
export function readNumbered(text: string): { number?: number; title: string } | undefined {
  const groups = NUMBERED.exec(text.replace(/^\*\*(.*)\*\*$/, '$1'))?.groups;
  if (groups?.title === undefined) return undefined;
  const digits = groups.digits ?? groups.bracket ?? groups.topic;
  const title = groups.title.trim();
  return digits === undefined ? { title } : { number: Number(digits), title };
}

/** Whether a heading of the highest level heads a part of an article rather than the article. */
export function isSectionHeading(text: string): boolean {
  return SECTION_NAME.test(text) || readNumbered(text) !== undefined;
}

/** Whether metadata (status, tags, a date) stands right under a heading. */
function hasMetadata(lines: readonly string[], at: number): boolean {
  for (let index = at + 1; index < Math.min(lines.length, at + 6); index++) {
    const text = lines[index] ?? '';
    if (!isBlank(text)) return readMetadataLine(text) !== undefined;
  }
  return false;
}

/**
 * Whether the file is a list of topics rather than one article with numbered sections. Speaks for
 * topics: metadata under the headings, digits with `、`. Speaks against: names that only sections
 * have, Han numerals, a title above the first.
 */
export function findNumbered(
  lines: readonly string[],
  headings: readonly Heading[],
): NumberedTopics | undefined {
  const level = Math.min(...headings.map((heading) => heading.level));
  const top = headings.filter((heading) => heading.level === level);
  const numbered = top.flatMap((heading) => {
    const read = readNumbered(heading.text);
    return read ? [{ ...read, at: heading.at, text: heading.text }] : [];
  });
  if (numbered.length < 2 || numbered.length < top.length * 0.6) return undefined;
  const share = (test: (item: (typeof numbered)[number]) => boolean) =>
    numbered.filter(test).length / numbered.length;
  const first = numbered[0]?.at ?? 0;
  const titled = lines.slice(0, first).some((text) => !isBlank(text));
  let confidence = 0.5;
  if (share((item) => hasMetadata(lines, item.at)) >= 0.3) confidence += 0.4;
  if (share((item) => item.number !== undefined && item.text.includes('、')) >= 0.5)
    confidence += 0.1;
  if (share((item) => SECTION_NAME.test(item.title)) > 0.2) confidence -= 0.4;
  if (share((item) => item.number === undefined) > 0.5) confidence -= 0.3;
  if (titled) confidence -= 0.2;
  return { level, confidence: Math.round(confidence * 10) / 10 };
}

/**
 * The number of each topic. A number that does not grow, or that jumps over its successor, is a slip
 * of the author's and is replaced by its place.
 */
export function settleNumbers(declared: readonly (number | undefined)[]): (number | undefined)[] {
  let before = 0;
  return declared.map((number, index) => {
    if (number === undefined) return undefined;
    const next = declared[index + 1] ?? declared[index + 2];
    const slips = number <= before || (number > before + 1 && next === before + 2);
    before = slips ? before + 1 : number;
    return before;
  });
}
