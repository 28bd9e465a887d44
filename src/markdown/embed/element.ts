import { parseImageAlias } from '../image/alias.ts';
import type { Wikilink } from '../wikilink/parse.ts';

/** `![[target|alias]]`; `data` says how it becomes HTML. */
export interface EmbedNode {
  type: 'embed';
  data: { hName: 'wm-image' | 'wm-embed'; hProperties: Record<string, string> };
  position?: undefined;
}

const IMAGE = /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** The marker an embed becomes: an image by its file name's ending, else a note or another file. */
export function embedElement({ target, alias }: Wikilink): EmbedNode {
  const file = target.split('#')[0] ?? '';
  if (!IMAGE.test(file)) {
    const properties = { target, ...(alias && { alias }) };
    return { type: 'embed', data: { hName: 'wm-embed', hProperties: properties } };
  }
  const { alt, width, height } = parseImageAlias(alias ?? '');
  return {
    type: 'embed',
    data: {
      hName: 'wm-image',
      hProperties: { target: file, alt, ...(width && { width }), ...(height && { height }) },
    },
  };
}
