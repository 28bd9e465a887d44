import { t } from '../i18n/index.ts';
import type { Problem } from '../knowledge/problem.ts';
import { conflicts } from './headings/conflict-marks.ts';
import type { ImportedNote } from './note/note.ts';
import type { FileOverrides } from './overrides/overrides.ts';
import { problem } from './problems.ts';
import type { Profile } from './profile/profile.ts';
import type { Reading } from './reading.ts';

/** That a file looked like several notes, but not surely enough, or that it cannot be cut. */
export function profileProblems(
  { doubted, days }: Profile,
  file: string,
  lines: readonly string[],
): Problem[] {
  if (days) {
    const place = { file, line: days.at + 1, value: (lines[days.at] ?? '').trim().slice(0, 40) };
    return [problem('warning', 'day-lines', place, { count: days.count })];
  }
  if (doubted === undefined) return [];
  return [
    problem(
      'warning',
      'profile-uncertain',
      { file, value: doubted },
      { file, profile: doubted, label: t(`import.profile.${doubted}`) },
    ),
  ];
}

/** That Git could not merge two versions of a file. */
export function conflictProblems({ name: file, text, written, inCode }: Reading): Problem[] {
  if (!text.includes('<<<<<<< ')) return [];
  return conflicts(written, inCode).map(([at = 0, , end = at]) =>
    problem('warning', 'merge-conflict', { file, line: at + 1, endLine: end + 1 }),
  );
}

/** Words of `import.yaml` about lines that no note holds. */
export function lostWords(
  overrides: FileOverrides,
  notes: readonly ImportedNote[],
  file: string,
): Problem[] {
  const holds = (line: number) =>
    notes.some(
      ({ front: { source } }) => source && line >= source.lines[0] && line <= source.lines[1],
    );
  return (overrides.notes ?? [])
    .filter(({ line }) => !holds(line))
    .map(({ line }) =>
      problem('warning', 'override-line', { file: 'import.yaml', value: file }, { line }),
    );
}
