/** A language's words, from outside, since they need a dictionary. */
export interface Lexicon {
  /** Cuts text into words. */
  cut: (text: string) => string[];
  /** How telling a word is in the language at large: 0 (的) to 1 (a term of a field). */
  weight: (word: string) => number;
}

/** Makes a lexicon that also knows the vault's own words: 具身智能 is one, not two. */
export type CreateLexicon = (words: Iterable<string>) => Lexicon;

/** Words that are in every text and tell nothing about any. */
const stopWords = new Set(
  '一个 一些 一种 这个 那个 这些 那些 这种 这样 那样 这里 那里 我们 你们 他们 它们 自己 大家 可以 可能 能够 需要 应该 必须 进行 使用 通过 根据 基于 关于 对于 以及 或者 并且 而且 但是 不过 然而 因为 所以 因此 由于 如果 那么 虽然 尽管 只有 只要 除了 其中 其他 之间 之前 之后 之类 主要 目前 现在 已经 正在 还是 就是 不是 没有 还有 也是 都是 什么 怎么 如何 为什么 多少 非常 比较 更加 一定 一样 一般 一直 一下 很多 许多 不同 相关 方面 情况 问题 内容 部分 方式 方法 过程 结果 例如 比如 等等 包括 具有 作为 成为 实现 提供 表示 认为 觉得 感觉 知道 看到 来说 来讲 上述 以上 以下 周报 首先 其次 最后 同时 此外 另外 总之 提到 之类 本身 对应 具体 整体 各种 各个 the and for with that this from are was were been have has had not but you can its into than then them they there their which will would what when where who how all any our your his her one two may such also more most other some only over very each'.split(
    ' ',
  ),
);

/** With its scheme, or a bare host such as `github.com/a/b`. */
const address =
  /(?:https?:\/\/|www\.|\b(?:[a-z0-9-]+\.)+(?:com|cn|org|net|io|ai|edu|gov|top|dev)\b)[^\s，。；、）】》]*/gi;

/**
 * `text` as words that may tell what it is about: two Han characters or three letters at least, no
 * parts of addresses.
 */
export function termsOf(text: string, { cut }: Lexicon): string[] {
  const terms: string[] = [];
  for (const word of cut(text.replace(address, ' '))) {
    const term = word.trim().toLowerCase();
    if (term.length < 2 || stopWords.has(term) || !isTerm(term)) continue;
    terms.push(term);
  }
  return terms;
}

function isTerm(term: string): boolean {
  return (
    /^\p{Script=Han}{2,}$/u.test(term) ||
    /^(?=.*[a-z]{2})[a-z][a-z0-9+#.-]{2,}$/.test(term) ||
    /^(?=.*\p{Script=Han})[\p{Script=Han}a-z0-9+#.-]{3,}$/u.test(term)
  );
}
