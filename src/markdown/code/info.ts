/** What stands behind the opening fence: ```` ```python {2,4-6} title="train.py" ````. */
export interface CodeInfo {
  /** Lower case; `''` when there is none. */
  language: string;
  title?: string;
  /** 1-based numbers of the lines to mark. */
  marked: ReadonlySet<number>;
}

/** Highest line number that is marked, so that `{1-999999999}` costs nothing. */
const LAST = 5000;

/** Numbers of `1,3-5`. */
function numbers(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [from = Number.NaN, to = from] = part.split('-').map(Number);
    if (!(from >= 1 && to >= from && to <= LAST)) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/**
 * @param language the first word of the info string
 * @param meta the rest of it
 */
export function codeInfo(language: string, meta: string): CodeInfo {
  const [word = ''] = language.split('{');
  const braces = /\{([\d,\s-]+)\}/.exec(`${language} ${meta}`)?.[1] ?? '';
  const title = /(?:title|file(?:name)?)=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(meta);
  const named = title?.slice(1).find(Boolean);
  return {
    language: word.toLowerCase().replace(/^\.+/, ''),
    ...(named && { title: named }),
    marked: new Set(numbers(braces)),
  };
}
