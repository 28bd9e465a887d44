import { content } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';
import { isProse } from './prose.ts';

/** Enough of a line to judge it by. */
const SAMPLE = 400;

/** Looks at one line without taking it: indented by four columns or more, and prose. */
const proseLine: Tokenizer = (effects, ok, nok) => {
  let text = '';
  const more: State = (code: Code) => {
    if (code === null || code < -2 || text.length >= SAMPLE) {
      effects.exit('data');
      return /^(?: {4}|\t)/.test(text.replace(/^ {0,3}\t/, '\t')) && isProse(text)
        ? ok(code)
        : nok(code);
    }
    effects.consume(code);
    text += code === -2 ? '\t' : code < 0 ? ' ' : String.fromCharCode(code);
    return more;
  };
  return (code) => {
    effects.enter('data');
    return more(code);
  };
};

/** A paragraph whose first line is indented like code. */
const indentedProse: Construct = {
  name: 'indentedProse',
  tokenize(effects, ok, nok) {
    const paragraph = factorySpace(effects, effects.attempt(content, ok, nok), 'linePrefix');
    return effects.check({ tokenize: proseLine, partial: true }, paragraph, nok);
  },
};

const indentedSyntax: Extension = {
  flowInitial: { [-2]: indentedProse, [-1]: indentedProse, 32: indentedProse },
};

/** Chinese prose indented by a tab or four spaces is a paragraph, never a code block. */
export function remarkIndentedProse(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(indentedSyntax);
}
