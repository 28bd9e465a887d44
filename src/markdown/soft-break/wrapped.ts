const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。；：！？、（）《》“”]/gu;
const STARTS_WITH_HAN = new RegExp(`^${HAN.source}`, 'u');
const SENTENCE_END = /[.!?。！？；;:：][)"'”’」』）]*$/;

/** Columns a line takes: a Chinese character takes two. */
const columns = (line: string): number => line.length + (line.match(HAN)?.length ?? 0);

/**
 * Whether the lines of a paragraph were broken by a machine at a fixed width (mail, PDF) and not by
 * their author: all but the last about equally long, at least 40 columns, and broken within
 * sentences. Such lines are joined; any others keep their breaks, as in Obsidian.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1).map((line) => line.trim());
  if (full.length === 0) return false;
  const widths = full.map(columns);
  const longest = Math.max(...widths);
  const shortest = Math.min(...widths);
  if (shortest < 40 || longest > 130) return false;
  const chinese = full.join('').match(HAN)?.length ?? 0;
  const isChinese = chinese * 4 > full.join('').length;
  if (isChinese && (full.length < 2 || longest - shortest > 6)) return false;
  if (!isChinese && longest - shortest > 30) return false;
  // What wraps text in Latin letters does not know where to break Chinese.
  if (!isChinese && lines.slice(1).some((line) => STARTS_WITH_HAN.test(line.trim()))) return false;
  const within = full.filter((line) => !SENTENCE_END.test(line)).length;
  return within * 2 > full.length;
}

/** What joins two lines: nothing between two Chinese characters or after a hyphen, else a space. */
export function joint(before: string, after: string): '' | ' ' {
  const han = new RegExp(HAN.source, 'u');
  if (han.test(before.slice(-1)) && han.test(after.slice(0, 1))) return '';
  return /[A-Za-z]-$/.test(before) ? '' : ' ';
}
