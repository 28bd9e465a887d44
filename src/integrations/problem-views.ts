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

/**
 * For people: grouped by file, errors always, warnings up to `limit` lines in all. `full` names the
 * file that holds every problem.
 */
export function terminalView(problems: readonly Problem[], full: string, limit = 60): string {
  const sorted = sortProblems(problems);
  const warnings = sorted.filter(({ severity }) => severity === 'warning').slice(0, limit);
  const shown = new Set([...sorted.filter(({ severity }) => severity === 'error'), ...warnings]);
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of sorted) {
    if (!shown.has(problem)) continue;
    if (problem.file !== file) lines.push('', pc.underline(problem.file));
    file = problem.file;
    lines.push(...terminalLines(problem));
  }
  const hidden = sorted.length - shown.size;
  if (hidden > 0) lines.push('', t('vault.report.more', { count: hidden, file: full }));
  lines.push('', problemTally(problems));
  return lines.join('\n');
}

function terminalLines({ severity, line, value, message, remedy, rule }: Problem): string[] {
  const paint = severity === 'error' ? pc.red : pc.yellow;
  const place = line === undefined ? '' : `:${line}`;
  const shown = value ? `  ${pc.dim(oneLine(value))}` : '';
  return [
    `  ${paint(severity === 'error' ? '✗' : '!')} ${place.padEnd(6)}${message} ${pc.dim(`[${rule}]`)}${shown}`,
    `          → ${remedy}`,
  ];
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
