import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from '../page-kinds.ts';

const topic = './topics/具身通用智能/';
const week = './weekly/2024-04-21/';

/** How far the page can be scrolled sideways, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Turns the wheel by `pixels` until the page has moved: a turn before the first frame is lost. */
const turnWheel = async (page: Page, pixels: number) => {
  const before = await scrolled(page);
  await expect(async () => {
    await page.mouse.wheel(0, pixels);
    await expect.poll(() => scrolled(page), { timeout: 1000 }).not.toBe(before);
  }).toPass({ timeout: 10_000 });
};

test('what a reader sets holds on the next page', async ({ page }) => {
  await page.goto(topic);
  await page.getByRole('button', { name: '阅读设置' }).click();
  await page.getByRole('radio', { name: '砚' }).check({ force: true });
  await page.getByRole('radio', { name: '大', exact: true }).check({ force: true });
  await page.goto(week);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-size', 'large');
  await expect(html).toHaveCSS('font-size', '18px');
  const ink = await html.evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(ink).toBe('rgb(21, 27, 28)');
});

test('focus mode leaves the text alone and can be left', async ({ page }) => {
  await page.goto(topic);
  await page.getByRole('button', { name: '阅读设置' }).click();
  await page.getByRole('radio', { name: '只看正文' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: '退出专注' }).click();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
});

test('the first Tab offers the way to the text', async ({ page }) => {
  await page.goto(topic);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('Tab walks through a whole page and out of it again', async ({ page }) => {
  await page.goto(week);
  const seen = new Set<string>();
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const hidden = element !== document.body && element?.checkVisibility() === false;
      const all = [...document.querySelectorAll('*')];
      return hidden ? 'hidden' : String(element ? all.indexOf(element) : -1);
    });
    expect(at).not.toBe('hidden');
    if (seen.has(at)) break;
    seen.add(at);
  }
  expect(seen.size).toBeGreaterThan(20);
  expect(seen.size).toBeLessThan(200);
});

test('arrow keys turn to the week before and after, but not while typing', async ({ page }) => {
  await page.goto(week);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/weekly\/2024-04-14\/$/);
  await page.waitForLoadState('load');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/weekly\/2024-04-21\/$/);
  await page.goto('./');
  await page.getByRole('searchbox').first().fill('世界');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('searchbox').first()).toHaveValue('世界');
});

test('the contents follow the reader', async ({ page }) => {
  await page.goto(topic);
  const contents = page.getByRole('navigation', { name: '目录' });
  await page.getByRole('heading', { name: '零样本学习' }).first().scrollIntoViewIfNeeded();
  await turnWheel(page, 600);
  await expect(contents.locator('[aria-current]')).toHaveCount(1);
  await turnWheel(page, 100_000);
  await expect(contents.getByRole('link').last()).toHaveAttribute('aria-current', 'true');
});

test('a link shows where it leads, by mouse and by keyboard, and Esc puts it away', async ({
  page,
}) => {
  await page.goto('./topics/');
  const link = page.getByRole('main').getByRole('link', { name: '具身通用智能' }).first();
  const card = page.locator('.preview');
  await link.hover();
  await expect(card).toContainText('具身智能');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.mouse.move(0, 0);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card).toContainText('具身智能');
});

test('a note is copied as Markdown, as text, and a heading as a link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(week);
  await page.getByRole('button', { name: '复制 Markdown' }).click();
  await expect.poll(copied).toMatch(/^##+ /m);
  await page.getByRole('button', { name: '复制纯文本' }).click();
  await expect.poll(copied).toMatch(/^2024 年 4 月 21 日/);
  const heading = page.locator('.prose h2').first();
  await heading.hover();
  await heading.getByRole('link', { name: /复制本节链接/ }).click();
  await expect.poll(copied).toMatch(/weekly\/2024-04-21\/#./);
});

test('a reader who comes back is offered the place where they stopped', async ({ page }) => {
  await page.goto(topic);
  await turnWheel(page, 1500);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(1000);
  await page.goto('./');
  await page.goto(topic);
  await page.getByRole('button', { name: '回到上次读到的地方' }).click();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(1000);
});

test('what is dated after the last visit is marked as new', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('wenmai:visit', '2024-09-25'));
  await page.goto('./weekly/');
  await expect(page.locator('main [data-new]')).toHaveCount(1);
  await expect(page.locator('main [data-new]')).toHaveAttribute('data-date', '2024-09-29');
});

for (const { kind, path } of pageKinds) {
  test(`${kind} fits a phone and reflows at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('paper holds the text, not the furniture', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(week);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const name of ['主导航', '目录', '各卷', '前后']) {
    await expect(page.getByRole('navigation', { name })).toBeHidden();
  }
});

test('the thread stays on paper, the ways to take a note along do not', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(week);
  await expect(page.locator('.leaf > .line')).toBeVisible();
  for (const name of ['复制 Markdown', '复制纯文本', '阅读设置']) {
    await expect(page.getByRole('button', { name })).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: '周边' })).toBeHidden();
});

test('a glimpse stays while the pointer moves onto it and back', async ({ page }) => {
  await page.goto('./topics/');
  const link = page.getByRole('main').getByRole('link', { name: '具身通用智能' }).first();
  const card = page.locator('.preview');
  await link.hover();
  await expect(card).toBeVisible();
  await card.hover();
  await page.waitForTimeout(400);
  await expect(card).toBeVisible();
  await link.hover();
  await page.waitForTimeout(400);
  await expect(card).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the bar leaves while reading on and comes back with the first move up', async ({
    page,
  }) => {
    await page.goto(topic);
    const bar = page.locator('.spine');
    const scroll = (by: number) =>
      page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by);
    await scroll(600);
    await scroll(300);
    await expect(bar).not.toBeInViewport();
    await scroll(-200);
    await expect(bar).toBeInViewport();
  });

  test('the bar shows the place where the reader is', async ({ page }) => {
    await page.goto('./import/');
    const here = page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '来源' });
    await expect(here).toBeInViewport();
  });
});

test('the thread is inked as far as the reader has come', async ({ page }) => {
  await page.goto(topic);
  const inked = () =>
    page
      .locator('.leaf > .line')
      .evaluate((line) => new DOMMatrix(getComputedStyle(line, '::after').transform).d);
  expect(await inked()).toBeLessThan(0.01);
  await turnWheel(page, 100_000);
  await expect.poll(inked).toBeGreaterThan(0.99);
});

test('nothing moves for readers who do not want it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(topic);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});

test('the thread is drawn in the colours that a system forces', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(topic);
  const line = page.locator('.leaf > .line');
  await expect(line).toHaveCSS('border-left-color', 'rgb(0, 0, 0)');
  await expect(line).toHaveCSS('border-left-width', '1px');
});

/** WCAG 1.4.12: what a reader may set on every text. */
const roomy = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

for (const { kind, path } of pageKinds) {
  test(`${kind} loses nothing when its text is spaced out`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await page.addStyleTag({ content: roomy });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'main :is(h1, h2, h3, p, li, dd, button), .spine *',
        ),
      ]
        .filter((element) => getComputedStyle(element).overflowY === 'hidden')
        .filter((element) => !getComputedStyle(element).webkitLineClamp.match(/\d/))
        .filter((element) => element.scrollHeight > element.clientHeight + 2)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
  });
}
