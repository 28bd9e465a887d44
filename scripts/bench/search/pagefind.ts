import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import type { QueryClass } from './queries.ts';

/** What Pagefind makes of the same pages and queries: what an index of our own must beat. */
export interface PagefindResult {
  seconds: number;
  /** Peak memory of the indexer, bytes; 0 where the system does not tell (Linux does). */
  peak: number;
  classes: { name: string; recall: number; precision: number }[];
}

/** Results that are looked at for each query: every one costs a fetch of its own. */
const MOST_ROWS = 120;
const mean = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Runs the indexer over `site`, one language, articles only. */
async function build(site: string): Promise<{ seconds: number; peak: number }> {
  const { resolve } = createRequire(import.meta.url);
  const binary = resolve(`@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);
  const start = performance.now();
  const flags = ['--site', site, '--force-language', 'zh-cn', '--root-selector', 'article'];
  const child = spawn(binary, flags, { stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 50);
  await new Promise((done) => child.on('exit', done));
  clearInterval(watch);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** Indexes `site` with Pagefind and asks it the queries as typed, in the browser, at `url`. */
export async function measurePagefind(
  browser: Browser,
  site: string,
  url: string,
  classes: readonly QueryClass[],
): Promise<PagefindResult> {
  const built = await build(site);
  const page = await browser.newPage();
  await page.goto(`${url}404.html`);
  const results: PagefindResult['classes'] = [];
  for (const { name, queries } of classes.filter((each) => each.name !== 'tags')) {
    const recalls: number[] = [];
    const precisions: number[] = [];
    for (const { query, truth } of queries) {
      const { total, rows } = await page.evaluate(
        async ([text, most]) => {
          const pagefind = await import('/pagefind/pagefind.js' as string);
          const found = await pagefind.search(text);
          const first: { data: () => Promise<{ url: string }> }[] = found.results.slice(0, most);
          const data = await Promise.all(first.map((result) => result.data()));
          return { total: found.results.length, rows: data.map((each) => each.url.slice(1)) };
        },
        [query, MOST_ROWS] as const,
      );
      const right = rows.filter((path) => truth.has(path)).length;
      const found = rows.length === 0 ? 0 : (total * right) / rows.length;
      recalls.push(Math.min(1, found / truth.size));
      precisions.push(rows.length === 0 ? 0 : right / rows.length);
    }
    results.push({ name, recall: mean(recalls), precision: mean(precisions) });
  }
  await page.close();
  return { ...built, classes: results };
}
