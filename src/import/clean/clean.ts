import type { Draft } from '../draft.ts';
import type { ProfileName } from '../overrides/overrides.ts';
import type { Record } from '../record/record.ts';
import { dropStrayBackticks } from './backticks.ts';
import { bracketAddresses } from './blank-addresses.ts';
import { collapseBlankLines } from './blank-lines.ts';
import { dropBlockAttributes } from './block-attributes.ts';
import { closeBrokenBold } from './broken-bold.ts';
import { markBullets, markLooseTasks } from './bullets.ts';
import { fenceChatCode } from './chat-code.ts';
import { unfoldColumns } from './columns.ts';
import { markContainers } from './containers.ts';
import { fenceCopiedCode } from './copied-code.ts';
import { markDrawnTables } from './drawn-tables.ts';
import { partFenceComments } from './fence-comments.ts';
import { markFigures } from './figures.ts';
import { fenceFileTrees } from './file-trees.ts';
import { dropGluedButtons } from './glued-buttons.ts';
import { joinHanWrapped } from './han-wrap.ts';
import { moveHangingLists } from './hanging-lists.ts';
import { joinWrapped } from './hard-wrap.ts';
import { bareImages } from './image-attributes.ts';
import { levelIndentedProse } from './indented-prose.ts';
import { dropGutters, dropLineNumbers } from './line-numbers.ts';
import { continueItems } from './list-continuation.ts';
import { markFormulas } from './math-delimiters.ts';
import { joinNumbersAbove } from './numbers-above.ts';
import { markOrgBlocks } from './org-blocks.ts';
import { translateOutliner } from './outliner.ts';
import { dropPageWords } from './page-words.ts';
import { levelParagraphs } from './paragraph-indent.ts';
import { isNumberedPlainText, markPlainHeadings } from './plain-headings.ts';
import { dropSavedBehind } from './saved-behind.ts';
import { markShortcodes } from './shortcodes.ts';
import { joinSplitBold } from './split-bold.ts';
import type { Step } from './step.ts';
import { markTabOutline } from './tab-outline.ts';
import { markTabTables } from './tab-tables.ts';
import { setBreaksApart } from './thematic-break.ts';
import { narrowGaps } from './wide-gaps.ts';

/** Steps for articles alone, before it is asked whether their headings are numbers. */
const LETTERS: readonly Step[] = [levelParagraphs];

/** Steps for copied pages alone, in order. */
const PAGES: readonly Step[] = [
  fenceCopiedCode, // before any step can take its lines for text
  dropPageWords, // before those below: it leaves a heading behind that a step might take for text
];

/** Steps for texts without marks of Markdown, in order, each with the reason for its place. */
const COPIED: readonly Step[] = [
  dropLineNumbers, // before anything can take a gutter of numbers for a list
  markPlainHeadings, // while bullets still tell a list from a heading
  joinNumbersAbove, // after it: which of the titles are headings of another form is known by then
];

/** Steps for every text, in order. */
const ALWAYS: readonly Step[] = [
  unfoldColumns, // first: what they hold is text like any other
  dropBlockAttributes, // before the others: they stand between an item's mark and its text
  dropGluedButtons,
  dropSavedBehind,
  dropGutters,
  fenceChatCode,
  fenceFileTrees, // before anything can take a branch for text
  partFenceComments,
  joinSplitBold,
  closeBrokenBold,
  markContainers,
  markShortcodes,
  markOrgBlocks,
  translateOutliner, // while its lines stand under their blocks
  bareImages,
  bracketAddresses,
  markFormulas, // before a line of a formula can be taken for text
  markTabOutline, // before tabs can be taken for code
  markTabTables,
  markDrawnTables, // before the lines under its cells can be taken for rules
  markBullets, // lists must be lists before indents are read against them
  markLooseTasks,
  narrowGaps, // once every item is marked
  moveHangingLists,
  setBreaksApart,
  dropStrayBackticks,
  joinHanWrapped,
  joinWrapped, // before continued lines are set apart: a broken word is no paragraph
  continueItems,
  markFigures,
  levelIndentedProse, // last: the steps before settle what an indent belongs to
];

/** All of them, in order. */
export const steps: readonly Step[] = [...LETTERS, ...PAGES, ...COPIED, ...ALWAYS];

/** The steps for a text of `profile`, which has headings by their numbers alone or not. */
function stepsFor(profile: ProfileName, numbered: boolean): readonly Step[] {
  if (profile === 'web') return [...PAGES, ...COPIED, ...ALWAYS];
  return numbered ? [...COPIED, ...ALWAYS] : ALWAYS;
}

const apply = (draft: Draft, own: readonly Step[], record: Record): Draft =>
  own.reduce(
    (rest, step) => (step.concerns(rest.text) ? rest.with(step.apply(rest, record)) : rest),
    draft,
  );

/** A note's text without the marks of where it was copied from; its words and their order stay. */
export function clean(copied: Draft, profile: ProfileName, record: Record): Draft {
  const article = profile === 'article';
  const draft = article ? apply(copied, LETTERS, record) : copied;
  const numbered = article && isNumberedPlainText(draft.lines);
  return collapseBlankLines(apply(draft, stepsFor(profile, numbered), record));
}
