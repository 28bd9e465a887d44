import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { pageKinds } from '../../tests/page-kinds.ts';
import { browserFlags, ensureBrowser } from '../browser.ts';
import { serve } from '../serve.ts';

/**
 * Lighthouse (mobile, its default throttling) on every kind of page of the site that `npm test` built
 * under `/kb/`: four scores of 100, layout shift, and the time of the largest paint in seconds.
 */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const home = await serve({ dir: '.cache/sites/kb', base: '/kb/', port: 4340 });
const chrome = await launch({
  chromePath: ensureBrowser(),
  chromeFlags: ['--headless=new', ...browserFlags],
});

console.log('| page | performance | accessibility | best practices | SEO | CLS | LCP s |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
// The browser's first page pays for its start.
await lighthouse(home, { port: chrome.port, onlyCategories: ['performance'] });
let worst = 100;
for (const { kind, path } of pageKinds) {
  const url = new URL(path, home).href;
  const result = await lighthouse(url, { port: chrome.port, onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { lhr } = result;
  const scores = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
  const value = (id: string): number => lhr.audits[id]?.numericValue ?? Number.NaN;
  const [shift, paint] = [value('cumulative-layout-shift'), value('largest-contentful-paint')];
  console.log(
    `| ${kind} | ${scores.join(' | ')} | ${shift.toFixed(3)} | ${(paint / 1000).toFixed(2)} |`,
  );
  if (process.argv.includes('--why')) {
    for (const audit of Object.values(lhr.audits)) {
      if (audit.score !== null && audit.score < 0.9) console.log(`  ${audit.id}: ${audit.title}`);
    }
  }
  worst = Math.min(worst, ...scores);
}
console.log(`\nworst score: ${worst}`);
chrome.kill();
process.exit(worst >= 99 ? 0 : 1);
