const EQUATION = /^https?:\/\/[^/?#]+\/equation\?(.+)$/;

/**
 * The TeX of a picture that a question-and-answer site draws from its address
 * (`https://www.zhihu.com/equation?tex=x%5E2`), so that it is typeset here and nothing is fetched.
 */
export function equation(address: string): string | undefined {
  const query = EQUATION.exec(address)?.[1];
  const tex = query === undefined ? null : new URLSearchParams(query).get('tex');
  return tex?.trim() || undefined;
}
