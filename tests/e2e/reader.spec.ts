import { expect, test } from '@playwright/test';

test('a reader opens a topic from the home page and follows a tag', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation').getByRole('link', { name: '主题' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('主题');
  await page.getByRole('main').getByRole('link', { name: '具身通用智能' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('具身通用智能');
  await page
    .getByRole('main')
    .getByRole('link', { name: '具身智能', exact: false })
    .first()
    .click();
  await expect(page).toHaveURL(/tags\//);
  await expect(
    page.getByRole('main').getByRole('link', { name: '具身通用智能' }).first(),
  ).toBeVisible();
});

test('a reader walks the timeline to the previous week and back', async ({ page }) => {
  await page.goto('./weekly/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /4 ?月 ?21 ?日/ })
    .first()
    .click();
  await expect(page).toHaveURL(/weekly\/2024-04-21\/$/);
  await page.locator('a[rel~="prev"]').first().click();
  await expect(page).toHaveURL(/weekly\/2024-04-14\/$/);
  await page.locator('a[rel~="next"]').first().click();
  await expect(page).toHaveURL(/weekly\/2024-04-21\/$/);
});

test('#具身智能 in the search finds the notes that carry the tag', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('#具身智能')}`);
  const results = page.locator('[data-search-results][data-total]');
  await expect(results).toHaveAttribute('data-query', '#具身智能');
  await expect(results).toHaveAttribute('data-total', /^[1-9]/);
  await expect(results.getByRole('link', { name: /具身通用智能/ }).first()).toBeVisible();
});

test('世界模型 in the search opens a result at its section', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('世界模型');
  const results = page.locator('[data-search-results][data-query="世界模型"]');
  await expect(results).toHaveAttribute('data-total', /^[1-9]/);
  await results.locator('a[href*="#"]').first().click();
  await expect(page).toHaveURL(/#./);
  const id = await page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
  const heading = page.locator(`[id="${id}"]`);
  await expect(heading).toBeInViewport();
});

test('every page that is not the search works without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('./');
  await page.getByRole('navigation').getByRole('link', { name: '周报' }).first().click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /7 ?月 ?7 ?日/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /注册资料辅助评估系统/ }).first()).toBeVisible();
  await page.goto('./search/');
  await expect(page.getByRole('main').getByRole('link', { name: /标签/ }).first()).toBeVisible();
  await context.close();
});

test('an address that does not exist shows the 404 page with a way home', async ({
  page,
  baseURL,
}) => {
  const response = await page.goto('./没有这一页/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: /首页/ }).first().click();
  await expect(page).toHaveURL(baseURL ?? '');
});
