import { t } from '../../i18n/index.ts';
import { stripComments } from '../comment/strip.ts';
import { plainMathBlocks } from '../math/block.ts';
import { closeFences } from './fence.ts';
import { shortenLines } from './long-line.ts';
import { limitNesting } from './nesting.ts';
import { type Finding, toLines } from './source.ts';

/** A note's text, fit for the parser. */
export interface Prepared {
  text: string;
  /** The line of the note's text that line `line` of `text` comes from, both 1-based. */
  originOf(line: number): number;
  findings: Finding[];
}

/**
 * What has to be done to the text itself, because no Markdown tree could tell it any more: overlong
 * lines are cut, nesting is limited, open fences closed, `%%comments%%` removed.
 */
export function prepare(markdown: string): Prepared {
  const cut = shortenLines(toLines(markdown), (left) => t('markdown.line-cut', { left }));
  const fenced = closeFences(cut.lines);
  const open = stripComments(fenced.lines, fenced.code);
  const { lines, findings } = plainMathBlocks(limitNesting(open.lines, fenced.code), fenced.code);
  return {
    text: lines.map((line) => line.text).join('\n'),
    originOf: (line) => lines[line - 1]?.origin ?? line,
    findings: [...cut.findings, ...fenced.findings, ...open.findings, ...findings],
  };
}

/** `markdown` without `%%comments%%`, for every door through which a note leaves as Markdown. */
export function withoutComments(markdown: string): string {
  const lines = toLines(markdown);
  const fenced = closeFences(lines);
  const code = new Set(fenced.lines.filter((_, at) => fenced.code[at]).map((line) => line.origin));
  const flags = lines.map((line) => code.has(line.origin));
  return stripComments(lines, flags)
    .lines.map((line) => line.text)
    .join('\n');
}
