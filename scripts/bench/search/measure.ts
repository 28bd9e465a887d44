import type { Browser, CDPSession, Page } from '@playwright/test';
import { type AskTimes, ask, bareFetch, wholeAnswer } from './ask.ts';
import type { QueryClass } from './queries.ts';
import { Traffic } from './traffic.ts';

export interface ClassResult {
  name: string;
  queries: number;
  /** Macro averages over the queries; every note of every answer is compared. */
  recall: number;
  precision: number;
  /** Share of queries with a right note among the first ten. */
  hit10: number;
  times: AskTimes[];
  /** Milliseconds of processor time of the page's main thread for each query, excerpts and painting included. */
  cpu: number[];
  /** Milliseconds of a bare fetch beside each query, for scale. */
  fetches: number[];
  /** Bytes that each query fetched, in the order asked. */
  bytes: number[];
  mistakes: string[];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

type Timing = Pick<ClassResult, 'times' | 'cpu' | 'fetches' | 'bytes'>;

/** Processor time that the page's main thread has used, in milliseconds. */
async function cpuTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Asks every query once, none asked before. */
async function timeClass(
  page: Page,
  session: CDPSession,
  traffic: Traffic,
  { queries }: QueryClass,
): Promise<Timing> {
  const timing: Timing = { times: [], cpu: [], fetches: [], bytes: [] };
  for (const { query } of queries) {
    timing.fetches.push(await bareFetch(page));
    await traffic.take();
    const before = await cpuTime(session);
    timing.times.push(await ask(page, query));
    timing.bytes.push(await traffic.take());
    timing.cpu.push((await cpuTime(session)) - before);
  }
  return timing;
}

/** Compares every answer, to its last note, with what the pages say. */
async function judgeClass(page: Page, { name, queries }: QueryClass) {
  const shares = { recall: [] as number[], precision: [] as number[], hit10: [] as number[] };
  const mistakes: string[] = [];
  for (const { query, truth } of queries) {
    await ask(page, query);
    const total = Number(await page.locator('[data-search-results]').getAttribute('data-total'));
    const listed = await wholeAnswer(page);
    const right = new Set(listed.filter((path) => truth.has(path))).size;
    shares.recall.push(right / truth.size);
    shares.precision.push(listed.length === 0 ? 0 : right / listed.length);
    shares.hit10.push(listed.slice(0, 10).some((path) => truth.has(path)) ? 1 : 0);
    if (right !== listed.length || right !== truth.size || right !== total) {
      const facts = [`${right} right`, `${listed.length} listed`, `${total} counted`];
      mistakes.push(`${query}: ${[...facts, `${truth.size} true`].join(', ')}`);
    }
  }
  const { recall, precision, hit10 } = shares;
  return {
    ...{ name, queries: queries.length, mistakes },
    ...{ recall: mean(recall), precision: mean(precision), hit10: mean(hit10) },
  };
}

/** Runs all classes on the search page at `url`, index open: first for time, then for what is found. */
export async function measureWarm(
  browser: Browser,
  url: string,
  classes: readonly QueryClass[],
): Promise<ClassResult[]> {
  const page = await browser.newPage();
  const traffic = new Traffic(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${url}search/`);
  await page.getByRole('combobox').pressSequentially('预热');
  await page.waitForSelector('[data-search-results][data-total]');
  const timings: Timing[] = [];
  for (const each of classes) timings.push(await timeClass(page, session, traffic, each));
  const results: ClassResult[] = [];
  for (const [at, each] of classes.entries()) {
    const timing = timings[at] as Timing;
    results.push({ ...(await judgeClass(page, each)), ...timing });
  }
  await page.close();
  return results;
}

/** Bytes of a first visit that asks `query` at once: page, scripts, index, and the excerpts in view. */
export async function measureCold(browser: Browser, url: string, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = new Traffic(page);
  await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-search-results][data-total]');
  const bytes = await traffic.take();
  await context.close();
  return bytes;
}
