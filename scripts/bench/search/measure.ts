import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from '@playwright/test';
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

/** What a page fetches: how much since last asked, and when it has fallen quiet. */
class Traffic {
  #open = 0;
  #sizes: Promise<number>[] = [];

  constructor(page: Page) {
    page.on('request', () => this.#open++);
    page.on('requestfailed', () => this.#open--);
    page.on('requestfinished', (request) => {
      this.#open--;
      this.#sizes.push(this.#size(request));
    });
  }

  /** Bytes of a body, texts as a host that compresses would send them; none when the page is gone. */
  async #size(request: Request): Promise<number> {
    const response = await request.response().catch(() => null);
    const body = await response?.body().catch(() => undefined);
    if (!response || !body) return 0;
    const type = response.headers()['content-type'] ?? '';
    return /text|javascript|json|svg/.test(type) ? gzipSync(body).length : body.length;
  }

  async quiet(): Promise<void> {
    for (let calm = 0; calm < 3; calm = this.#open === 0 ? calm + 1 : 0) {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** Bytes since the last call, after everything has arrived. */
  async take(): Promise<number> {
    await this.quiet();
    const sizes = await Promise.all(this.#sizes.splice(0));
    return sizes.reduce((sum, each) => sum + each, 0);
  }
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

/** Rows that are read of one answer; of a longer one the rest is only counted. */
const MOST_ROWS = 120;

/** The paths of the results, in order, below the base: more are asked for until `MOST_ROWS`. */
function listed(page: Page): Promise<string[]> {
  return page.evaluate(async (most) => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    const more = document.querySelector<HTMLElement>('.search-more');
    while (more && !more.hidden && list && list.children.length < most) {
      const before = list.children.length;
      more.click();
      while (list.children.length === before) await new Promise((resolve) => setTimeout(resolve));
    }
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.hit-title')];
    return links.map((link) => new URL(link.href).pathname.slice(1));
  }, MOST_ROWS);
}

async function measureClass(page: Page, traffic: Traffic, { name, queries }: QueryClass) {
  const recalls: number[] = [];
  const precisions: number[] = [];
  const hits: number[] = [];
  const result: ClassResult = {
    ...{ name, queries: queries.length, recall: 0, precision: 0, hit10: 0 },
    ...{ latencies: [], bytes: [], mistakes: [] },
  };
  for (const { query, truth } of queries) {
    await traffic.take();
    result.latencies.push(await ask(page, query));
    result.bytes.push(await traffic.take());
    const total = Number(await page.locator('[data-search-results]').getAttribute('data-total'));
    const rows = await listed(page);
    const right = rows.filter((path) => truth.has(path)).length;
    // What is counted but not listed is taken to be as right as what is.
    const found = rows.length === 0 ? 0 : (total * right) / rows.length;
    recalls.push(Math.min(1, found / truth.size));
    precisions.push(total === 0 ? 0 : Math.min(1, truth.size / total, right / rows.length));
    hits.push(rows.slice(0, 10).some((path) => truth.has(path)) ? 1 : 0);
    if (right !== rows.length || total !== truth.size) {
      result.mistakes.push(
        `${query}: ${right} right of ${rows.length} listed, ${total} counted, ${truth.size} true`,
      );
    }
  }
  result.recall = mean(recalls);
  result.precision = mean(precisions);
  result.hit10 = mean(hits);
  return result;
}

/** Runs all classes on the search page at `url`, index open, nothing asked before. */
export async function measureWarm(browser: Browser, url: string, classes: readonly QueryClass[]) {
  const page = await browser.newPage();
  const traffic = new Traffic(page);
  await page.goto(`${url}search/`);
  await page.waitForSelector('[data-search-results][data-total]');
  await page.getByRole('combobox').pressSequentially('预热');
  const results: ClassResult[] = [];
  for (const each of classes) results.push(await measureClass(page, traffic, each));
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
