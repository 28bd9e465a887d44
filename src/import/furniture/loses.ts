import { ADDRESS } from './page-facts.ts';

const parts = (url: string): [page: string, query: string] => {
  const [page = '', query = ''] = url.replace(/^https?:\/\/(?:www\.)?|#.*$/g, '').split('?', 2);
  return [page.replace(/\/$/, ''), query];
};

/** Whether two addresses lead to the same page: what a site counts its visitors by (`?spm=…`) may differ. */
export function samePage(one: string, other: string): boolean {
  const [[page, query], [second, further]] = [parts(one), parts(other)];
  return page === second && (query === further || /\/.*\d/.test(page));
}

/** Whether a property `key` with a value stands in `said` (YAML). */
const says = (said: string, key: string) =>
  new RegExp(`^["']?${key}["']?[ \\t]*:(?:[ \\t]*(?!""|'')\\S|[ \\t]*\\n[ \\t-])`, 'im').test(said);

/** Whether `said` (properties) names another page, so that `url` is not written beside it. */
export function losesAddress(said: string, url: string): boolean {
  if (!says(said, 'url')) return false;
  const named = said.match(new RegExp(ADDRESS, 'g')) ?? [];
  return !named.some((address) => samePage(address, url));
}

/** Whether `said` (properties) names an author, and none of the `names`. */
export const losesAuthor = (said: string, names: string) =>
  says(said, 'author') && !names.split(/\s+/).some((name) => said.includes(name));
