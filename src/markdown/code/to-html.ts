import { attribute as at, escapeHtml } from '../html-text.ts';
import type { Token } from './highlighter.ts';
import type { CodeInfo } from './info.ts';

/** Neighbours of one kind as one; white space takes any kind. */
function merged(line: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of line) {
    const last = out.at(-1);
    if (last && (last.kind === token.kind || token.text.trim() === '')) last.text += token.text;
    else out.push({ ...token });
  }
  return out;
}

const tokenHtml = ({ text, kind }: Token): string =>
  kind === '' ? escapeHtml(text) : `<span class="c-${kind}">${escapeHtml(text)}</span>`;

/** The inside of `<code>`: coloured by class, marked lines in a box of their own. */
export function codeHtml(lines: readonly Token[][], marked: CodeInfo['marked']): string {
  const written = lines.map((line) => merged(line).map(tokenHtml).join(''));
  if (marked.size === 0) return written.join('\n');
  return written
    .map((line, index) =>
      marked.has(index + 1) ? `<mark class="c-line">${line}\n</mark>` : `${line}\n`,
    )
    .join('');
}

/** A block of code; the box scrolls, so it can be reached by keyboard. */
export function blockHtml(inside: string, { language, title }: CodeInfo): string {
  const caption = title ? `<figcaption>${escapeHtml(title)}</figcaption>` : '';
  const code = `<pre tabindex="0"><code${at('data-language', language || undefined)}>${inside}</code></pre>`;
  return `<figure class="code">${caption}${code}</figure>`;
}
