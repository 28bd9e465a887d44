import type {} from 'micromark-extension-math';
import type { Construct, Extension, State } from 'micromark-util-types';
import { isProse } from './price.ts';

const DOLLAR = 36;
const BACKSLASH = 92;
/** No inline formula is longer; it bounds the search for a closing dollar. */
const LONGEST = 4000;

/** `$…$` where that is a formula and not a price, and `$$…$$` within a line of text. */
const formula: Construct = {
  name: 'formula',
  previous(code) {
    return code !== DOLLAR || this.events.at(-1)?.[1].type === 'characterEscape';
  },
  tokenize(effects, ok, nok) {
    let opened = 0;
    let closed = 0;
    let length = 0;
    let content = '';
    const begin = (name: 'mathTextData' | 'mathTextSequence'): void => {
      effects.enter(name);
    };

    const open: State = (code) => {
      if (code === DOLLAR) {
        effects.consume(code);
        opened++;
        return open;
      }
      effects.exit('mathTextSequence');
      return opened > 2 ? nok(code) : between(code);
    };
    const between: State = (code) => {
      if (code === null || length > LONGEST) return nok(code);
      if (code === DOLLAR) {
        begin('mathTextSequence');
        closed = 0;
        return close(code);
      }
      if (code < -2) {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        content += '\n';
        return between;
      }
      begin('mathTextData');
      return data(code);
    };
    const data: State = (code) => {
      if (code === null || code === DOLLAR || code < -2) {
        effects.exit('mathTextData');
        return between(code);
      }
      effects.consume(code);
      length++;
      content += code < 0 ? ' ' : String.fromCharCode(code);
      return code === BACKSLASH ? escaped : data;
    };
    const escaped: State = (code) => {
      if (code !== DOLLAR && code !== BACKSLASH) return data(code);
      effects.consume(code);
      content += String.fromCharCode(code);
      return data;
    };
    const close: State = (code) => {
      if (code === DOLLAR) {
        effects.consume(code);
        closed++;
        return close;
      }
      const after = code === null || code < 0 ? '' : String.fromCharCode(code);
      if (closed !== opened || content.trim() === '') return nok(code);
      if (opened === 1 && isProse(content, after)) return nok(code);
      effects.exit('mathTextSequence');
      effects.exit('mathText');
      return ok(code);
    };
    return (code) => {
      effects.enter('mathText');
      begin('mathTextSequence');
      return open(code);
    };
  },
};

/** In place of remark-math's own; a block is brought into its plain form before (`block.ts`). */
export const formulas: Extension = {
  text: { [DOLLAR]: formula },
  disable: { null: ['mathText'] },
};
