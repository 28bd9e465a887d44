/** Digits of a date that were typed at full width. */
const WIDE_DIGITS = /[０-９]+(?=\s*(?:[年月日号號周週天/／.．－~～-]|$))/g;

/** `text` of a heading without marks of emphasis, links, code and brackets around it. */
export function plainHeading(text: string): string {
  const narrow = /[０-９]/.test(text)
    ? text.replace(WIDE_DIGITS, (digits) => digits.normalize('NFKC'))
    : text;
  if (!/[[*_`<【（(《「]/.test(narrow)) return narrow.trim();
  return narrow
    .replace(/\[\[([^\]|]*)(?:\|[^\]]*)?\]\]/g, '$1')
    .replace(/\*\*|__|`|<\/?[a-z]+>/gi, '')
    .replace(/^[【[（(《「]\s*(?=[\d第])/, '')
    .trim();
}
