import type { Code, Construct, Extension, State } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockRef: 'blockRef';
    blockEmbed: 'blockEmbed';
  }
}

const OPEN_PAREN = 40;
const OPEN_BRACE = 123;
/** `6430f3f5-1111-2222-3333-444455556666`, `x` for a hexadecimal digit. */
const UUID = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx';

const isHex = (code: Code) =>
  code !== null && ((code >= 48 && code <= 57) || (code >= 97 && code <= 102));

/** A token that is spelt like `form` to the end. */
function construct(type: 'blockRef' | 'blockEmbed', form: string): Construct {
  return {
    name: type,
    tokenize(effects, ok, nok) {
      let at = 0;
      const next: State = (code) => {
        const wanted = form[at] ?? '';
        const fits = wanted === 'x' ? isHex(code) : code === wanted.charCodeAt(0);
        if (!fits) return nok(code);
        effects.consume(code);
        if (++at < form.length) return next;
        effects.exit(type);
        return ok;
      };
      return (code) => {
        effects.enter(type);
        return next(code);
      };
    },
  };
}

/** Logseq's `((uuid))` and `{{embed ((uuid))}}` as micromark constructs. */
export const blockRefSyntax: Extension = {
  text: {
    [OPEN_PAREN]: construct('blockRef', `((${UUID}))`),
    [OPEN_BRACE]: construct('blockEmbed', `{{embed ((${UUID}))}}`),
  },
};
