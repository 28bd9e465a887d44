import { isBlank } from '../line.ts';

/** The comments between which programs write contents: `<!-- TOC -->`, `<!-- START doctoc … -->`, `<!-- vscode-markdown-toc -->`. */
const OPENS = /^\s*<!--\s*(?:toc\b|start doctoc\b|vscode-markdown-toc\s*-->).*-->\s*$/i;
const CLOSES =
  /^\s*<!--\s*(?:\/toc\b|tocstop\b|toc end\b|end doctoc\b|\/vscode-markdown-toc\s*-->).*-->\s*$/i;
/** `- [一、灯塔](#一灯塔)`, the line that names the contents, a comment. */
const ROW =
  /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+(?:[\d.]+\s+)?\[.*\]\(<?#.*\)\s*|\*{0,2}(?:table of contents|contents|目录)\b.*|<!--.*-->\s*)$/iu;

/**
 * Lines of the contents that a program writes between two comments and that lead to nothing but the headings
 * of the text, which every page of the site lists. Contents that hold more are an author's own.
 */
export function findGeneratedContents(lines: readonly string[], text: string): number[] {
  if (!text.includes('<!--')) return [];
  const found: number[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!OPENS.test(lines[from] ?? '')) continue;
    const length = lines.slice(from + 1).findIndex((line) => !isBlank(line) && !ROW.test(line));
    const rows = lines.slice(from + 1, length < 0 ? undefined : from + 1 + length);
    const close = rows.findIndex((line) => CLOSES.test(line));
    if (close < 0) continue;
    for (let at = from; at <= from + 1 + close; at++) if (!isBlank(lines[at] ?? '')) found.push(at);
    from += 1 + close;
  }
  return found;
}
