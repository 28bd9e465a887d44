import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { unicodePunctuation } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { endsAddress, HAN } from './ending.ts';

type Attempt = Effects['attempt'];

const character = (code: Code): string =>
  code === null || code < 0 ? '' : String.fromCharCode(code);

/** `construct` as `name`, to which the text seems to end where an address in Chinese text does. */
function ending(construct: Construct, name: string): Construct {
  return {
    ...construct,
    name,
    tokenize(effects, ok, nok) {
      let real: Code = null;
      let left = false;
      const shown = (code: Code): Code =>
        endsAddress(character(this.previous), character(code)) ? null : code;
      const within =
        (state: State): State =>
        (code) => {
          real = code;
          const next = state(shown(code));
          return left || next === undefined ? next : within(next);
        };
      const leaving =
        (state: State): State =>
        () => {
          left = true;
          return state(real);
        };
      const partial = (tried: Construct): Construct => ({
        ...tried,
        tokenize(_, good, bad) {
          const state = tried.tokenize.call(
            this,
            own,
            () => good(real),
            () => bad(real),
          );
          return (code) => state(shown(code));
        },
      });
      const trying =
        (attempt: Attempt): Attempt =>
        (tried, good, bad) => {
          const state = attempt(partial(tried as Construct), good, bad);
          return () => state(real);
        };
      const own: Effects = {
        ...effects,
        attempt: trying(effects.attempt),
        check: trying(effects.check),
      };
      return within(construct.tokenize.call(this, own, leaving(ok), leaving(nok)));
    },
  };
}

/** Chinese has no spaces around an address: `（www.x.y）`, `见www.x.y`. */
const mayPrecede = (code: Code): boolean =>
  code !== null && code > 0 && (unicodePunctuation(code) || HAN.test(character(code)));

/** `construct`, which may also begin behind punctuation or a Chinese character. */
function beginning(construct: Construct): Construct {
  return {
    ...construct,
    previous(code) {
      return mayPrecede(code) || (construct.previous?.call(this, code) ?? true);
    },
    tokenize(effects, ok, nok) {
      const previous = mayPrecede(this.previous) ? null : this.previous;
      const context: TokenizeContext = Object.assign(Object.create(this), { previous });
      return construct.tokenize.call(context, effects, ok, nok);
    },
  };
}

const WEB = ['protocolAutolink', 'wwwAutolink'];

/** GFM's bare web addresses, each ending where Chinese text goes on, so that the text is parsed. */
export function bareAddresses(): Extension {
  const text: Record<string, Construct[]> = {};
  for (const [code, constructs = []] of Object.entries(gfmAutolinkLiteral().text ?? {})) {
    const web = [constructs].flat().filter(({ name = '' }) => WEB.includes(name));
    if (web.length > 0) text[code] = web.map((one) => ending(beginning(one), `${one.name}InText`));
  }
  return { text, disable: { null: WEB } };
}
