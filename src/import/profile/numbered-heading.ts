import { count } from '../../knowledge/date-forms.ts';
import type { Heading } from '../../knowledge/outline.ts';

const HAN = '[一二三四五六七八九十]{1,3}';
const NUMBERED = new RegExp(
  String.raw`^(?:(?<digits>\d{1,3})\s*(?:[、.．:：)）|｜]\s*(?!\d)|(?:[、)）|｜]\s*|[.．]\s+)(?=\d[a-z]))|(?<padded>0\d)\s+|[（(](?<bracket>\d{1,3}|${HAN})[)）]\s*|\[(?<square>\d{1,3})\]\s*|(?:主题|专题|课题|话题|topic)\s*(?<topic>\d{1,3}|${HAN})\s*[:：、.\-—]?\s*|第\s*(?<nth>\d{1,3}|${HAN})\s*(?:个主题|专题|讲|篇)\s*[:：、.\-—]?\s*|(?<han>${HAN})(?:\s*[、.．]\s*|\s+))(?<title>\S.*)$`,
  'i',
);
/** What a numbered heading begins with; cheap, for the many that are none. */
const MAY_BE_NUMBERED = /^(?:\*\*)?[\d一二三四五六七八九十第(（[主专课话t]/i;
export const SECTION_NAME =
  /^(?:引言|绪论|摘要|前言|简介|概述|背景|研究背景|相关工作|方法|实验|结果|讨论|结论|总结|展望|参考文献|致谢|附录|introduction|abstract|background|related work|methods?|experiments?|results|discussion|conclusions?|references|appendix)(?=$|[\s:：与和及（(])/i;

/** Share of the headings that must be numbered. */
export const MOST = 0.6;

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
  const { digits, padded, bracket, square, topic, nth, han } = groups;
  const number = digits ?? padded ?? bracket ?? square ?? topic ?? nth ?? han ?? '';
  const sections = han !== undefined || /\D/.test(bracket ?? '');
  return { number: count(number), title: groups.title.trim(), han: sections };
}

/** `Idea 3: 世界模型做数据增强`, `问题2：…`: the word that is counted, its number and what it is about. */
const LABELLED =
  /^(?<label>\p{Script=Han}{1,4}|[a-z]{2,12})\s*(?<number>\d{1,3})\s*(?:[:：、—-]|\.(?!\d))\s*\S/iu;

/** The word before the number of a heading, and the number: `问题2：…`. */
export function readLabel(text: string): { label: string; number: number } | undefined {
  if (!/\d/.test(text)) return undefined;
  const { label, number } = LABELLED.exec(text)?.groups ?? {};
  return label === undefined ? undefined : { label: label.toLowerCase(), number: Number(number) };
}

/** Number and title of each heading that has them; a word before the number counts if most have it, and stays in the title. */
export function readTopics(headings: readonly Heading[]): Map<Heading, Numbered> {
  const found = new Map<Heading, Numbered>();
  const labelled = new Map<string, [Heading, Numbered][]>();
  for (const heading of headings) {
    const read = readNumbered(heading.text);
    if (read) found.set(heading, read);
    const { label, number } = (read ? undefined : readLabel(heading.text)) ?? {};
    if (label === undefined || number === undefined) continue;
    const same = labelled.get(label) ?? [];
    same.push([heading, { number, title: heading.text, han: false }]);
    labelled.set(label, same);
  }
  const usual = [...labelled.values()].find((same) => same.length >= headings.length * MOST);
  return found.size === 0 && usual ? new Map(usual) : found;
}

/** Whether a heading of the highest level heads a part of an article rather than the article. */
export function isSectionHeading(text: string): boolean {
  return SECTION_NAME.test(text) || readNumbered(text) !== undefined;
}
