/** `1.`, `1、`, `1）`, `（1）`, `一、`, `第二，`, `2.3`, `Part 2:` before the words of a heading. */
const numbering =
  /^(?:[(（]?\s*(?:\d+(?:\.\d+)*|[一二三四五六七八九十百]+)\s*[)）.、．:：,，]+(?!\d)|第\s*[\d一二三四五六七八九十百]+\s*[章节部点条]?\s*[.、,，:：]*|\d+(?:\.\d+)+\s+|\d+\s+(?=\P{L}*\p{Script=Han}))\s*/u;

/** A counter behind the words: `（二）`, `(2)`, `续`. */
const counter = /\s*(?:[(（]\s*(?:\d+|[一二三四五六七八九十]+|续)\s*[)）]|[·・]\s*\d+|续)$/u;

const marks = /[\s*_`~#「」『』“”"'‘’《》〈〉【】[\]（）()]+/gu;

/** `AI 原生应用` is `AI原生应用`. */
const besideHan = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

/** Words that come and go before a subject without changing it. */
const fillersBefore =
  /^(?:本周|上周|这周|本月|近期|最近|目前|当下|当前|现在|今日|我的?|一些|几点|有关|关于|对于|的)/u;

/** Words that say how far a subject has come, not which it is. */
const fillersAfter = /(?:相关|跟进|进度|进展|近况|情况|更新|记录|部分|内容|的)$/u;

/**
 * What two headings of one thread have in common: case, width, numbers, marks and filler stripped.
 * `## 3.论文进度` and `论文` are both `论文`; `我的一些想法` and `当下的想法` are `想法`. Never empty for a heading
 * that has a letter: filler is not stripped when nothing else would be left.
 */
export function headingKey(heading: string): string {
  let key = heading.normalize('NFKC').toLowerCase().trim();
  key = strip(key, numbering);
  key = strip(key, counter);
  key = key
    .replace(marks, ' ')
    .replace(/[\s。！？!?，,；;：:、.]+$/u, '')
    .trim();
  for (let before = ''; before !== key; ) {
    before = key;
    key = strip(strip(key, fillersBefore), fillersAfter);
  }
  return key.replace(/\s+/g, ' ').replace(besideHan, '');
}

/** The subject before a subtitle, as a key: `AI原生应用` of `AI原生应用--法行宝`; undefined without one. */
export function subjectKey(heading: string): string | undefined {
  const match = /^(.{2,}?)\s*(?:--+|——|—|：|:|\s[-–]\s)\s*\S/u.exec(heading);
  return match ? headingKey(match[1] ?? '') : undefined;
}

function strip(text: string, pattern: RegExp): string {
  const rest = text.replace(pattern, '').trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}
