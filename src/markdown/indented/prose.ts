const HAN = /[\p{Script=Han}，。；：！？、（）《》“”「」]/gu;
const CODE_MARKS = /[{};=<>$\\]|\w\(|^\s*(?:#|\/\/|\/\*|[$>])/;
const SENTENCE = /^[A-Z][a-z']*(?: [\w(][\w'’,;:()-]*){4,}[.?!,]?$/;

/**
 * Whether a line that Markdown would take for indented code is prose: Chinese writers indent their
 * paragraphs. At least a third of it is Chinese, or it opens with a Chinese character and shows no
 * sign of code; or it is an English sentence.
 */
export function isProse(line: string): boolean {
  const text = line.trim();
  const han = text.match(HAN)?.length ?? 0;
  if (han === 0) return SENTENCE.test(text);
  if (han * 3 >= text.replace(/\s/g, '').length && !/[{};]\s*$/.test(text))
    return !/^(?:#|\/\/|\/\*)/.test(text);
  return /^[\p{Script=Han}《“「（]/u.test(text) && !CODE_MARKS.test(text);
}
