import { sites } from './sites/sites.ts';

const tabs = sites.flatMap(({ addresses, tab }) =>
  tab === undefined ? [] : [{ addresses, pattern: new RegExp(`(?<=\\S)(?:${tab})\\s*$`) }],
);

/**
 * `title` as its page shows it, without the name of the site that its address (in `said`, properties) belongs
 * to; of a text that is `copied` from a page without the name of any.
 */
export function pageTitle(title: string, said = '', copied = false): string {
  const addressed = said.includes('://');
  if (!addressed && !copied) return title;
  const own = tabs.find(({ addresses }) => addresses.some((address) => said.includes(address)));
  if (own) return title.replace(own.pattern, '');
  return copied ? tabs.reduce((rest, { pattern }) => rest.replace(pattern, ''), title) : title;
}
