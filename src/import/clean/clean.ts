import { codeLines } from '../../knowledge/outline.ts';
import type { Line } from '../line.ts';
import type { Profile } from '../profile.ts';
import type { Record } from '../record.ts';
import { collapseBlankLines } from './blank-lines.ts';
import { markBullets } from './bullets.ts';

/** The steps of cleaning, in order, each with the reason for its place. */
export function clean(lines: readonly Line[], _profile: Profile, record: Record): Line[] {
  const inCode = codeLines(lines.map((line) => line.text));
  return collapseBlankLines(markBullets(lines, inCode, record));
}
