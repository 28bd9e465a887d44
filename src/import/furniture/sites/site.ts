import type { RuleName } from '../../record/rules.ts';

/**
 * What is known of a kind of words:
 * - `counted`: they hold a number or a date of the page, which a text that merely speaks of the site does not;
 * - `telling`: they stand alone on a line nowhere else; no page is known without such words but by its
 *   address, and two of them make a page;
 * - `head`, `line`, `tail`: where they are the page's even if no others stand close by: above the text,
 *   anywhere, or among others below it, where all that stands between them goes as well;
 * - `then-articles`: unknown lines behind them in a tail name other articles, and are not more of the same;
 * - `names-above`, `names-below`: the line right above, or next below, them names what they speak of;
 * - `author-above`: the line right above them names the author;
 * - `menu`: a text of one's own may list them too, so they are the page's only where several stand together;
 * - `undated`: a day in them is not that of the text;
 * - `begins-head`, `begins-text`, `begins-end`: with them begins what is all the page's; a text of the page,
 *   which may hold several; what stands behind its text.
 */
export type Trait =
  | 'counted'
  | 'telling'
  | 'head'
  | 'line'
  | 'tail'
  | 'then-articles'
  | 'names-above'
  | 'names-below'
  | 'author-above'
  | 'menu'
  | 'undated'
  | 'begins-head'
  | 'begins-text'
  | 'begins-end';

/**
 * Words of a site's interface, each alone on its line: the rule by which they are dropped, what is known of
 * them, and patterns of whole lines as a reader saw them (`shownText`), parted by `|` or a new line. A group
 * called `author` names the author, and a day in `article-info` is that of the text.
 */
export type Words = readonly [rule: RuleName, traits: readonly Trait[], lines: string];

/** A site, known by its address and its words. Of the words the first that fit a line count. */
export interface Site {
  name: string;
  /** One stands in the address of each of its pages. */
  addresses: readonly string[];
  /** What a browser's tab shows behind the title of its pages, as a pattern. */
  tab?: string;
  /** One stands in the address of each picture on its pages, and on no other site's. */
  pictures?: readonly string[];
  /** Stands in the address of the picture of whom a page is by, in a link that names him. */
  avatar?: string;
  /** Addresses that a line of nothing but links, or pictures, leads to when it is the site's. */
  links?: readonly (readonly [rule: RuleName, address: string])[];
  /** One stands in each address that leads to a person who writes there. */
  people?: readonly string[];
  /** Its pages name no author above the text. */
  unsigned?: true;
  words: readonly Words[];
}

export const NUMBER = String.raw`[\d,.]+\s*[万亿wkWK]?\+?`;
export const DAY = String.raw`\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?`;
export const TIME = String.raw`\d{1,2}:\d{2}`;
