const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/**
 * The address of a note (`url` as in `NoteName`), of the section `anchor` in it, with the texts that
 * are to be marked there.
 */
export function noteLink(url: string, anchor: string, texts: readonly string[]): string {
  const path = url.split('/').map(encodeURIComponent).join('/');
  const query = texts.map((text) => `mark=${encodeURIComponent(text.toWellFormed())}`).join('&');
  const fragment = anchor === '' ? '' : `#${encodeURIComponent(anchor)}`;
  return `${BASE}${path}${query && `?${query}`}${fragment}`;
}
