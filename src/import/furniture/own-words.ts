import { isWord, type Piece } from './pieces.ts';
import { shownText } from './shown.ts';
import { isText } from './text-line.ts';

/** What a reader wrote below a page that he copied. */
const OWN_WORDS =
  /^(?:#{1,6}\s+|\*\*)?(?:我的|我自己的|个人|自己的|读者)(?:笔记|想法|感想|总结|批注|思考|心得|备注|理解|评价|评论)\s*(?:\*\*)?[:：]?(?:\*\*)?(?:\s.*)?$/;
/** What stands over the answers of others where a clipper has made it a heading. */
const OTHERS = /^#{1,6} 更多回答\s*$/;
/** A rule, or a heading that leads nowhere. */
const PART = /^\s{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|#{1,6}\s[^[]*)$/;

/**
 * Index of the line at which the words of the reader begin, behind `from`: where they are called so, or
 * where a new part with text in it begins behind the last of the page's `pieces`; else the number of lines.
 */
export function ownWords(lines: readonly string[], from: number, pieces: readonly Piece[]): number {
  const last = pieces.at(-1)?.at ?? from;
  const texts = lines.findLastIndex(isText);
  const at = lines.findIndex((line, index) => {
    if (index < from) return false;
    if (OWN_WORDS.test(line.trim()) || OTHERS.test(line)) return true;
    return index > last && index < texts && PART.test(line) && !isWord(shownText(line));
  });
  return at < 0 ? lines.length : at;
}
