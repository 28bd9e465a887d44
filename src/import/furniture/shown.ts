/** Longest line whose marks are taken off; longer ones are text. */
const LONGEST = 400;

/** What a reader of the page saw of a line: no bullets, hashes, emphasis, pictures, addresses. */
export function shownText(line: string): string {
  if (line.length > LONGEST) return '';
  let text = line;
  if (text.includes('](')) {
    // An address may hold one pair of brackets: `javascript:void(0)`.
    text = text
      .replace(/!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)/g, '')
      .replace(/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1');
  }
  if (text.includes('</a>')) text = text.replace(/<a (?:id|name)="[^"]*"><\/a>/g, '');
  return text
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/^\s*(?:(?:#{1,6}|[-*•·])\s+)+/, '')
    .replace(/\*\*|__|\\(?=[-_#~]|$)|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)/g, '')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/gu, '')
    .trim();
}
