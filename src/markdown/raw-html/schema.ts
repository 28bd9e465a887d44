import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { schemes } from './address.ts';
import { allowed } from './elements.ts';

const markers = ['wm-link', 'wm-image', 'wm-embed', 'wm-tag'];

/**
 * What HTML an author may write: the allowed elements with GitHub's attributes. No `style`, `class`,
 * `on…`. `seal` marks the elements that are ours, see `rehype.ts`; a forged one is reduced there.
 */
export const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: 'n-',
  tagNames: [...allowed, ...markers],
  strip: ['script', 'style', 'template', 'noscript'],
  attributes: {
    ...defaultSchema.attributes,
    audio: ['src'],
    source: ['src'],
    video: ['src'],
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'seal'],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: [...schemes.link],
    src: [...schemes.image, 'data'],
  },
};
