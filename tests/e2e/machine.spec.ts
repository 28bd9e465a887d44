import { expect, test } from '@playwright/test';

/** Parses XML with the browser's own parser; a mistake in it is an error, not a guess. */
for (const path of ['feed.xml', 'sitemap-index.xml']) {
  test(`${path} is well-formed and every address in it answers`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto('./404.html');
    const xml = await (await request.get(`./${path}`)).text();
    const { error, links } = await page.evaluate((source) => {
      const tree = new DOMParser().parseFromString(source, 'application/xml');
      const fromFeed = [...tree.querySelectorAll('entry > link, feed > link')].map((link) =>
        link.getAttribute('href'),
      );
      const fromMap = [...tree.querySelectorAll('loc')].map((loc) => loc.textContent);
      return {
        error: tree.querySelector('parsererror')?.textContent ?? null,
        links: [...fromFeed, ...fromMap].filter((link) => link !== null),
      };
    }, xml);
    expect(error).toBeNull();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.startsWith(baseURL ?? ''), `${link} is below ${baseURL}`).toBe(true);
      expect((await request.get(link)).status(), link).toBe(200);
    }
  });
}

test('no page asks another origin for anything, nor breaks its own content security policy', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const messages: string[] = [];
  const origin = new URL(baseURL ?? '').origin;
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  for (const path of ['./', './topics/具身通用智能/', './weekly/', './reports/aigc-algorithms/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  await page.goto(`./search/?q=${encodeURIComponent('大模型')}`);
  await expect(page.locator('[data-search-results][data-total]')).toBeVisible();
  expect(foreign).toEqual([]);
  expect(messages).toEqual([]);
});
