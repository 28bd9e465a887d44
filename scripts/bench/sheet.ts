import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../browser.ts';
import { contents, pictureFile } from './sheet/contents.ts';
import { type Subject, subjects, type View, views } from './sheet/views.ts';

/**
 * Pictures of every kind of page in every view, to be looked at: `.cache/sheet/<view>/<kind>.png`, and
 * all of them side by side in `.cache/sheet/index.html` and `index.png`.
 * `npm run bench -- sheet [KIND…]` takes those kinds alone.
 */
const out = '.cache/sheet';
/** Pixels of a page that are shown at most: what a reader sees in two or three windows. */
const tallest = 2400;

async function take(browser: Browser, view: View, kinds: readonly Subject[]): Promise<void> {
  const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce', ...view.context });
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  for (const subject of kinds) {
    await page.setViewportSize(window);
    await page.goto(subject.url, { waitUntil: 'networkidle' });
    if (view.media) await page.emulateMedia({ media: view.media });
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    // The window grows instead of being scrolled, so that what is fixed in it stays in place.
    const height = Math.max(window.height, Math.min(whole, tallest));
    await page.setViewportSize({ ...window, height });
    await page.screenshot({ path: `${out}/${pictureFile(view, subject)}` });
  }
  await page.close();
}

const wanted = process.argv.slice(2);
const all = await subjects();
const kinds = all.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
mkdirSync(out, { recursive: true });
for (const view of views) await take(browser, view, kinds);
writeFileSync(`${out}/index.html`, contents(views, all));
const sheet = await browser.newPage({ viewport: { width: 2400, height: 1200 } });
await sheet.goto(pathToFileURL(`${out}/index.html`).href);
await sheet.screenshot({ path: `${out}/index.png`, fullPage: true });
console.log(pathToFileURL(`${out}/index.html`).href);
await browser.close();
process.exit(0);
