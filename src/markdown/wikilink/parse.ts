/** A wikilink taken apart. */
export interface Wikilink {
  /** As typed, `\|` undone: `笔记#标题`, `笔记^块`, `图.png`. */
  target: string;
  /** What stands behind the first `|`, further ones kept: `说明|200`. */
  alias?: string;
}

/**
 * Takes `笔记#标题|别名` apart. In a table the bar is written `\|`; both mean the same.
 *
 * @param value what stands between the brackets
 */
export function parseWikilink(value: string): Wikilink {
  const [target = '', ...rest] = value.replaceAll('\\|', '|').split('|');
  const alias = rest.join('|').trim();
  return { target: target.trim(), ...(alias && { alias }) };
}

/**
 * The words a wikilink without alias shows, as Obsidian does: `笔记#一级#二级` → `笔记 > 一级 > 二级`,
 * `#标题` → `标题`, `文件夹/笔记` stays.
 */
export function wikilinkLabel(target: string): string {
  const parts = target.split('#').map((part) => part.trim());
  return parts.filter((part) => part !== '').join(' > ') || target;
}
