import type { Construct, Extension, State } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikilink: 'wikilink';
    wikilinkEmbed: 'wikilinkEmbed';
    wikilinkMarker: 'wikilinkMarker';
    wikilinkValue: 'wikilinkValue';
  }
}

const BANG = 33;
const SPACE = 32;
const OPEN_PAREN = 40;
const OPEN = 91;
const CLOSE = 93;
/** Nobody names a note so; it keeps hostile runs of `[[` from being scanned again and again. */
const LONGEST = 1000;

/** `[[value]]` or `![[value]]` on one line; `[[a]](url)` and `![[a]](url)` are left to Markdown. */
function construct(embed: boolean): Construct {
  const type = embed ? 'wikilinkEmbed' : 'wikilink';
  return {
    name: type,
    tokenize(effects, ok, nok) {
      let size = 0;
      const expect =
        (wanted: number, next: State): State =>
        (code) => {
          if (code !== wanted) return nok(code);
          effects.consume(code);
          return next;
        };
      const first: State = (code) => {
        if (code === OPEN || code === CLOSE) return nok(code);
        effects.exit('wikilinkMarker');
        effects.enter('wikilinkValue');
        return value(code);
      };
      const value: State = (code) => {
        if (code === null || code < 0 || code === OPEN || ++size > LONGEST) return nok(code);
        if (code === CLOSE) {
          return effects.check({ tokenize: twoCloses, partial: true }, end, single)(code);
        }
        effects.consume(code);
        return value;
      };
      const single: State = (code) => {
        effects.consume(code);
        return value;
      };
      const end: State = (code) => {
        effects.exit('wikilinkValue');
        effects.enter('wikilinkMarker');
        return expect(CLOSE, expect(CLOSE, after))(code);
      };
      const after: State = (code) => {
        effects.exit('wikilinkMarker');
        effects.exit(type);
        if (code !== OPEN_PAREN) return ok(code);
        return effects.check({ tokenize: destination, partial: true }, nok, ok)(code);
      };
      return (code) => {
        effects.enter(type);
        effects.enter('wikilinkMarker');
        const brackets = expect(OPEN, expect(OPEN, first));
        return embed ? expect(BANG, brackets)(code) : brackets(code);
      };
    },
  };
}

const twoCloses: Construct['tokenize'] = (effects, ok, nok) => {
  const second: State = (code) => (code === CLOSE ? ok(code) : nok(code));
  return (code) => {
    effects.enter('wikilinkMarker');
    effects.consume(code);
    effects.exit('wikilinkMarker');
    return second;
  };
};

/** `(` and then an ASCII character: what a Markdown destination starts with, and a remark does not. */
const destination: Construct['tokenize'] = (effects, ok, nok) => {
  const inside: State = (code) =>
    code !== null && code > SPACE && code < 127 ? ok(code) : nok(code);
  return (code) => {
    effects.enter('wikilinkMarker');
    effects.consume(code);
    effects.exit('wikilinkMarker');
    return inside;
  };
};

/** Obsidian's `[[…]]` and `![[…]]` as micromark constructs; they win over links and images. */
export const wikilinkSyntax: Extension = {
  text: { [OPEN]: construct(false), [BANG]: construct(true) },
};
