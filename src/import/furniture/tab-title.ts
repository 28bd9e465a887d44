import { sites } from './sites/sites.ts';

const tabs = sites.flatMap(({ addresses, pictures = [], tab }) =>
  tab === undefined
    ? []
    : [{ addresses, pictures, pattern: new RegExp(`(?<=\\S)(?:${tab})\\s*$`) }],
);
/** What a tab shows above the title of a page to whom has messages there. */
const UNREAD = /^[（(](?:\d+\+? 封私信[^（）()]*|\d+\+?\s?条消息)[）)]\s*(?=\S)/;
const PICTURE = /!\[[^\]\n]*\]\((https?:\/\/[^\s()]+)/g;

/** `title` without the name of the site pictures of which its `text` shows. */
export function titleBesidePictures(title: string, text: string): string {
  const named = tabs.find(({ pattern }) => pattern.test(title));
  if (!named || !text.includes('](http')) return title;
  const shows = [...text.matchAll(PICTURE)].some(([, url = '']) =>
    named.pictures.some((address) => url.includes(address)),
  );
  return shows ? title.replace(named.pattern, '') : title;
}

/**
 * `title` without the words for which CSDN would be found (`标题_关键词`), where `said` (properties)
 * gives an address of its own for that of the text and one of `names` (a heading, the file) is the title without them.
 */
export function withoutSearchWords(
  title: string,
  said: string,
  names: readonly (string | undefined)[],
): string {
  if (!title.includes('_') || !/^url\s*:.*csdn\.net\//m.test(said)) return title;
  return names.find((name) => name && title.startsWith(`${name}_`)) ?? title;
}

/**
 * `title` as its page shows it, without the name of the site that its address (in `said`, properties) belongs
 * to; of a text that is `copied` from a page without the name of any.
 */
export function pageTitle(title: string, said = '', copied = false): string {
  const addressed = said.includes('://');
  if (!addressed && !copied) return title;
  const own = tabs.find(({ addresses }) => addresses.some((address) => said.includes(address)));
  if (!own && !copied) return title;
  const named = own ? [own] : tabs;
  return named.reduce((rest, { pattern }) => rest.replace(pattern, ''), title.replace(UNREAD, ''));
}
