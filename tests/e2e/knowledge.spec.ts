import { expect, test } from '@playwright/test';

test('a reader follows the thread 论文进度 from week to week and reads it whole', async ({
  page,
}) => {
  await page.goto('./weekly/2024-04-21/');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: '论文进度：下接 4 月 28 日' }).click();
  await expect(page).toHaveURL(/weekly\/2024-04-28\/#./);
  await main.getByRole('link', { name: '论文进度：上承 4 月 21 日' }).click();
  await expect(page).toHaveURL(/weekly\/2024-04-21\/#./);
  await main.getByRole('link', { name: '脉络：论文进度' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('论文进度');
  const days = main.locator('[data-section] time');
  await expect(days.first()).toHaveAttribute('datetime', '2024-04-14');
  const dates = await days.evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
  expect(dates).toEqual([...dates].sort());
  await expect(main.getByText('Problem Formulation思路整理')).toBeVisible();
});

test('the threads page shows the subjects of the seeds, the living ones marked', async ({
  page,
}) => {
  await page.goto('./threads/');
  const main = page.getByRole('main');
  for (const name of ['论文进度', '大模型相关跟进', 'AI for Science', '我的一些想法']) {
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await main.getByRole('link', { name: '大模型相关跟进', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('大模型相关跟进');
});

test('the timeline is narrowed to a collection, and what has no date stands apart', async ({
  page,
}) => {
  await page.goto('./timeline/');
  const main = page.getByRole('main');
  await expect(main.getByText('约 1 月 22 日')).toBeVisible();
  const filter = main.getByRole('navigation', { name: '按卷' });
  await filter.getByRole('link', { name: /主题/ }).click();
  await expect(page).toHaveURL(/timeline\/in\/topics\/$/);
  await expect(main.locator('[data-note^="weekly/"]')).toHaveCount(0);
  await expect(main.locator('[data-note^="topics/"]').first()).toBeVisible();
  await filter.getByRole('link', { name: /无日期/ }).click();
  await expect(main.getByRole('link', { name: 'AIGC-Algorithms' }).first()).toBeVisible();
  await expect(main.locator('[data-date]')).toHaveCount(0);
});

test('the strip of the year leads to a week and shows where none was written', async ({ page }) => {
  await page.goto('./weekly/');
  const strip = page.getByRole('figure').filter({ hasText: '2024' });
  await expect(strip).toContainText(/写了 19 周\s*空 \d+ 周/);
  await strip.getByRole('link', { name: /2024 年 4 月 21 日/ }).click();
  await expect(page).toHaveURL(/weekly\/2024-04-21\/$/);
});

test('an alias of a tag leads to the tag', async ({ page }) => {
  await page.goto('./tags/embodied-ai/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('#具身智能');
  await expect(page).toHaveURL(/tags\/%E5%85%B7%E8%BA%AB%E6%99%BA%E8%83%BD\/$/);
});

test('a tag shows its notes, and the sections that only mention it apart', async ({ page }) => {
  await page.goto('./tags/具身智能/');
  const main = page.getByRole('main');
  const notes = main.getByRole('region', { name: '带此标签的笔记' });
  await expect(notes.getByRole('link', { name: '具身通用智能' })).toBeVisible();
  const mentions = main.getByRole('region', { name: '只是提到它的小节' });
  await expect(mentions.locator('mark').first()).toBeVisible();
  await mentions.getByRole('link').first().click();
  await expect(page).toHaveURL(/#./);
});

test('the board tells done from to do and leads to an open task', async ({ page }) => {
  await page.goto('./status/');
  const main = page.getByRole('main');
  await expect(
    main.getByRole('region', { name: /^已完成/ }).getByRole('link', { name: /FinGPT/ }),
  ).toBeVisible();
  await expect(
    main.getByRole('region', { name: /^未完成/ }).getByRole('link', { name: /Google三连击/ }),
  ).toBeVisible();
  await main.getByRole('link', { name: /TODO1/ }).click();
  await expect(page).toHaveURL(/reports\/aigc-algorithms\//);
});

test('works are told apart by kind and name the places that cite them', async ({ page }) => {
  await page.goto('./references/');
  const main = page.getByRole('main');
  await main
    .getByRole('navigation', { name: '按种类' })
    .getByRole('link', { name: /论文/ })
    .click();
  await expect(page).toHaveURL(/references\/paper\/$/);
  await expect(main.getByText(/arXiv:2404\.01367/).first()).toBeVisible();
  await main
    .getByRole('link', { name: /2024 年 4 月 21 日/ })
    .first()
    .click();
  await expect(page).toHaveURL(/weekly\/2024-04-21\//);
});

test('the originals say what was left out, with its lines', async ({ page }) => {
  await page.goto('./import/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveCount(5);
  await main.getByRole('link', { name: '001_815c8176231c9cd6.txt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('001_815c8176231c9cd6.txt');
  for (;;) {
    const comments = main.getByRole('group').filter({ hasText: '评论区' });
    if ((await comments.count()) > 0) {
      await comments.first().locator('summary').click();
      await expect(comments.first().locator('pre')).toBeVisible();
      break;
    }
    const next = main.locator('a[rel="next"]');
    const href = await next.getAttribute('href');
    await next.click();
    // The address changes before the page has come: only its load tells that its lines can be counted.
    await page.waitForURL(new URL(href ?? '', page.url()).href, { waitUntil: 'load' });
  }
});

test('the graph is walked by keyboard to a note, or says the same as a list', async ({ page }) => {
  await page.goto('./graph/');
  const main = page.getByRole('main');
  await expect(main.getByRole('list').last().getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('application').locator('svg circle').first()).toBeVisible();
  await page.getByRole('application').focus();
  const drawn = page.locator('#stage[data-drawn]');
  const failed = main.getByText('这个浏览器画不出图');
  await expect(drawn.or(failed).first()).toBeAttached({ timeout: 20_000 });
  if (await failed.isVisible()) return;
  await page.keyboard.press('ArrowRight');
  const chosen = page.locator('#stage .said a');
  await expect(chosen).toBeVisible();
  const met = new Set([await chosen.textContent()]);
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(key);
    met.add(await chosen.textContent());
  }
  expect(met.size).toBeGreaterThan(1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('application')).not.toBeFocused();
  await page.getByRole('application').focus();
  const address = await chosen.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('threads, tags, the timeline and a note’s surroundings work without script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('./topics/具身通用智能/');
  await page.getByRole('group', { name: '与本篇相连的笔记' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('./graph/');
  await expect(page.getByRole('application').locator('svg circle').first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'FinGPT' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('FinGPT');
  await context.close();
});
