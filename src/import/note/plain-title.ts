/** A title without marks of emphasis, links and code. */
export function plainTitle(text: string): string {
  if (!/[[*_`]|\s\s|[^\S ]/.test(text)) return text.trim();
  return text
    .replace(/!?\[\[([^\]|]*\|)?([^\]]*)\]\]/g, '$2')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
