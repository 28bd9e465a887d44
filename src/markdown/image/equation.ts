import { decoded } from '../link/rehype.ts';

const EQUATION = /^https?:\/\/[^/?#]+\/equation\?(.+)$/;
const CODECOGS =
  /^https?:\/\/latex\.codecogs\.com\/(?:gif|png|svg)\.(?:latex|image|download)\?(.+)$/;
/** How large and in which font CodeCogs draws it. */
const LOOKS =
  /\\(?:dpi\{\d+\}|fn_[a-z]+|bg_[a-z]+|inline|color\{[a-z]+\}|huge|large|small|tiny)\s*/gi;

/**
 * The TeX of a picture that a question-and-answer site draws from its address
 * (`https://www.zhihu.com/equation?tex=x%5E2`), or CodeCogs from its own
 * (`https://latex.codecogs.com/svg.image?x%5E2`), so that it is typeset here and nothing is fetched.
 */
export function equation(address: string): string | undefined {
  const drawn = CODECOGS.exec(address)?.[1];
  if (drawn !== undefined)
    return (
      decoded(drawn)
        .replace(/&space;/g, ' ')
        .replace(/&plus;/g, '+')
        .replace(LOOKS, '')
        .trim() || undefined
    );
  const query = EQUATION.exec(address)?.[1];
  const tex = query === undefined ? null : new URLSearchParams(query).get('tex');
  return tex?.trim() || undefined;
}
