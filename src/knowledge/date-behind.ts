import { type DateHeading, readDateHeading } from './date.ts';
import { fullDays } from './date-forms.ts';
import { plainHeading } from './plain-heading.ts';

/** A full date that ends a heading: `读书会 2024-04-07`, `实验记录_20240407`; the words are its `rest`. */
export function readDateBehind(heading: string): DateHeading | undefined {
  if (!/\d{4}|年/.test(heading)) return undefined;
  const text = plainHeading(heading);
  const last = fullDays(text).at(-1);
  if (!last || last.start === 0 || last.end < text.length) return undefined;
  if (!/[\s_\-—:：|·,，]/.test(text[last.start - 1] ?? '')) return undefined;
  const date = readDateHeading(text.slice(last.start));
  return date && { ...date, rest: text.slice(0, last.start).replace(/[\s_\-—:：|·,，]+$/, '') };
}
