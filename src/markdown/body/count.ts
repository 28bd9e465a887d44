const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}'’_-]*/gu;

/** Han characters plus Latin words and numbers: what reading takes time for. */
export function countCharacters(text: string): number {
  return (text.match(HAN)?.length ?? 0) + (text.match(WORD)?.length ?? 0);
}
