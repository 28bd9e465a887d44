import type { SitePath } from './note.ts';

/** Where the timeline shows a day; its anchor there is the date. */
export function dayPlace(date: string): { path: SitePath; fragment: string } {
  return { path: '/timeline/', fragment: date };
}
