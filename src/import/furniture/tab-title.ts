import { sites } from './sites/sites.ts';

const tabs = sites.flatMap(({ addresses, tab }) =>
  tab === undefined ? [] : [{ addresses, pattern: new RegExp(`(?<=\\S)(?:${tab})\\s*$`) }],
);

/** `title` as its page shows it, without the name of the site that its address (in `said`, properties) belongs to. */
export function pageTitle(title: string, said = ''): string {
  if (!said.includes('://')) return title;
  const own = tabs.find(({ addresses }) => addresses.some((address) => said.includes(address)));
  return own ? title.replace(own.pattern, '') : title;
}
