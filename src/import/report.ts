import pc from 'picocolors';
import stringWidth from 'string-width';
import { t } from '../i18n/index.ts';
import { type FileLedger, keptAsWritten, type Ledger } from './ledger/ledger.ts';
import type { Change } from './vault/decide.ts';

/** Rows that a table shows. */
const ROWS = 40;

/** `text` in so many columns of a terminal, where a Han character takes two. */
function pad(text: string, columns: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, columns - stringWidth(text)));
  return right ? space + text : text + space;
}

/** Rows under each other; the columns of numbers are those between the second and the last. */
function table(rows: readonly (readonly string[])[]): string[] {
  const columns = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => stringWidth(row[index] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, index) => pad(cell, columns[index] ?? 0, index > 1 && index < row.length - 1))
      .join('  ')
      .trimEnd(),
  );
}

function row({ file, profile, why, notes, characters }: FileLedger): string[] {
  const { input, moved, changed, dropped } = characters;
  const kept = keptAsWritten(characters);
  const name = profile ? t(`import.profile.${profile}`) : t('import.profile.refused');
  const counts = [notes.length, input, kept, moved, changed, dropped].map(String);
  return [file, name, ...counts, why ?? ''];
}

/** Originals that the import did something about, then those that stand as they stood. */
function busyFirst({ originals }: Ledger, changes: readonly Change[]): readonly FileLedger[] {
  const done = new Set(changes.filter(({ kind }) => kind !== 'unchanged').map(({ path }) => path));
  const busy = ({ profile, notes }: FileLedger) =>
    !profile || notes.some(({ path }) => done.has(path));
  return [...originals.filter(busy), ...originals.filter((original) => !busy(original))];
}

/**
 * What came of each original, one line each, with totals of the changes below. Where there are too many
 * for a table, it shows first those that something was done about.
 */
export function importTable(
  ledger: Ledger,
  changes: readonly Change[],
  ledgerPath: string,
): string {
  const originals = ledger.originals.length > ROWS ? busyFirst(ledger, changes) : ledger.originals;
  const heads = (
    ['file', 'profile', 'notes', 'input', 'kept', 'moved', 'changed', 'dropped', 'why'] as const
  ).map((column) => t(`import.column.${column}`));
  const [head = '', ...rows] = table([heads, ...originals.slice(0, ROWS).map(row)]);
  const more = originals.length - ROWS;
  const kinds = new Map<Change['kind'], number>();
  for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].map(([kind, count]) => `${t(`import.change.${kind}`)} ${count}`);
  return [
    pc.dim(head),
    ...rows,
    ...(more > 0 ? [pc.dim(t('import.more', { count: more, file: ledgerPath }))] : []),
    '',
    counts.join(' · '),
  ].join('\n');
}

/** Files that an import would write or could not, one a line, in the order of `changes`. */
export function importChanges(changes: readonly Change[]): string {
  const told = changes.filter(({ kind }) => kind !== 'unchanged' && kind !== 'edited');
  const lines = told
    .slice(0, ROWS)
    .map(({ path, kind }) => `  ${t(`import.change.${kind}`)}  ${path}`);
  const more = told.length - ROWS;
  return [...lines, ...(more > 0 ? [pc.dim(t('import.more-files', { count: more }))] : [])].join(
    '\n',
  );
}

/** One line at the end. */
export function importSummary({ originals }: Ledger, seconds: number): string {
  return t('import.summary', {
    files: originals.length,
    notes: originals.reduce((sum, { notes }) => sum + notes.length, 0),
    characters: originals.reduce((sum, { characters }) => sum + characters.input, 0),
    seconds: seconds.toFixed(1),
  });
}
