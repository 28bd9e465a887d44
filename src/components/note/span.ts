import { hanNumber } from '../../i18n/han-numeral.ts';
import { t } from '../../i18n/index.ts';
import type { Note } from '../../knowledge/note.ts';

/** How many notes, and from when to when: `凡二十篇 · 2024-04-07 – 2024-09-29`. */
export function span(notes: readonly Note[]): string {
  const dates = notes.flatMap(({ date }) => date ?? []).sort();
  const count = t('note.count', { count: notes.length, han: hanNumber(notes.length) });
  const [from, to] = [dates[0], dates.at(-1)];
  return from && to ? `${count} · ${from} – ${to}` : count;
}
