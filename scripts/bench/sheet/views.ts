import type { BrowserContextOptions } from '@playwright/test';
import { pageKinds } from '../../../tests/page-kinds.ts';
import { serve } from '../../serve.ts';

/** A way of looking at a page. */
export interface View {
  name: string;
  context: BrowserContextOptions;
  media?: 'print';
}

export const views: View[] = [
  { name: 'desktop', context: { viewport: { width: 1440, height: 900 } } },
  { name: 'middle', context: { viewport: { width: 1024, height: 768 } } },
  { name: 'phone', context: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  { name: 'dark', context: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' } },
  // A4 less the margins of print.css, in CSS pixels.
  { name: 'print', context: { viewport: { width: 620, height: 877 } }, media: 'print' },
];

/** A page that stands for its kind. */
export interface Subject {
  kind: string;
  url: string;
}

/** Serves the sites that `npm test` builds; one page for every kind, and the note that holds every construct. */
export async function subjects(): Promise<Subject[]> {
  const site = await serve({ dir: '.cache/sites/kb', base: '/kb/', port: 4360 });
  const sink = await serve({ dir: '.cache/sites/kitchen-sink', base: '/', port: 4361 });
  return [
    ...pageKinds.map(({ kind, path }) => ({ kind, url: new URL(path, site).href })),
    { kind: 'every construct', url: new URL('topics/每种写法/', sink).href },
  ];
}
