/** What a word of a query says as a date, or why it does not. */
export type DateSpan =
  | { kind: 'span'; from: string; to: string }
  | { kind: 'mistake'; rule: 'date-impossible' | 'date-reversed' };

const POINT = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/u;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

const pad = (value: number) => String(value).padStart(2, '0');

/** The days that `2024`, `2024-04` or `2024-04-07` cover; `'none'` for no date at all, `undefined` for a day that is none. */
function days(text: string): [from: string, to: string] | 'none' | undefined {
  const match = POINT.exec(text);
  if (!match) return 'none';
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (year < FIRST_YEAR || year > LAST_YEAR) return 'none';
  if (match[2] === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day > lastDay) return undefined;
  const start = `${year}-${pad(month)}`;
  if (match[3] === undefined) return [`${start}-01`, `${start}-${pad(lastDay)}`];
  return day < 1 ? undefined : [`${start}-${pad(day)}`, `${start}-${pad(day)}`];
}

/**
 * `2024`, `2024-04`, `2024-04-07` and ranges of them: `2024-04..2024-07`, `2024-04..`, `..2024-07`.
 * `undefined`: the word is no date.
 */
export function parseDateSpan(word: string): DateSpan | undefined {
  const [left = '', right, more] = word.split(/\.\.+|…+/u);
  if (more !== undefined || (left === '' && (right ?? '') === '')) return undefined;
  const from = left === '' ? (['', ''] as const) : days(left);
  const to = right === undefined ? from : right === '' ? (['', ''] as const) : days(right);
  if (from === 'none' || to === 'none') return undefined;
  if (!from || !to) return { kind: 'mistake', rule: 'date-impossible' };
  if (from[0] !== '' && to[1] !== '' && from[0] > to[1]) {
    return { kind: 'mistake', rule: 'date-reversed' };
  }
  return { kind: 'span', from: from[0], to: to[1] };
}
