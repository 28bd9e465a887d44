import { expect, test } from '@playwright/test';

test.describe('a page with a diagram and a formula', () => {
  test('draws the diagram from the site itself and keeps its source', async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(baseURL ?? '').origin)) foreign.push(request.url());
    });
    await page.goto('how-to-read/');
    await expect(page.locator('figure.mermaid.drawn svg').first()).toBeVisible();
    const source = page.getByRole('button', { name: '源码' });
    await source.click();
    await expect(source).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.mermaid-source')).toContainText('flowchart LR');
    expect(foreign).toEqual([]);
  });

  test('typesets the formula and leaves prices alone', async ({ page }) => {
    await page.goto('how-to-read/');
    const formula = page.locator('.katex').first();
    await expect(formula).toBeVisible();
    await expect(formula).toHaveCSS('font-family', /KaTeX_Main/);
    await expect(page.getByText('$100 与 $200')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the source of the diagram is there to be read', async ({ page }) => {
    await page.goto('how-to-read/');
    await expect(page.locator('.mermaid-source')).toBeVisible();
  });
});
