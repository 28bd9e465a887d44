import { join } from 'node:path';
import pc from 'picocolors';
import { t } from '../i18n/index.ts';
import type { Problem } from '../knowledge/problem.ts';

/** Characters of an offending value that a report shows. */
const valueLength = 80;

/** Problems in the order of a report: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** What a report says at its end. */
export function problemTally(problems: readonly Problem[]): string {
  if (problems.length === 0) return t('vault.report.none');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return t('vault.report.count', {
    errors,
    warnings: problems.length - errors,
    files: new Set(problems.map(({ file }) => file)).size,
  });
}

/** A problem with every line of its file that has it. */
interface Entry {
  problem: Problem;
  lines: number[];
}

/** `sorted` with problems of one file that differ by their line alone as one. */
function fold(sorted: readonly Problem[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const problem of sorted) {
    const { severity, file, rule, line, value, message, remedy } = problem;
    const key = JSON.stringify([severity, file, rule, value, message, remedy]);
    const entry = entries.get(key) ?? { problem, lines: [] };
    if (line !== undefined) entry.lines.push(line);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

/**
 * For people: grouped by file, errors always, warnings up to `limit` entries in all. `full` names the
 * file that holds every problem.
 */
export function terminalView(problems: readonly Problem[], full: string, limit = 60): string {
  const entries = fold(sortProblems(problems));
  const isError = ({ problem }: Entry) => problem.severity === 'error';
  const warnings = entries.filter((entry) => !isError(entry)).slice(0, limit);
  const picked = new Set([...entries.filter(isError), ...warnings]);
  const shown = entries.filter((entry) => picked.has(entry));
  const lines = shown.flatMap((entry, index) => {
    const { file, remedy } = entry.problem;
    const [before, next] = [shown[index - 1]?.problem, shown[index + 1]?.problem];
    return [
      ...(file === before?.file ? [] : ['', pc.underline(file)]),
      terminalLine(entry),
      // What mends several in a row is said once, below them.
      ...(file === next?.file && remedy === next.remedy ? [] : [`          → ${remedy}`]),
    ];
  });
  const hidden = entries.length - shown.length;
  if (hidden > 0) lines.push('', t('vault.report.more', { count: hidden, file: full }));
  lines.push('', problemTally(problems));
  return lines.join('\n');
}

/** Lines that an entry names. */
const MOST_LINES = 8;

function terminalLine({ problem, lines }: Entry): string {
  const { severity, value, message, rule } = problem;
  const paint = severity === 'error' ? pc.red : pc.yellow;
  const place = lines[0] === undefined ? '' : `:${lines[0]}`;
  const told = value && !message.includes(value) ? `  ${pc.dim(oneLine(value))}` : '';
  const named = lines.slice(0, MOST_LINES).join(t('vault.report.and'));
  const more = lines.length > MOST_LINES ? ' …' : '';
  const places =
    lines.length < 2
      ? ''
      : `  ${t('vault.report.places', { count: lines.length, lines: named + more })}`;
  const mark = paint(severity === 'error' ? '✗' : '!');
  return `  ${mark} ${place.padEnd(6)}${message} ${pc.dim(`[${rule}]`)}${told}${places}`;
}

/** For GitHub: one workflow command a problem; `folder` is the vault as seen from the repository. */
export function annotationView(problems: readonly Problem[], folder: string): string {
  return sortProblems(problems)
    .map(({ severity, file, line, endLine, message, remedy, rule }) => {
      const place = [
        `file=${escapeProperty(join(folder, file))}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(endLine === undefined ? [] : [`endLine=${endLine}`]),
        `title=${escapeProperty(rule)}`,
      ];
      return `::${severity} ${place.join(',')}::${escapeData(`${message} ${remedy}`)}`;
    })
    .join('\n');
}

const oneLine = (value: string) => value.replace(/\s+/g, ' ').slice(0, valueLength);

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
