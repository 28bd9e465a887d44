import { findFullDates } from '../../knowledge/full-days.ts';
import { isBlank } from '../line.ts';
import type { RuleName } from '../record/rules.ts';
import type { PageFacts } from './page-facts.ts';

const NUMBER = /^arXiv:\d{4}\.\d{4,5}(?:v\d+)?\s*(?:\([\w.-]+\)|\[[\w.-]+\])?$/;
/** The number in a line that says more: `Cite as: arXiv:1706.03762 [cs.CL]`. */
const CITED = /\barXiv:(\d{4}\.\d{4,5})/;
const SUBMITTED = /^\[?Submitted on /;
/** What the page shows around the abstract of a paper. */
const AROUND =
  /^(?:View PDF|HTML \(experimental\)|TeX Source|Other Formats|Focus to learn more|Download(?: PDF)?:?|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)* > [A-Z][A-Za-z ,&-]+|Submission history)$/;

/** Whether a text may hold such a page. */
export const maybePaper = (text: string) => text.includes('[Submitted on');

/**
 * The page of a paper on arxiv.org as it is copied: number, day, title and authors become facts, the
 * abstract stays. `undefined` where one of the four is missing: that is a reader's own record.
 */
export function readPaperPage(
  lines: readonly string[],
): { ruleOf: ReadonlyMap<number, RuleName>; facts: PageFacts } | undefined {
  const facts: PageFacts = { tags: [], lines: new Set() };
  const ruleOf = new Map<number, RuleName>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line) || line.length > 4000) continue;
    const text = line
      .trim()
      .replace(/^#{1,6}\s+/, '')
      .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1');
    const cited = CITED.exec(line)?.[1];
    if (cited) facts.url ??= `https://arxiv.org/abs/${cited}`;
    const number = NUMBER.test(text);
    const submitted = !facts.published && SUBMITTED.test(text);
    const day = submitted ? findFullDates(text)[0]?.iso : undefined;
    const title = facts.title ? undefined : /^Title:\s*(\S.*)$/.exec(text)?.[1];
    const authors = facts.author ? undefined : /^Authors?:\s*(\S.*)$/.exec(text)?.[1];
    if (day) facts.published = day;
    if (title) facts.title = title;
    if (authors) facts.author = authors.split(/\s*,\s*/);
    if (number || day || title || authors) {
      facts.lines.add(at);
      ruleOf.set(at, 'page-facts');
    } else if (AROUND.test(text)) ruleOf.set(at, 'author-bar');
  }
  const { url, published, title, author } = facts;
  return url && published && title && author ? { ruleOf, facts } : undefined;
}
