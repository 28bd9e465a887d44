/** Names of parts that stand behind the whole of a text, and not behind one of its entries. */
const BACK_MATTER =
  /^(?:附(?:[录件表注]|(?=[\s:：]))(?:\s*[A-Z一二三四五\d])?(?:$|[\s:：、.])|(?:后记|尾声|写在最后|待办池|backlog|(?:(?:空白)?(?:周报|日报|月报|周记|日记|日志|会议记录|组会))?模[板版]|(?:weekly |daily )?template|(?:季度?|学期|年度|年终|期末|全年|半年)(?:小结|总结|回顾)|(?:全部|总体|整体)[^\s:：（(]{0,4}(?:小结|总结|汇总)|(?:变更|更新|修订|修改)(?:记录|日志|历史)|appendix|afterword|epilogue)(?:$|[\s:：（(]))/i;

/**
 * Whether a heading level with the entries of a journal opens a part of the journal, not of the entry above:
 * by its name alone, since the next entry may be written below it.
 */
export const isBackMatter = (heading: string): boolean => BACK_MATTER.test(heading);
