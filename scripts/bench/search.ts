import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { measureCold, measureWarm } from './search/measure.ts';
import { measurePagefind } from './search/pagefind.ts';
import { makeQueries } from './search/queries.ts';
import { serveApart } from './search/serve-apart.ts';
import { prepareSite } from './search/site-fs.ts';
import { classTable, pagefindLine, summary } from './search/table.ts';
import { readTruth } from './search/truth-fs.ts';

/**
 * `npm run bench -- search [--notes 0,1000,5000] [--queries 12] [--seed 1] [--pagefind]`: recall, precision, bytes
 * and times of the search in a real browser, against what the pages literally say. 0 notes is the
 * built site as it is (base `/`); other numbers are that many generated notes under its search page.
 * Warm: the page is open, one query has been asked, and each of those measured is new to it; times
 * run from the input event to `data-total`. `--pagefind` also indexes the same pages with Pagefind and
 * asks it the same queries.
 */
const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '0,1000,5000' },
    queries: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    pagefind: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const build = new URL('search/build.ts', import.meta.url).pathname;

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const count of values.notes.split(',').map(Number)) {
  const site = prepareSite(count, seed);
  const built = JSON.parse(execFileSync(process.execPath, [build, site], { encoding: 'utf8' }));
  const classes = makeQueries(readTruth(site), Number(values.queries), seed);
  const { url, stop } = await serveApart(site);
  const cold: number[] = [];
  for (const { queries } of classes) {
    for (const { query } of queries.slice(0, 2)) cold.push(await measureCold(browser, url, query));
  }
  const results = await measureWarm(browser, url, classes);
  console.log(`\n### ${built.notes} notes${count === 0 ? ' (the built site)' : ', generated'}\n`);
  console.log(`${classTable(results)}\n\n${summary(built, cold, results)}`);
  if (values.pagefind)
    console.log(pagefindLine(await measurePagefind(browser, site, url, classes)));
  for (const mistake of results.flatMap((each) => each.mistakes))
    console.log(`mistake: ${mistake}`);
  stop();
}
await browser.close();
process.exit(0);
