/** Digits of a date that were typed at full width. */
const WIDE_DIGITS = /[０-９]+(?=\s*(?:[年月日号號周週天/／.．－~～-]|$))/g;

const BRACKETS: { readonly [open: string]: string } = {
  '【': '】',
  '[': ']',
  '（': '）',
  '(': ')',
  '《': '》',
  '「': '」',
};

/** `text` without the bracket that opens it before a number, and the one that closes it at the end. */
function unbracketed(text: string): string {
  const close = BRACKETS[text[0] ?? ''];
  if (close === undefined || !/^.\s*[\d第]/.test(text)) return text;
  const around = text.indexOf(close) === text.length - 1;
  return text.slice(1, around ? -1 : undefined);
}

/** Tags in a heading, with attributes those that only say how it looks: `<font color=red>`. */
const TAGS = /\*\*|__|`|<\/?[a-z]+>|<(?:font|span|mark|small|big|u|b|a)\s[^<>]*>/gi;

/** `text` of a heading without marks of emphasis, links, code and brackets around it. */
export function plainHeading(text: string): string {
  const narrow = /[０-９]/.test(text)
    ? text.replace(WIDE_DIGITS, (digits) => digits.normalize('NFKC'))
    : text;
  if (!/[[*_`<【（(《「]/.test(narrow)) return narrow.trim();
  const unmarked = narrow
    .replace(/\[\[([^\]|]*)(?:\|[^\]]*)?\]\]/g, '$1')
    .replace(TAGS, '')
    .replace(/^([*_])(?=\S)([^*_]+)\1$/, '$2');
  return unbracketed(unmarked.trim()).trim();
}
