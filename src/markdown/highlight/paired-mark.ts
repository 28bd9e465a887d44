import { splice } from 'micromark-util-chunked';
import { resolveAll } from 'micromark-util-resolve-all';
import type {
  Construct,
  Event,
  Extension,
  Resolver,
  State,
  Token,
  TokenType,
} from 'micromark-util-types';

/** The tokens of one kind of mark; `temporary` until its partner is found. */
export interface MarkTokens {
  span: TokenType;
  sequence: TokenType;
  temporary: TokenType;
  text: TokenType;
}

const isSpace = (code: number | null): boolean => code === null || code < 0 || code === 32;
const isAsciiWord = (code: number | null): boolean =>
  code !== null && /[0-9A-Za-z]/.test(String.fromCharCode(code));

/**
 * A run of two `marker`s that opens and closes a span, such as `==…==`. Unlike emphasis it asks only
 * for white space, not for punctuation, beside it: `==重点：==正文` works in Chinese. Between two Latin
 * letters or digits (`a==b`) it is text.
 */
export function pairedMark(name: string, marker: number, tokens: MarkTokens): Extension {
  const isTemporary = (event: Event | undefined, side: 'enter' | 'exit'): Token | undefined =>
    event?.[0] === side && event[1].type === tokens.temporary ? event[1] : undefined;

  /** Wraps the events between the opener at `open` and the closer at `close` into a span. */
  const wrap: (events: Event[], open: number, close: number) => number = (events, open, close) => {
    const [, opener, context] = events[open] as Event;
    const [, closer] = events[close] as Event;
    opener.type = tokens.sequence;
    closer.type = tokens.sequence;
    const span: Token = { type: tokens.span, start: { ...opener.start }, end: { ...closer.end } };
    const text: Token = { type: tokens.text, start: { ...opener.end }, end: { ...closer.start } };
    const inside = context.parser.constructs.insideSpan.null ?? [];
    const between = resolveAll(inside, events.slice(open + 1, close), context);
    const wrapped: Event[] = [
      ['enter', span, context],
      ['enter', opener, context],
      ['exit', opener, context],
      ['enter', text, context],
      ...between,
      ['exit', text, context],
      ['enter', closer, context],
      ['exit', closer, context],
      ['exit', span, context],
    ];
    splice(events, open - 1, close - open + 3, wrapped);
    return open + wrapped.length - 2;
  };

  const pair: Resolver = (events) => {
    for (let close = 0; close < events.length; close++) {
      if (!isTemporary(events[close], 'enter')?._close) continue;
      for (let open = close - 1; open > 0; open--) {
        if (!isTemporary(events[open], 'exit')?._open) continue;
        close = wrap(events, open, close);
        break;
      }
    }
    for (const [, token] of events) if (token.type === tokens.temporary) token.type = 'data';
    return events;
  };

  const construct: Construct = {
    name,
    resolveAll: pair,
    tokenize(effects, ok, nok) {
      const { previous } = this;
      const escaped = this.events.at(-1)?.[1].type === 'characterEscape';
      let size = 0;
      const more: State = (code) => {
        if (code === marker) {
          if (++size > 2) return nok(code);
          effects.consume(code);
          return more;
        }
        if (size !== 2) return nok(code);
        const word = isAsciiWord(previous) && isAsciiWord(code);
        const token = effects.exit(tokens.temporary);
        token._open = !isSpace(code) && !word;
        token._close = !isSpace(previous) && !word;
        return ok(code);
      };
      return (code) => {
        if (previous === marker && !escaped) return nok(code);
        effects.enter(tokens.temporary);
        return more(code);
      };
    },
  };

  return {
    text: { [marker]: construct },
    insideSpan: { null: [construct] },
    attentionMarkers: { null: [marker] },
  };
}
