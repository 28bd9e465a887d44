import type { Problem } from '../../knowledge/problem.ts';
import { problem } from '../problems.ts';
import type { Cut } from './overrides.ts';

/**
 * The hand-written cuts where they belong now. A cut whose line no longer starts as it says moves to the
 * one line that does, with a warning; without such a line it is not made, which is an error.
 */
export function settleCuts(
  cuts: readonly Cut[],
  lines: readonly string[],
  file: string,
): { cuts: Cut[]; problems: Problem[] } {
  const settled: Cut[] = [];
  const problems: Problem[] = [];
  for (const cut of cuts) {
    const { line, starts } = cut;
    const fits = starts === undefined ? line <= lines.length : lines[line - 1]?.startsWith(starts);
    if (fits) {
      settled.push(cut);
      continue;
    }
    const found = lines.flatMap((text, at) =>
      starts !== undefined && text.startsWith(starts) ? [at + 1] : [],
    );
    const only = found.length === 1 ? found[0] : undefined;
    const slots = { line, starts: starts ?? '', found: only ?? '' };
    if (only === undefined) {
      problems.push(
        problem('error', 'cut-lost', { file, line, value: starts ?? String(line) }, slots),
      );
      continue;
    }
    settled.push({ ...cut, line: only });
    problems.push(problem('warning', 'cut-moved', { file, line, value: starts ?? '' }, slots));
  }
  return { cuts: settled, problems };
}
