import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import type { QueryClass } from './queries.ts';

export interface ClassResult {
  name: string;
  queries: number;
  /** Macro averages over the queries. */
  recall: number;
  precision: number;
  /** Share of queries with a right note among the first ten. */
  hit10: number;
  /** Milliseconds from the input event to the complete list. */
  latencies: number[];
  /** Bytes that each query fetched, in the order asked. */
  bytes: number[];
  mistakes: string[];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** Adds up what is fetched, texts as a host that compresses would send them. */
function countBytes(page: Page): () => Promise<number> {
  let pending: Promise<number>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const size = response.body().then(
      (body) => (/text|javascript|json|svg/.test(type) ? gzipSync(body).length : body.length),
      () => 0,
    );
    pending.push(size);
  });
  return async () => {
    const sizes = await Promise.all(pending);
    pending = [];
    return sizes.reduce((sum, each) => sum + each, 0);
  };
}

/** Types `query` in one event; resolves to the milliseconds until its list is complete. */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>('input[role=combobox]');
        const list = document.querySelector<HTMLElement>('[data-search-results]');
        if (!input || !list) return reject(new Error('no search on this page'));
        const isDone = () => list.dataset.query === text && list.dataset.total !== undefined;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!isDone()) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(list, { attributes: true });
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    query,
  );
}

/** The paths of all results, in order, below the base: the rest of the list is asked for until it ends. */
function listed(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    const more = document.querySelector<HTMLElement>('.search-more');
    while (more && !more.hidden && list) {
      const before = list.children.length;
      more.click();
      while (list.children.length === before) await new Promise((resolve) => setTimeout(resolve));
    }
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.hit-title')];
    return links.map((link) => new URL(link.href).pathname.slice(1));
  });
}

async function measureClass(
  page: Page,
  { name, queries }: QueryClass,
  bytesSoFar: () => Promise<number>,
) {
  const recalls: number[] = [];
  const precisions: number[] = [];
  const hits: number[] = [];
  const result: ClassResult = {
    ...{ name, queries: queries.length, recall: 0, precision: 0, hit10: 0 },
    ...{ latencies: [], bytes: [], mistakes: [] },
  };
  for (const { query, truth } of queries) {
    await bytesSoFar();
    result.latencies.push(await ask(page, query));
    await page.waitForTimeout(30);
    result.bytes.push(await bytesSoFar());
    const found = await listed(page);
    const right = found.filter((path) => truth.has(path)).length;
    recalls.push(right / truth.size);
    precisions.push(found.length === 0 ? 0 : right / found.length);
    hits.push(found.slice(0, 10).some((path) => truth.has(path)) ? 1 : 0);
    const total = await page.locator('[data-search-results]').getAttribute('data-total');
    if (right !== truth.size || right !== found.length || Number(total) !== found.length) {
      result.mistakes.push(
        `${query}: ${right} right of ${found.length} listed, ${truth.size} true, total ${total}`,
      );
    }
  }
  result.recall = mean(recalls);
  result.precision = mean(precisions);
  result.hit10 = mean(hits);
  return result;
}

/** Runs all classes on the search page at `url`, index open, nothing else fetched before. */
export async function measureWarm(browser: Browser, url: string, classes: readonly QueryClass[]) {
  const page = await browser.newPage();
  const bytesSoFar = countBytes(page);
  await page.goto(`${url}search/`);
  await page.waitForSelector('[data-search-results][data-total]');
  await ask(page, '预热');
  await page.waitForLoadState('networkidle');
  const results: ClassResult[] = [];
  for (const each of classes) results.push(await measureClass(page, each, bytesSoFar));
  await page.close();
  return results;
}

/** Bytes of a first visit that asks `query` at once: page, scripts, index, and the excerpts in view. */
export async function measureCold(browser: Browser, url: string, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bytesSoFar = countBytes(page);
  await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-search-results][data-total]');
  await page.waitForLoadState('networkidle');
  const bytes = await bytesSoFar();
  await context.close();
  return bytes;
}
