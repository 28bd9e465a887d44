import { baseName, daysInName, isNamedByTime, weekInName } from '../../knowledge/date-in-name.ts';
import { opensPart } from '../profile/opens-part.ts';

/** What a section of any note is called, and no note by itself. */
const ANY_NOTE =
  /^(?:(?:题目)?(?:链接|描述)|题目|问题(?:描述)?|(?:解题)?思路|代码|概[述念览要]|简介|(?:基本|项目)?介绍|背景|[前引导]言|目录|摘要|[总小]结|说明|定义|参考(?:资料|链接|文献)?|正文|time ?log|to-?dos?|overview|intro(?:duction)?|background|summary|abstract|problem|references?|links?)$/i;

/** What a report calls its time by itself: `本周工作`, `今日总结`. */
const OF_NOW =
  /^(?:[本上下]\s*(?:周|月|季度)|[今昨明][日天])的?(?:主要|学习|工作)?(?:工作|学习|任务|计划|[总小]结|进展|进度|内容|安排|情况|目标|待办|事项|汇报|收获|复盘)(?:内容|[总小]结|计划|安排|情况|汇报|进展)?$/;

/** A file that nobody has named. */
const NAMELESS = /^(?:未命名|无标题|新建|文档|文本|笔记|记录|untitled|readme|index)/i;

/** A name of one word: `Timeline`, not `readme`. */
const LATIN = /^(?!readme$|index$|untitled)[a-z][a-z.+#-]{2,}$/i;

const HAN = /\p{Script=Han}/gu;

/** Whether a name in Chinese says what its note is about. */
export function tells(name: string): boolean {
  return (
    (name.match(HAN)?.length ?? 0) >= 2 &&
    !NAMELESS.test(name) &&
    !daysInName(name) &&
    !weekInName(name)
  );
}

/** Whether the file at `path` has a name of one word in Latin letters, to which `heading` is not akin. */
export function isNamedOtherwise(heading: string, path: string): boolean {
  const name = baseName(path);
  return LATIN.test(name) && !heading.toLowerCase().includes(name.toLowerCase());
}

/** A name that only says that the file holds notes: `学习笔记`. */
const KIND_ALONE =
  /^(?:学习|课堂|课程|读书|工作|个人|日常|随手|我的)*(?:笔记|记录|随笔|总结|日志|札记)\d*$/;

/** A heading that only counts: `第一天`. */
const COUNT_ALONE =
  /^(?:第\s*[\d一二三四五六七八九十]{1,3}\s*[天日章节部篇回讲课次集](?:分)?|day\s*\d{1,3})$/i;

/** Longest word over a section that says less than a longer name. */
const WORD = 6;

/** Whether the only heading of its level, `heading`, tells less than the name of the file at `path`. */
export function tellsLess(heading: { level: number; text: string }, path: string): boolean {
  const name = baseName(path);
  const { level, text } = heading;
  if (NAMELESS.test(name)) return false;
  if (OF_NOW.test(text) || (level > 1 && (ANY_NOTE.test(text) || isNamedByTime(path)))) return true;
  if (!tells(name) || KIND_ALONE.test(name)) return false;
  if (COUNT_ALONE.test(text)) return true;
  const word = text.length <= WORD && text.length < name.length;
  return level > 1 && !name.includes(text) && (word || opensPart(text));
}

/**
 * Whether the first of several top headings (`peers`: the others) is a section of the note that the file at
 * `path` is named after, as in a vault: `# 题目`, `# 思路`, or `# 单模式`, `# 组合模式` in `模式.md`.
 */
export function isSectionOfName(heading: string, peers: readonly string[], path: string): boolean {
  const name = baseName(path);
  if (ANY_NOTE.test(heading) || (OF_NOW.test(heading) && !NAMELESS.test(name))) return true;
  // `# 创建Timeline`, `# Timeline面板` in `Timeline.md`
  if (LATIN.test(name)) {
    const holds = (text: string) => text.toLowerCase().includes(name.toLowerCase());
    return holds(heading) && heading.length > name.length && peers.some(holds);
  }
  if (!tells(name)) return false;
  const akin = (text: string) => text.includes(name) || name.includes(text);
  return !akin(heading) || peers.some(akin);
}
