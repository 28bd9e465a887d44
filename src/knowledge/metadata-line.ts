import { type FoundDate, findFullDates } from './date.ts';
import { scanTags, type TagOccurrence } from './inline-tag.ts';

/** A line that holds nothing but what belongs into the frontmatter. */
export interface MetadataLine {
  tags: TagOccurrence[];
  dates: FoundDate[];
}

const LABEL =
  /(?:标签|关键词|关键字|分类|日期|时间|创建时间|更新时间|记录时间|状态|tags?|keywords?|date|created|status)\s*[:：]/gi;

/**
 * `line` as metadata, or `undefined` when anything is left of it but tags, full dates, their labels and
 * marks around them: `#已完成调研   2024/1/02`, `**2024-1-15**`, `> 标签：#Stripe #支付`.
 */
export function readMetadataLine(line: string): MetadataLine | undefined {
  if (line.length > 400 || !/[#＃]|\d{4}/.test(line)) return undefined;
  const tags = scanTags(line).filter((tag) => tag.certain);
  const dates = findFullDates(line);
  if (tags.length + dates.length === 0) return undefined;
  let rest = line;
  for (const { start, end } of [...tags, ...dates].sort((a, b) => b.start - a.start)) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  for (const { alias } of tags) {
    if (alias !== undefined) rest = rest.replace(alias, '');
  }
  const left = rest.replace(LABEL, '').replace(/[\s*_`>|,，、;；。.()（）[\]【】:：-]/g, '');
  return left === '' ? { tags, dates } : undefined;
}
