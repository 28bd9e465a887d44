import { signTable } from './sign-table.ts';

/** What an entry of a journal is called. */
const KIND =
  '(?:(?:工作|学习|科研|实习|实验|个人|小组|课题组|每日|每周|本|双|半月)?(?:周报|日报|月报|周记|日记|日志|周会|周总结|随笔|组会|例会|会议)(?:纪要|记录|汇报|总结|小结)?)';
/** `第三次组会`: its count is the title. */
const COUNTED_KIND = String.raw`(?:第\s*[一二三四五六七八九十\d]{1,3}\s*[次回]\s*)?${KIND}`;
const LABEL = new RegExp(
  String.raw`^(?:${COUNTED_KIND}|日期|时间|date|weekly(?: report)?|week (?:of|beginning|starting|commencing)|daily(?: note)?)\s*[:：_-]?\s*`,
  'i',
);
/** What may follow a date with nothing between: `20240407组会`, `4月7日下午`, `0407第一周总结`. */
export const GLUED = new RegExp(
  String.raw`^(?:${KIND}|第[一二三四五六七八九十]{1,3}[周週]|上午|下午|中午|晚上?|早上?|凌晨|晴|阴|多云|小雨|雨|雪|(?:第\S{1,3}次)?(?:组会|讨论)|(?:工作|学习|实习|读书|实验)?(?:总结|小结|记录|进展|汇报|报告|笔记|复盘))(?!前|后|之)`,
);
/** What such an entry is called, and nothing else. */
export const ONLY_KIND = new RegExp(`^${KIND}$`);

/** `8.1笔记`: what the notes of a day are called, and as well those of a section. */
export const ONLY_NOTES = /^(?:学习|工作|实习|读书|实验)?(?:笔记|记录)$/;

/** What a label begins with. */
const BEGINS = signTable('第工学科实个小课每本双半日月周随组例会时dDwW');

/** What an entry is called before its date, with the marks behind it: `周报 2024-04-07`, `日期：2024-04-07`; may be empty. */
export function readLabel(text: string): string {
  return BEGINS[text.charCodeAt(0)] === 1 ? (LABEL.exec(text)?.[0] ?? '') : '';
}
