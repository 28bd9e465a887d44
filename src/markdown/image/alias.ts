/** What an author may write behind the bar of an image: `说明|200x100`. */
export interface ImageAlias {
  alt: string;
  /** CSS pixels. */
  width?: string;
  height?: string;
}

const SIZE = /^(\d{1,5})(?:[x×](\d{1,5}))?$/;

/**
 * Takes `说明|200x100`, `200`, `说明` apart: the last part is a size when it looks like one.
 * Works for `![[图.png|…]]` and for `![说明|200](图.png)` alike.
 */
export function parseImageAlias(alias: string): ImageAlias {
  const parts = alias.split('|').map((part) => part.trim());
  const [, width, height] = SIZE.exec(parts.at(-1) ?? '') ?? [];
  const alt = (width === undefined ? parts : parts.slice(0, -1)).join('|');
  return { alt, ...(width && { width }), ...(height && { height }) };
}
