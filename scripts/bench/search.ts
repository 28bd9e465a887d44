import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { env } from '../../src/site-env.ts';
import { ensureBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import { generatePages } from './search/generate-fs.ts';
import { measureCold, measureWarm } from './search/measure.ts';
import { makeQueries } from './search/queries.ts';
import { classTable, summary } from './search/table.ts';
import { readTruth } from './search/truth-fs.ts';

/**
 * `npm run bench -- search [--notes 0,1000,5000] [--queries 12] [--seed 1]`: recall, precision, bytes
 * and times of the search in a real browser, against what the pages literally say. 0 notes is the
 * built site as it is (base `/`); other numbers are that many generated notes under its search page.
 */
const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '0,1000,5000' },
    queries: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const build = new URL('search/build.ts', import.meta.url).pathname;

/** The folder of a site with `count` notes, the built one's pages about it. */
function prepare(count: number): string {
  const site = join('.cache', 'bench-search', String(count));
  rmSync(site, { recursive: true, force: true });
  if (count === 0) cpSync(env.out, site, { recursive: true });
  else {
    for (const part of ['_astro', 'search', 'theme.js', 'favicon.svg', '404.html']) {
      if (existsSync(join(env.out, part)))
        cpSync(join(env.out, part), join(site, part), { recursive: true });
    }
    generatePages(site, count, join(env.vault, 'originals'), seed);
  }
  return site;
}

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const count of values.notes.split(',').map(Number)) {
  const site = prepare(count);
  const built = JSON.parse(execFileSync(process.execPath, [build, site], { encoding: 'utf8' }));
  const classes = makeQueries(readTruth(site), Number(values.queries), seed);
  const url = await serve({ dir: site, base: '/', port: 4390 });
  const cold: number[] = [];
  for (const { queries } of classes) {
    for (const { query } of queries.slice(0, 2)) cold.push(await measureCold(browser, url, query));
  }
  const results = await measureWarm(browser, url, classes);
  console.log(`\n### ${built.notes} notes${count === 0 ? ' (the built site)' : ', generated'}\n`);
  console.log(`${classTable(results)}\n\n${summary(built, cold, results)}`);
  for (const mistake of results.flatMap((each) => each.mistakes))
    console.log(`mistake: ${mistake}`);
}
await browser.close();
process.exit(0);
