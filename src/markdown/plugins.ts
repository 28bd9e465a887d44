import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import { rehypeHeadings } from './heading/rehype.ts';
import { rehypeImages } from './image/rehype.ts';
import { rehypeLinks } from './link/rehype.ts';
import { rehypeSafety } from './safety/rehype.ts';
import { remarkInlineTags } from './tag/remark.ts';
import { remarkWikilinks } from './wikilink/remark.ts';

/** From Markdown to its tree, in this order. */
export const remarkPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }], // `5~10 … 20~30` is a range, not struck out
  remarkCjkFriendly, // `**重要：**正文` is bold
  remarkMath,
  remarkWikilinks, // after GFM, so that its brackets win over footnotes and links
  remarkInlineTags, // last: looks at what is left as text
];

/** From the HTML tree to the finished one, in this order. */
export const rehypePlugins: PluggableList = [
  rehypeSafety, // first: nothing below may trust the author's HTML
  rehypeLinks, // sees Markdown's links and HTML's alike
  rehypeImages,
  rehypeHeadings,
];
