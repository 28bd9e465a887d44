/** Full-width punctuation and quotes: no address goes on behind them. */
const ENDS = /[，。；：！？、（）【】「」『』《》〈〉“”‘’…—～　]/u;
export const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN_MAY_FOLLOW = /[/=#_%+\-\p{Script=Han}]/u;

/**
 * Whether a bare address in Chinese text ends before `next`: before full-width punctuation, and before
 * a Chinese character that follows a Latin letter or digit (`https://x.y/z的说明`). A part of the
 * address that begins in Chinese is whole: `https://zh.wikipedia.org/wiki/知识`.
 *
 * @param previous the character before, `''` when there is none
 */
export function endsAddress(previous: string, next: string): boolean {
  return ENDS.test(next) || (HAN.test(next) && !HAN_MAY_FOLLOW.test(previous));
}
