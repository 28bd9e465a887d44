import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { schemes } from './address.ts';

const harmless = 'abbr center cite figcaption figure font mark small time u wbr'.split(' ');
const markers = ['wm-link', 'wm-image', 'wm-embed', 'wm-tag'];

/**
 * What HTML an author may write: GitHub's allow-list and a few more harmless elements. No `style`,
 * `class`, `on…`, frame, script or form. `seal` marks the elements that are ours, see `rehype.ts`.
 */
export const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: 'n-',
  tagNames: [...(defaultSchema.tagNames ?? []), ...harmless, ...markers],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'seal'],
  },
  protocols: { ...defaultSchema.protocols, href: [...schemes.link], src: [...schemes.image] },
};
