/** A piece of a query between white space. Offsets are UTF-16 units of the query as typed; `text` is NFC, without marks (`#`, `-`, quotes). */
export interface Token {
  kind: 'word' | 'phrase' | 'tag';
  text: string;
  start: number;
  end: number;
  negated: boolean;
  /** A phrase whose closing quote is missing: it runs to the end. */
  open: boolean;
}

/** Opening quotes and what closes them: straight, full-width and Chinese ones. */
const QUOTES: Record<string, RegExp> = {
  '"': /["＂]/,
  '＂': /["＂]/,
  '“': /[”"]/,
  '「': /」/,
  '『': /』/,
};
const TAG = /^[#＃]([^\s#＃"＂“”，。；、！？]*)[，。；、！？]*/u;
const WORD = /^[^\s"＂]+/u;

function phrase(rest: string, close: RegExp) {
  const length = rest.slice(1).search(close);
  const open = length < 0;
  const text = open ? rest.slice(1) : rest.slice(1, 1 + length);
  return { text: text.replace(/\s+/gu, ' ').trim(), length: open ? rest.length : length + 2, open };
}

/** The pieces of a query, in order. Empty phrases and a lone `-` yield nothing. */
export function tokenize(query: string): Token[] {
  return rawTokens(query).map((token) => ({ ...token, text: token.text.normalize('NFC') }));
}

function rawTokens(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const gap = /^\s+/u.exec(query.slice(at))?.[0].length ?? 0;
    at += gap;
    if (at >= query.length) break;
    const start = at;
    const negated = /^[-－][^\s]/u.test(query.slice(at));
    if (negated) at++;
    const rest = query.slice(at);
    const close = QUOTES[rest[0] ?? ''];
    const tag = TAG.exec(rest);
    if (close) {
      const { text, length, open } = phrase(rest, close);
      at += length;
      if (text !== '' || open) tokens.push({ kind: 'phrase', text, start, end: at, negated, open });
    } else if (tag) {
      at += tag[0].length;
      tokens.push({ kind: 'tag', text: tag[1] ?? '', start, end: at, negated, open: false });
    } else {
      const text = WORD.exec(rest)?.[0] ?? '';
      at += text.length;
      if (text !== '-') tokens.push({ kind: 'word', text, start, end: at, negated, open: false });
    }
  }
  return tokens;
}
