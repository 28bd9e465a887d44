const TEX = /[\\^_{}=<>+|]/;
const HAN_PROSE = /[\p{Script=Han}，。；：、！？（）“”]/u;
const TWO_WORDS = /\p{L}{2,}\s|\s\p{L}{2,}/u;
const SHELL_VARIABLE = /^[A-Za-z_]\w{2,}[/:.]?$/;

/**
 * Whether `content`, found between two single dollars, is prose with prices or variables around it
 * and not a formula: `100 和 ` before `$200`, `5, or maybe 10`, `HOME/` before `$USER`.
 *
 * @param after the character behind the closing dollar, `''` at the end
 */
export function isProse(content: string, after: string): boolean {
  if (/^\s|\s$/.test(content)) return true;
  if (/\d/.test(after)) return true;
  if (/[A-Za-z]/.test(after) && SHELL_VARIABLE.test(content)) return true;
  return !TEX.test(content) && (HAN_PROSE.test(content) || TWO_WORDS.test(content));
}
