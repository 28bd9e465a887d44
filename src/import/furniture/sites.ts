import type { Pieces } from './pieces.ts';
import { blogs } from './pieces-of-blogs.ts';
import { platforms } from './pieces-of-platforms.ts';

/** Every site whose pages are known by the words of their interface. */
export const sites: readonly Pieces[] = [...blogs, ...platforms];
