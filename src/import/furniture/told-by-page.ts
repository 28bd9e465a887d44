import type { RuleName } from '../record/rules.ts';
import type { HeadAddress } from './head-address.ts';
import { losesAddress, losesAuthor } from './loses.ts';
import { type PageFacts, readFurniture } from './page-facts.ts';
import { firstText } from './text-line.ts';

/** What is known of the text of a page but for its furniture. */
interface Known {
  /** What lines of the text say about it. */
  stated: PageFacts;
  authors: string[];
  /** The line at its head that gives its address. */
  home: HeadAddress | undefined;
  /** What the note has already. */
  properties: string;
}

/**
 * What a page says about its text. Lines that the page calls its address or author leave `claim` where
 * the note names another one: what they say stands nowhere else.
 */
export function toldByPage(
  lines: readonly string[],
  claim: Map<number, RuleName>,
  { stated, authors, home, properties }: Known,
): PageFacts {
  const read = readFurniture(lines, claim, firstText(lines, new Set(claim.keys())));
  const { addresses, authors: writers, ...told } = read;
  const facts = {
    ...(home?.author && !losesAuthor(properties, home.author) ? { author: home.author } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(home ? { url: home.url } : {}),
    ...told,
    // Who copied an answer to a site of his did not write it.
    ...(authors.length > 0 && home?.url.includes('/answer/') ? { author: authors } : {}),
    ...stated,
    tags: told.tags,
  };
  // Several answers are the page of their question.
  const question = /^.*\/question\/\d+(?=\/answer\/)/.exec(facts.url ?? '')?.[0];
  if (authors.length > 1 && !home && question) facts.url = question;
  const said = `${properties}\nurl: ${facts.url ?? ''}`;
  for (const [at, url] of addresses) {
    if (claim.get(at) === 'licence' && losesAddress(said, url)) claim.delete(at);
  }
  for (const [at, name] of writers) if (losesAuthor(properties, name)) claim.delete(at);
  if (!home) return facts;
  if (losesAddress(said, home.url) || losesAddress(properties, home.url)) claim.delete(home.at);
  else facts.lines = new Set([...facts.lines, home.at]);
  return facts;
}
