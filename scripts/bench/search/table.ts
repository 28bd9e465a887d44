import type { ClassResult } from './measure.ts';
import type { PagefindResult } from './pagefind.ts';

/** The value below which `share` of `values` lie. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const kb = (bytes: number) => `${Math.round(bytes / 1024)} KB`;

/** Results as a Markdown table, one row a class. */
export function classTable(results: readonly ClassResult[]): string {
  const head =
    '| class | queries | recall | precision | hit@10 | p50 ms | p95 ms | warm bytes p50 / max |\n|---|---|---|---|---|---|---|---|';
  const rows = results.map(({ name, queries, recall, precision, hit10, times, bytes }) => {
    const complete = times.map((each) => each.complete);
    const spread = [0.5, 0.95].map((share) => percentile(complete, share).toFixed(1));
    const sizes = `${kb(percentile(bytes, 0.5))} / ${kb(Math.max(...bytes))}`;
    const shares = [recall, precision, hit10].map((each) => each.toFixed(4));
    return `| ${[name, queries, ...shares, ...spread, sizes].join(' | ')} |`;
  });
  return [head, ...rows].join('\n');
}

/** One line on everything that is not of one class. */
export function summary(
  built: { notes: number; files: number; bytes: number; seconds: number; peak: number },
  cold: readonly number[],
  results: readonly ClassResult[],
): string {
  const times = results.flatMap((each) => each.times);
  const spread = (values: readonly number[]) =>
    `p50 ${percentile(values, 0.5).toFixed(1)} ms, p95 ${percentile(values, 0.95).toFixed(1)} ms`;
  return [
    `index ${kb(built.bytes)} in ${built.files} files`,
    `built in ${built.seconds.toFixed(1)} s, peak ${Math.round(built.peak / 2 ** 20)} MB`,
    `cold first answer p50 ${kb(percentile(cold, 0.5))}, max ${kb(Math.max(...cold))}`,
    `warm, list complete: ${spread(times.map(({ complete }) => complete))}`,
    `a bare fetch beside it: ${spread(results.flatMap(({ fetches }) => fetches))}`,
    `painted: ${spread(times.map(({ painted }) => painted))}`,
    `processor time of the page a query: ${spread(results.flatMap(({ cpu }) => cpu))}`,
  ].join('; ');
}

/** Pagefind on the same pages and queries, in one line. */
export function pagefindLine({ seconds, peak, classes }: PagefindResult): string {
  const shares = classes.map(
    ({ name, recall, precision }) => `${name} ${recall.toFixed(3)} / ${precision.toFixed(3)}`,
  );
  const cost = `built in ${seconds.toFixed(1)} s, peak ${Math.round(peak / 2 ** 20)} MB`;
  return `Pagefind 1.6.0: ${cost}; recall / precision ${shares.join(', ')}`;
}
