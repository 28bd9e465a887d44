import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { Options as RemarkRehypeOptions } from 'remark-rehype';
import type { PluggableList } from 'unified';
import { t } from '../i18n/index.ts';
import { remarkBareAddresses } from './autolink/remark.ts';
import { remarkBlockIds } from './block-id/remark.ts';
import { remarkBlockRefs } from './block-ref/remark.ts';
import { remarkCallouts } from './callout/remark.ts';
import { remarkLeftoverStrong } from './cjk/leftover-strong.ts';
import { rehypeDrawCode } from './code/draw.ts';
import { remarkCodeMeta } from './code/remark.ts';
import { rehypeEmbeds } from './embed/rehype.ts';
import { remarkInlineFootnotes } from './footnote/inline.ts';
import { rehypeHeadings } from './heading/rehype.ts';
import { remarkMarks } from './highlight/remark.ts';
import { rehypeImages } from './image/rehype.ts';
import { remarkIndentedProse } from './indented/syntax.ts';
import { rehypeLanguage } from './language/rehype.ts';
import { rehypeLinks } from './link/rehype.ts';
import { katexOptions, rehypeFrameMath, rehypeMendMath } from './math/draw.ts';
import { remarkFormulas } from './math/remark.ts';
import { rehypeDrawMermaid } from './mermaid/draw.ts';
import { rehypeParseDrawn } from './raw-html/parse-drawn.ts';
import { rehypeSafety } from './raw-html/rehype.ts';
import { remarkRawHtml } from './raw-html/remark.ts';
import { remarkSoftBreaks } from './soft-break/remark.ts';
import { rehypeTables } from './table/rehype.ts';
import { remarkInlineTags } from './tag/remark.ts';
import { remarkTasks } from './task/remark.ts';
import { remarkWikilinks } from './wikilink/remark.ts';

/** From Markdown to its tree, in this order. */
export const remarkPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }], // `5~10 … 20~30` is a range, not struck out
  remarkBareAddresses, // `https://x.y/z，然后` ends before the comma; overrides GFM's
  remarkCjkFriendly, // `**重要：**正文` is bold
  remarkMath,
  remarkFormulas, // `$x^2$` is a formula, `$100 和 $200` is not; overrides remarkMath's inline rule
  remarkWikilinks, // after GFM, so that its brackets win over footnotes and links
  remarkBlockRefs, // `((uuid))` of Logseq
  remarkMarks, // `==重点：==`, and `~~` with the same rule, instead of GFM's
  remarkIndentedProse, // before code: a paragraph indented as Chinese writers do
  remarkRawHtml, // `<think>` is text; reports what will be dropped
  remarkCodeMeta,
  remarkInlineFootnotes, // `^[words]`
  remarkTasks, // after GFM, whose two states it takes over
  remarkBlockIds, // before line ends become breaks: an id may have its own line
  remarkCallouts, // likewise: the title is the first line
  remarkLeftoverStrong, // `1**.**调研`: what remarkCjkFriendly leaves
  remarkSoftBreaks, // before tags: they cut text nodes, lines must be whole here
  remarkInlineTags, // last: looks at what is left as text
];

/** From the HTML tree to the finished one, in this order. */
export const rehypePlugins: PluggableList = [
  rehypeSafety, // first: nothing below may trust the author's HTML
  rehypeLinks, // sees Markdown's links and HTML's alike
  rehypeImages,
  rehypeEmbeds, // after images: all markers are there
  rehypeTables,
  rehypeHeadings,
];

/** From the surveyed tree to what is shown: formulas, code and diagrams are drawn last. */
export const drawingPlugins: PluggableList = [
  rehypeLanguage, // after the survey, which reads whole texts; before what is drawn as HTML
  rehypeFrameMath, // formulas and diagrams look like code until they are drawn
  [rehypeKatex, katexOptions],
  rehypeMendMath, // after rehypeKatex: takes over what it could not typeset
  rehypeDrawMermaid,
  rehypeDrawCode, // last: takes every `<pre>` that is left
];

/**
 * The plugins for hand-written MDX pages: those that need neither a vault nor an author to be wary of.
 * MDX knows no raw HTML nodes, so what was drawn as HTML is parsed at the end.
 */
export const pagePlugins: { remark: PluggableList; rehype: PluggableList } = {
  remark: [
    [remarkGfm, { singleTilde: false }],
    remarkBareAddresses,
    remarkCjkFriendly,
    remarkMath,
    remarkFormulas,
    remarkMarks,
    remarkCodeMeta,
    remarkInlineFootnotes,
    remarkTasks,
    remarkCallouts,
    remarkLeftoverStrong,
  ],
  rehype: [rehypeTables, ...drawingPlugins, rehypeParseDrawn],
};

/** How Markdown's tree becomes HTML's. */
export const hastOptions: RemarkRehypeOptions = {
  clobberPrefix: '',
  footnoteLabel: t('markdown.footnotes'),
  footnoteLabelTagName: 'p', // no heading: it is not of the note's outline
  footnoteLabelProperties: { className: ['footnotes-title'] },
  footnoteBackLabel: t('markdown.footnote-back'),
};
