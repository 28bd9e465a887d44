import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** The note of `tests/fixtures/kitchen-sink` that holds every construct. */
const note = `topics/${encodeURIComponent('每种写法')}/`;

test('formulas are typeset, a broken one shows its source', async ({ page }) => {
  await page.goto(note);
  await expect(page.locator('.katex').first()).toHaveCSS('font-family', /KaTeX_Main/);
  await expect(page.locator('.math-error')).toHaveText('\\frac{a');
});

test('copying a formula gives its TeX', async ({ page }) => {
  await page.goto(note);
  const copied = await page.evaluate(() => {
    const formula = [...document.querySelectorAll('.math')].find((one) =>
      one.querySelector('annotation')?.textContent?.includes('mc^2'),
    );
    const selection = getSelection();
    if (formula) selection?.selectAllChildren(formula);
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    formula?.dispatchEvent(event);
    return clipboardData.getData('text/plain');
  });
  expect(copied).toBe('$E=mc^2$');
});

test('diagrams are drawn from the site itself, a broken one shows its source', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(baseURL ?? '').origin)) foreign.push(request.url());
  });
  await page.goto(note);
  const diagram = page.locator('figure.mermaid').first();
  await diagram.scrollIntoViewIfNeeded();
  await expect(diagram.locator('.mermaid-view svg')).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('.mermaid-error')).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('.mermaid-source').last()).toBeVisible();
  await expect(page.locator('.mermaid-source').last()).toContainText('A --> --> 坏');
  expect(foreign).toEqual([]);
});

test('a diagram follows the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(note);
  await page.locator('figure.mermaid').first().scrollIntoViewIfNeeded();
  const drawn = page.locator('.mermaid-view svg').first();
  await expect(drawn).toBeVisible({ timeout: 15_000 });
  const light = await drawn.innerHTML();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => drawn.innerHTML()).not.toBe(light);
});

test('code is copied as it is written', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(note);
  const code = page
    .locator('.prose figure, .prose .code')
    .filter({ hasText: 'import torch' })
    .first();
  await code.hover();
  await code.getByRole('button', { name: '复制' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^import torch\n\ndef attention/);
});

test('a picture opens, closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto(note);
  const picture = page
    .locator('.prose figure')
    .filter({ has: page.locator('img') })
    .first();
  const opener = picture.getByRole('button').or(picture.getByRole('link')).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.pswp--open')).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Escape'); // not heard while the picture is still opening
    await expect(page.locator('.pswp')).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(opener).toBeFocused();
});

test('a footnote stands beside its line where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(note);
  const reference = page.locator('.prose > p a[data-footnote-ref]').first();
  const aside = page.locator('.sidenote', { hasText: '第一条脚注。' });
  const apart = async () =>
    ((await aside.boundingBox())?.y ?? 0) - ((await reference.boundingBox())?.y ?? 0);
  await expect.poll(async () => Math.abs(await apart())).toBeLessThan(12);
  await page.locator('details:not([open]) > summary').first().click();
  await expect.poll(async () => Math.abs(await apart())).toBeLessThan(12);
  await page.setViewportSize({ width: 800, height: 800 });
  await expect(aside).toHaveCount(0);
});

test('a footnote shows itself on focus, until Escape', async ({ page }) => {
  await page.goto(note);
  await page.locator('.prose > p a[data-footnote-ref]').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const card = page.locator('.preview');
  await expect(card).toContainText('第一条脚注。');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a bare address is printed once, the address of a named link is added', async ({ page }) => {
  await page.goto(note);
  await page.emulateMedia({ media: 'print' });
  const after = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await after('.prose .link-bare')).not.toContain('⟨');
  expect(await after('.prose .link-out:not(.link-bare)')).toContain('⟨');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a folded callout opens', async ({ page }) => {
    await page.goto(note);
    const folded = page.locator('details').filter({ hasText: '折叠着的' }).first();
    await expect(folded.getByText('里面有')).toBeHidden();
    await folded.locator('summary').first().click();
    await expect(folded.getByText('里面有')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`no axe violation in ${colorScheme} mode at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(note);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    });
  }
}
