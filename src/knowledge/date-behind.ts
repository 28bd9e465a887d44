import { type DateHeading, readDateHeading } from './date.ts';
import { fullDays } from './full-days.ts';
import { plainHeading } from './plain-heading.ts';

/** `下午`, `14:00-16:00`, `下午3点`: when on that day. */
const TIME_OF_DAY =
  /^(?:[上中下]午|早上|晚上?|傍晚|凌晨)?\s*(?:\d{1,2}(?:[:：]\d{2}|[点时]半?)(?:\s*[-–—~～至到]\s*\d{1,2}(?:[:：]\d{2}|[点时]半?))?)?$/;

/** A full date that ends a heading: `读书会 2024-04-07`, `实验记录_20240407`, `组会 2024.9.13 下午`; the words are its `rest`. */
export function readDateBehind(heading: string): DateHeading | undefined {
  if (!/\d{4}|年/.test(heading)) return undefined;
  const text = plainHeading(heading);
  const days = fullDays(text);
  // `2023.3.4-2023.3.20`: a range begins with the day before the last.
  const range = days.at(-2);
  const last =
    range && /^\s*[-~～至到—–]+\s*$/.test(text.slice(range.end, days.at(-1)?.start))
      ? range
      : days.at(-1);
  if (!last || last.start === 0) return undefined;
  if (!/[\s_\-—:：|·,，》」』”)）]/.test(text[last.start - 1] ?? '')) return undefined;
  const read = readDateHeading(text.slice(last.start));
  if (!read || !TIME_OF_DAY.test(read.rest)) return undefined;
  const { aside: _, ...date } = read;
  const words = text.slice(0, last.start).replace(/[\s_\-—:：|·,，]+$/, '');
  return { ...date, rest: `${words} ${date.rest}`.trim() };
}
