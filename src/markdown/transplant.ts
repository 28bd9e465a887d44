/**
 * A section's HTML for a page of several notes: its ids and the links to them begin with `prefix`, and
 * its headings move so that the section's own, of level `depth`, becomes one of level `to`.
 */
export function transplant(html: string, prefix: string, depth: number, to = 2): string {
  const level = (digit: string) => Math.min(6, Math.max(to, Number(digit) - depth + to));
  return html
    .replace(/ id="/g, ` id="${prefix}`)
    .replace(/ href="#/g, ` href="#${prefix}`)
    .replace(
      /<(\/?)h([2-6])(?=[ >])/g,
      (_, close: string, digit: string) => `<${close}h${level(digit)}`,
    );
}
