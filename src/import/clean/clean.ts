import { codeOf, hasFence, type Line } from '../line.ts';
import type { ProfileName } from '../overrides.ts';
import type { Record } from '../record.ts';
import { dropStrayBackticks } from './backticks.ts';
import { collapseBlankLines } from './blank-lines.ts';
import { markBullets } from './bullets.ts';
import { markFigures } from './figures.ts';
import { joinWrapped } from './hard-wrap.ts';
import { levelIndentedProse } from './indented-prose.ts';
import { dropLineNumbers } from './line-numbers.ts';
import { continueItems } from './list-continuation.ts';
import { isNumberedPlainText, markPlainHeadings } from './plain-headings.ts';
import { setBreaksApart } from './thematic-break.ts';

/** One rule of cleaning. It writes into the book whatever it does to a visible character. */
type Step = (lines: Line[], inCode: Uint8Array, record: Record) => Line[];

/** Steps for texts without marks of Markdown, in order, each with the reason for its place. */
const COPIED: readonly Step[] = [
  dropLineNumbers, // before anything can take a gutter of numbers for a list
  markPlainHeadings, // while bullets still tell a list from a heading
];

/** Steps for every text, in order. */
const ALWAYS: readonly Step[] = [
  markBullets, // lists must be lists before indents are read against them
  setBreaksApart,
  dropStrayBackticks,
  joinWrapped, // before continued lines are set apart: a broken word is no paragraph
  continueItems,
  markFigures,
  levelIndentedProse, // last: the steps before settle what an indent belongs to
];

/** A note's text without the marks of where it was copied from; its words and their order stay. */
export function clean(lines: Line[], profile: ProfileName, record: Record): Line[] {
  const plain = profile === 'web' || (profile === 'article' && isNumberedPlainText(lines));
  const steps = plain ? [...COPIED, ...ALWAYS] : ALWAYS;
  const fenced = hasFence(lines);
  const cleaned = steps.reduce((rest, step) => {
    const inCode = fenced ? codeOf(rest) : new Uint8Array(rest.length);
    return step(rest, inCode, record);
  }, lines);
  return collapseBlankLines(cleaned);
}
