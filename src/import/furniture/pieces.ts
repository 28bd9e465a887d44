/**
 * The words of a site's interface, each alone on its line. `counted` holds a number or a date of the page
 * (`829 人赞同了该回答`), which a text that merely speaks of the site does not; `plain` are its buttons.
 */
export interface Pieces {
  site: string;
  /** In the address of its pages. */
  address: RegExp;
  /** In the addresses of the pictures on its pages, which no other site shows. */
  pictures?: RegExp;
  /** Its pages name no author above the text. */
  unsigned?: true;
  counted: RegExp;
  plain: RegExp;
  /** One piece at least says so much that no report about the site would hold it. */
  mark?: RegExp;
  /** Pieces that stand alone on a line nowhere else: two of them are a page. */
  telling?: RegExp;
  /** From one piece to the other the page shows what stands above its text. */
  begin?: { from: RegExp; to: RegExp };
  /** Behind such a piece the page holds no more of its text. */
  end?: RegExp;
  /** Above another text on the same page. */
  another?: RegExp;
}

/** A line that is one of `alternatives`, which may stand in several rows. */
export const lineOf = (alternatives: string, flags = 'i') =>
  new RegExp(
    `^(?:${alternatives
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})$`,
    flags,
  );

export const NUMBER = String.raw`[\d,.]+\s*[万亿wk]?\+?`;
export const DAY = String.raw`\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?`;
