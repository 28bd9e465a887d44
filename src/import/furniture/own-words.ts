/** What a reader wrote below a page that he copied. */
const OWN_WORDS =
  /^(?:#{1,6}\s+|\*\*)?(?:我的|我自己的|个人|自己的|读者)(?:笔记|想法|感想|总结|批注|思考|心得|备注|理解|评价|评论)\s*(?:\*\*)?[:：]?(?:\*\*)?(?:\s.*)?$/;

/** Index of the line at which the words of the reader begin, behind `from`; else the number of lines. */
export function ownWords(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && OWN_WORDS.test(line.trim()));
  return at < 0 ? lines.length : at;
}
