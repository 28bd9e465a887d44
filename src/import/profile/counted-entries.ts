import type { DateHeading } from '../../knowledge/date.ts';
import type { Heading } from '../../knowledge/outline.ts';
import { plainHeading } from '../../knowledge/plain-heading.ts';

/** `第4次组会（国庆停一次）` → `次组会`: what is counted. */
const COUNTED = /^第\s*[\d一二三四五六七八九十]{1,3}\s*([次期讲回届场][^\s\d（(:：]{0,6})/;
/** Dated entries that show that the journal counts its entries. */
const ENOUGH = 3;

const countedOf = (text: string) => COUNTED.exec(plainHeading(text))?.[1];

/**
 * Headings without a date that are counted like most of the dated entries of their level: `第4次组会
 * （国庆停一次）` among `第3次组会 2024.9.20` and `第5次组会 2024.10.11`.
 */
export function countedEntries(
  headings: readonly Heading[],
  entries: ReadonlyMap<number, DateHeading>,
  level: number,
): [number, DateHeading][] {
  const peers = headings.filter((heading) => heading.level === level);
  const forms = new Map<string, number>();
  for (const { at, text } of peers) {
    const form = entries.has(at) ? countedOf(text) : undefined;
    if (form) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const usual = [...forms].find(([, count]) => count >= ENOUGH && count * 2 >= entries.size)?.[0];
  if (usual === undefined) return [];
  return peers
    .filter(({ at, text }) => !entries.has(at) && countedOf(text) === usual)
    .map(({ at, text }) => [at, { rest: plainHeading(text), strength: 'weak', vague: true }]);
}
