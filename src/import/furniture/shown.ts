/** Longest line whose marks are taken off, and one that may hold addresses; longer ones are text. */
const [LONGEST, LINKED] = [400, 3000];

/** Whether a line is too long to be read. */
export const isLong = (line: string) =>
  line.length > LONGEST && (line.length > LINKED || !line.includes(']('));

/** What a reader of the page saw of a line: no bullets, hashes, emphasis, pictures, addresses, and one space between words. */
export function shownText(line: string): string {
  if (isLong(line)) return '';
  let text = line;
  if (text.includes('](')) {
    // An address may hold one pair of brackets: `javascript:void(0)`.
    text = text
      .replace(/!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)/g, '')
      .replace(/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
      .replace(/\]\(https?:[^()\s]*\)|\[$/g, '');
  }
  if (text.includes('][')) text = text.replace(/!\[[^\]]*\]\[[^\]]*\]/g, '');
  if (text.includes('</a>')) text = text.replace(/<a (?:id|name)="[^"]*"><\/a>/g, '');
  return text
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/^\s*(?:(?:#{1,6}|[-*•·])\s+)+/, '')
    .replace(/\*\*|__|\\(?=[-_#~]|$)|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)/g, '')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/gu, '')
    .replace(/\s{2,}|\t/g, ' ')
    .trim();
}
