/** Names of parts that stand behind the whole of a text. */
const BACK_MATTER =
  /^(?:附(?:[录件表注]|(?=[\s:：]))(?:\s*[A-Z一二三四五\d])?(?:$|[\s:：、.])|(?:后记|尾声|写在最后|appendix|afterword|epilogue)(?:$|[\s:：]))/i;

/**
 * Whether a heading level with the entries of a journal opens a part of the journal, not of the entry above:
 * by its name alone, since the next entry may be written below it.
 */
export const isBackMatter = (heading: string): boolean => BACK_MATTER.test(heading);
