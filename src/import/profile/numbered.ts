import { count } from '../../knowledge/date-forms.ts';
import { readMetadataLine } from '../../knowledge/metadata-line.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { isBlank } from '../line.ts';
import { readLabelledDay } from './labelled-day.ts';

/** Numbered topics in one file: `# 1、…`, `# 2、…`. */
export interface NumberedTopics {
  level: number;
  confidence: number;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const NUMBERED = new RegExp(
  String.raw`^(?:(?<digits>\d{1,3})\s*[、.．:：)）|｜]\s*(?!\d)|(?<padded>0\d)\s+|[（(](?<bracket>\d{1,3}|${HAN})[)）]\s*|(?:主题|专题|课题|话题|topic)\s*(?<topic>\d{1,3}|${HAN})\s*[:：、.\-—]?\s*|第\s*(?<nth>\d{1,3}|${HAN})\s*(?:个主题|专题|讲|篇)\s*[:：、.\-—]?\s*|(?<han>${HAN})(?:\s*[、.．]\s*|\s+))(?<title>\S.*)$`,
  'i',
);
const MAY_BE_NUMBERED = /^(?:\*\*)?[\d一二三四五六七八九十第(（主专课话t]/i;
const SECTION_NAME =
  /^(?:引言|绪论|摘要|前言|简介|概述|背景|研究背景|相关工作|方法|实验|结果|讨论|结论|总结|展望|参考文献|致谢|附录|introduction|abstract|background|related work|methods?|experiments?|results|discussion|conclusions?|references|appendix)(?=$|[\s:：与和及（(])/i;

/** Share of the headings that must be numbered. */
const MOST = 0.6;

/** A heading with its number. */
export interface Numbered {
  number: number;
  title: string;
  /** Numbered as sections of a text are: `一、`, `（三）`. */
  han: boolean;
}

/** Number and title of a numbered heading, or `undefined`. */
export function readNumbered(text: string): Numbered | undefined {
  if (!MAY_BE_NUMBERED.test(text)) return undefined;
  const groups = NUMBERED.exec(text.replace(/^\*\*(.*)\*\*$/, '$1'))?.groups;
  if (groups?.title === undefined) return undefined;
  const { digits, padded, bracket, topic, nth, han } = groups;
  const number = digits ?? padded ?? bracket ?? topic ?? nth ?? han ?? '';
  const sections = han !== undefined || /\D/.test(bracket ?? '');
  return { number: count(number), title: groups.title.trim(), han: sections };
}

/** `Idea 3: 世界模型做数据增强`, `问题2：…`: the word that is counted, its number and what it is about. */
const LABELLED =
  /^(?<label>\p{Script=Han}{1,4}|[a-z]{2,12})\s*(?<number>\d{1,3})\s*[:：、.—-]\s*\S/iu;

/** Number and title of each heading that has them; a word before the number counts if most have it, and stays in the title. */
export function readTopics(headings: readonly Heading[]): Map<Heading, Numbered> {
  const found = new Map<Heading, Numbered>();
  const labelled = new Map<string, [Heading, Numbered][]>();
  for (const heading of headings) {
    const read = readNumbered(heading.text);
    if (read) found.set(heading, read);
    const { label, number } = (read ? null : LABELLED.exec(heading.text))?.groups ?? {};
    if (label === undefined) continue;
    const same = labelled.get(label.toLowerCase()) ?? [];
    same.push([heading, { number: Number(number), title: heading.text, han: false }]);
    labelled.set(label.toLowerCase(), same);
  }
  const usual = [...labelled.values()].find((same) => same.length >= headings.length * MOST);
  return found.size === 0 && usual ? new Map(usual) : found;
}

/** Whether a heading of the highest level heads a part of an article rather than the article. */
export function isSectionHeading(text: string): boolean {
  return SECTION_NAME.test(text) || readNumbered(text) !== undefined;
}

/** Whether metadata (status, tags, a date) stands right under a heading. */
function hasMetadata(lines: readonly string[], at: number): boolean {
  for (let index = at + 1; index < Math.min(lines.length, at + 6); index++) {
    const text = lines[index] ?? '';
    if (!isBlank(text)) return (readMetadataLine(text) ?? readLabelledDay(text)) !== undefined;
  }
  return false;
}

/** Confidence of what is left whole, but mentioned. */
const UNSURE = 0.3;

/** Whether three headings and more, of no number, have a full date each right below. */
function areDated(lines: readonly string[], top: readonly Heading[]): boolean {
  if (top.length < 3) return false;
  const dated = top.filter(({ at }) => {
    const below = lines.slice(at + 1, at + 4).find((text) => !isBlank(text)) ?? '';
    return /\d{4}/.test(below) && (readMetadataLine(below)?.dates.length ?? 0) > 0;
  });
  return dated.length === top.length;
}

/** The level on which topics would stand: the highest with several headings, below at most a title. */
function topicLevel(headings: readonly Heading[]): number {
  const levels = [...new Set(headings.map(({ level }) => level))].sort();
  const [first = 1, second] = levels;
  const titles = headings.filter(({ level }) => level === first);
  const [title] = titles;
  const alone = titles.length === 1 && title === headings[0] && !readNumbered(title?.text ?? '');
  return alone && second !== undefined ? second : first;
}

/** What ends or begins any chapter, and so is no form. */
const OF_ANY_CHAPTER =
  /小结|总结|习题|练习|思考|导读|本章|本节|参考|概述|简介|引言|背景|注意|补充|summary|exercises?/i;

/** Whether two or more headings recur under several topics (论文链接, 创新点): a form filled in each time. */
function sharesForm(headings: readonly Heading[], tops: readonly Heading[]): boolean {
  const first = new Map<string, Heading | undefined>();
  const shared = new Set<string>();
  let top: Heading | undefined;
  for (const heading of headings) {
    if (tops.includes(heading)) top = heading;
    const name = readNumbered(heading.text)?.title ?? heading.text;
    if (top === undefined || heading === top || OF_ANY_CHAPTER.test(name)) continue;
    const before = first.get(name);
    if (before !== undefined && before !== top) shared.add(name);
    first.set(name, before ?? top);
  }
  return shared.size >= 2;
}

/**
 * Whether the file is a list of topics rather than one article with numbered sections. Speaks for
 * topics: metadata under the headings, a form that recurs under them, digits with `、`. Speaks against:
 * names that only sections have, Han numerals, a text above the first. Without metadata or a form
 * nothing tells the chapters of one text from topics, and the file stays whole.
 */
export function findNumbered(
  lines: readonly string[],
  headings: readonly Heading[],
): NumberedTopics | undefined {
  const level = topicLevel(headings);
  const top = headings.filter((heading) => heading.level === level);
  const numbered = [...readTopics(top)].map(([{ at, text }, read]) => ({ ...read, at, text }));
  if (numbered.length < 2 || numbered.length < top.length * MOST)
    return areDated(lines, top) ? { level, confidence: UNSURE } : undefined;
  const share = (test: (item: (typeof numbered)[number]) => boolean) =>
    numbered.filter(test).length / numbered.length;
  const first = numbered[0]?.at ?? 0;
  const titled = lines
    .slice(0, first)
    .some((text) => !isBlank(text) && !/^ {0,3}#{1,6}\s/.test(text));
  const han = share((item) => item.han) > 0.5;
  const heads = numbered.filter((item) => hasMetadata(lines, item.at)).length;
  // One line of tags is no pattern, and sections of a text may have one each.
  const described = heads < 2 || (han && heads * 2 < numbered.length) ? 0 : heads / numbered.length;
  let confidence = 0.4;
  if (described >= 0.3) confidence += 0.4;
  else if (described > 0) confidence += 0.2;
  const form = sharesForm(headings, top);
  // Numbered sections under the title of an article are what every article has.
  if (headings[0]?.level !== level && described === 0 && !form) return undefined;
  if (form) confidence += 0.2;
  if (share((item) => !item.han && item.text.includes('、')) >= 0.5) confidence += 0.05;
  if (share((item) => SECTION_NAME.test(item.title)) > 0.2) confidence -= 0.4;
  if (han) confidence -= described >= 0.3 ? 0.1 : 0.3;
  if (titled) confidence -= described >= 0.3 ? 0.1 : 0.2;
  return { level, confidence: Math.round(confidence * 100) / 100 };
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
