import type { Status } from './frontmatter.ts';
import { type FoundDate, findFullDates, narrowDigits } from './full-days.ts';
import { scanTags } from './inline-tag.ts';
import { statusOfTag, statusOfWord } from './status-tag.ts';

/** A line that holds nothing but what belongs into the frontmatter. */
export interface MetadataLine {
  /** As typed, without those of status. */
  tags: string[];
  dates: FoundDate[];
  statuses: Status[];
  /** It says more than the frontmatter can hold (a time of day), so that it stays. */
  stays: boolean;
}

const LABEL =
  /(?:最[后近])?(?:创建|更新|修改|记录|整理|写|记)于\s*[:：]?|最[后近](?:更新|修改)(?:时间|日期)?\s*[:：]?|(?:last (?:updated|modified)|标签|关键词|关键字|分类|日期|时间|(?:创建|更新|修改|记录)(?:时间|日期)|状态|tags?|keywords?|date|created|status)\s*[:：]/gi;
const LABELLED =
  /^(?:[>\-*]\s+)?(?:\*\*|__)?(?<label>标签|关键词|关键字|(?:阅读|学习|调研|完成|任务|当前)?状态|进度|完成情况|tags?|keywords?|key words|status)(?:\*\*|__)?\s*[:：]{1,2}\s*(?:\*\*|__)?\s*(?<value>\S.*)$/i;
const TIMED =
  /^(?:[>\-*]\s+)?(?:\*\*|__)?(?:日期|时间|最[后近](?:更新|修改|编辑)(?:时间|日期|于)?|(?:创建|记录|写作|撰写|编写|填写|整理|发布|报告|汇报|会议|组会|例会|开会|实验|调研)(?:时间|日期|于)?|(?:pub(?:lish)?)?date|published|created(?: at| time)?)(?:\*\*|__)?\s*[:：]{1,2}\s*(?:\*\*|__)?\s*(?=\d{4}|[一二][〇零○]|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]|[A-Z][a-z]{2,8}\.?\s+\d)(?<value>\S.{7,40})$/i;
/** The mark of an item or a quote before the first field. */
const ITEM = /^\s*(?:[-*>]\s*)+/;
/** Where on a line the next field begins. */
const NEXT_FIELD =
  /[\s,，;；|]+(?=(?:标签|关键词|关键字|日期|时间|(?:创建|更新|记录)时间|状态|进度|tags?|keywords?|date|status)\s*[:：])/i;
/** The time of day behind a date, with nothing else: ` 20:49:49`. */
const CLOCK = /^\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*$/;
/** Longest tag in a list without `#`, in code points; one in Latin letters takes twice as many. */
const LONGEST = 24;
/** What stands behind a label that has no tags yet, or speaks of tags. */
const NO_TAG = /^(?:无|暂无|待定|略|none|n\/a|tbd|todo|[见如这请参该本上下].*)$|[。！？!?：:]/i;

/** `A、B；C` as tags; `undefined` when it is a sentence. */
function listed(value: string): string[] | undefined {
  const parts = /[、,，;；|]/.test(value) ? value.split(/[、,，;；|]/) : value.split(/\s+/);
  const names = parts.map((part) => part.replace(/^[#＃\s]+|[\s.。]+$/g, '')).filter(Boolean);
  const longest = (name: string) => (/^[\x20-\x7E]+$/.test(name) ? 2 * LONGEST : LONGEST);
  const fit = names.every((name) => [...name].length <= longest(name) && !NO_TAG.test(name));
  const [only = '', second] = names;
  if (second === undefined && /[的是为了用]/.test(only)) return undefined; // `标签：用于分类的字段`
  if (!fit || names.length === 0 || names.length > 30 || /[。！？]/.test(value)) return undefined;
  return names.map((name) => name.replace(/\s+/g, '-'));
}

/** `标签：A、B；C`, `状态：已完成`, `Tags: a, b`, `tags:: #a`. */
function readLabelled(line: string): MetadataLine | undefined {
  const { label, value } = LABELLED.exec(line.trim())?.groups ?? {};
  if (label === undefined || value === undefined) return undefined;
  const plain = value.replace(/\*\*|__/g, '').trim();
  if (/(?:状态|进度|完成情况|status)$/i.test(label)) {
    const status = statusOfWord(plain);
    return status && { tags: [], dates: [], statuses: [status], stays: false };
  }
  const names = listed(plain);
  return names && { tags: names, dates: [], statuses: [], stays: false };
}

/** `创建时间：2024年4月7日 下午3:21`, `实验日期：2024-04-07`: the date is read, the line stays with what else it says. */
function readTimed(line: string): MetadataLine | undefined {
  const plain = narrowDigits(line)
    .trim()
    .replace(/(?<=\d)T(?=\d\d:\d\d)/, ' '); // as ISO 8601 writes a day and its time
  const value = TIMED.exec(plain)?.groups?.value;
  if (value === undefined) return undefined;
  const [date, ...others] = findFullDates(value);
  if (date?.start !== 0 || others.length > 0) return undefined;
  if (date.end < value.length && !/\d{1,2}[:：]\d{2}/.test(value)) return undefined;
  return { tags: [], dates: [date], statuses: [], stays: true };
}

/**
 * `line` as metadata, or `undefined` when anything is left of it but tags, full dates, a status, their
 * labels and marks around them: `#已完成调研   2024/1/02`, `**2024-1-15**`, `> 标签：#Stripe #支付`,
 * `关键词：A；B`, `状态：已完成`.
 */
export function readMetadataLine(line: string): MetadataLine | undefined {
  if (line.length > 400) return undefined;
  const fields = /[:：]/.test(line) ? line.replace(ITEM, '').split(NEXT_FIELD) : [];
  if (fields.length > 1) return readFields(fields);
  const marked = /[#＃]|[\d０-９]{4}|[一二][〇零○]/.test(line) ? readMarked(line) : undefined;
  if (marked) return marked;
  return /[:：]/.test(line) ? (readLabelled(line) ?? readTimed(line)) : undefined;
}

/** `状态：完成  日期：2024.1.8`: several fields of a line, if each is metadata. */
function readFields(fields: readonly string[]): MetadataLine | undefined {
  const read = fields.map((field) => readMetadataLine(field));
  if (read.includes(undefined)) return undefined;
  const all = read.flatMap((field) => field ?? []);
  return {
    tags: all.flatMap(({ tags }) => tags),
    dates: all.flatMap(({ dates }) => dates),
    statuses: all.flatMap(({ statuses }) => statuses),
    stays: all.some(({ stays }) => stays),
  };
}

/** A line of `#tags` and dates; a time of day behind the only date stays. */
function readMarked(line: string): MetadataLine | undefined {
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
  const labelled = /[:：于最]/.test(rest) ? rest.replace(LABEL, '') : rest;
  const timed = tags.length === 0 && dates.length === 1 && CLOCK.test(rest);
  const left = labelled.replace(/[\s*_`>|,，、;；。.()（）[\]【】:：-]/g, '');
  if (left !== '' && !timed) return undefined;
  const names = tags.map(({ tag }) => tag);
  return {
    tags: names.filter((tag) => !statusOfTag(tag)),
    dates,
    statuses: names.flatMap((tag) => statusOfTag(tag) ?? []),
    stays: timed,
  };
}
