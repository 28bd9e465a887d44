/** Full-width punctuation and quotes: no address goes on behind them. */
const ENDS = /[，。；：！？、（）【】「」『』《》〈〉“”‘’…—～　]/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN_MAY_FOLLOW = /[/=#_%+\-\p{Script=Han}]/u;

/**
 * Where a bare address in Chinese text ends: before full-width punctuation, and before a Chinese
 * character that follows a Latin letter or digit (`https://x.y/z的说明`), while `/wiki/具身智能` is whole.
 */
export function addressLength(text: string): number {
  let previous = '';
  let length = 0;
  for (const character of text) {
    if (ENDS.test(character)) break;
    if (HAN.test(character) && !HAN_MAY_FOLLOW.test(previous)) break;
    previous = character;
    length += character.length;
  }
  if (length === text.length) return length;
  const trailing = /[?!.,:*_~'"]+$/.exec(text.slice(0, length));
  return length - (trailing?.[0].length ?? 0);
}
