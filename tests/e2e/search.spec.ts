import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const input = (page: Page) => page.getByRole('combobox');
const results = (page: Page) => page.locator('[data-search-results]');
const links = (page: Page) => results(page).getByRole('link');
const notices = (page: Page) => page.locator('.search-notices');
const options = (page: Page) => page.getByRole('option');

/** Types `query` in one go and waits until its list is complete. */
async function ask(page: Page, query: string): Promise<number> {
  await input(page).fill(query);
  await expect(results(page)).toHaveAttribute('data-query', query.trim());
  await expect(results(page)).toHaveAttribute('data-total', /^\d+$/);
  return Number(await results(page).getAttribute('data-total'));
}

test.describe('opening', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    test(`${keys} opens the search over any page, Escape gives the focus back`, async ({
      page,
    }) => {
      await page.goto('./topics/具身通用智能/');
      const link = page.getByRole('main').getByRole('link').first();
      await link.focus();
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(input(page)).toBeFocused();
      await ask(page, '世界模型');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(link).toBeFocused();
    });
  }

  test('the link opens it, the button and a click beside it close it', async ({ page }) => {
    await page.goto('./');
    const opener = page.locator('[data-search-open]').first();
    await opener.click();
    await expect(input(page)).toBeFocused();
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('/');
    await page.mouse.click(3, 3);
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('it can be closed before its panel has come', async ({ page }) => {
    await page.route(/dialog\.client[^/]*\.js/, () => {}); // never answered
    await page.goto('./');
    const dialog = page.getByRole('dialog');
    const close = [
      () => dialog.getByRole('button', { name: '关闭' }).click(),
      () => page.mouse.click(3, 3),
      () => page.keyboard.press('Escape'),
    ];
    for (const how of close) {
      await page.keyboard.press('/');
      await expect(input(page)).toBeFocused();
      await how();
      await expect(dialog).toBeHidden();
    }
  });

  test('on the search page the keys go to its own input, and / can be typed there', async ({
    page,
  }) => {
    await page.goto('./search/');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    await expect(input(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(input(page)).toHaveValue('a/b');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('Enter in the dialog goes on to the page', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('/');
    await ask(page, '强化学习');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(results(page)).toHaveAttribute('data-query', '强化学习');
  });
});

test.describe('before the search has come', () => {
  /** Holds the search's own module back until the function that it returns is called. */
  async function holdPanel(page: Page): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_astro/panel.client.*', async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  test('no key is lost in the dialog', async ({ page }) => {
    const release = await holdPanel(page);
    await page.goto('./');
    await page.keyboard.type('/世界模型');
    await expect(input(page)).toHaveValue('世界模型');
    release();
    await expect(results(page)).toHaveAttribute('data-query', '世界模型');
    await expect(input(page)).toBeFocused();
  });

  test('no key is lost on the search page, whose address does not overrule it', async ({
    page,
  }) => {
    const release = await holdPanel(page);
    await page.goto('./search/?q=模型');
    await expect(input(page)).toBeFocused();
    await expect(input(page)).toHaveValue('模型');
    await page.keyboard.press('End');
    await page.keyboard.type(' 数据');
    release();
    await expect(results(page)).toHaveAttribute('data-query', '模型 数据');
  });

  test('Enter leads to the search page', async ({ page }) => {
    await holdPanel(page);
    await page.goto('./');
    await page.keyboard.type('/模型');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
  });

  test('the page fetches neither search nor index until something is asked', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const ofSearch = () => fetched.filter((url) => /panel\.client|search\/index/.test(url));
    await page.goto('./search/', { waitUntil: 'networkidle' });
    expect(ofSearch()).toEqual([]);
    expect(await ask(page, '模型')).toBeGreaterThan(0);
    expect(ofSearch()).not.toEqual([]);
  });
});

test.describe('nothing moves by itself', () => {
  for (const path of ['./search/', './search/?q=模型', './search/?q=%23具生智能']) {
    test(`while ${path} loads`, async ({ page }) => {
      await page.addInitScript(() => {
        Object.assign(window, { shifts: [] });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number }[]) {
            (window as unknown as { shifts: number[] }).shifts.push(entry.value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
        [],
      );
    });
  }
});

test.describe('keyboard', () => {
  test('arrows walk from the input through completions and results and back', async ({ page }) => {
    await page.goto('./search/');
    await ask(page, '具身智能');
    await expect(options(page).first()).toBeVisible();
    await expect(input(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const active = await input(page).getAttribute('aria-activedescendant');
    await expect(options(page).first()).toHaveId(active ?? '');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    // The list may grow while it is walked, once the names have come.
    while ((await options(page).last().getAttribute('aria-selected')) !== 'true') {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('ArrowDown');
    await expect(links(page).first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(results(page).locator('a, button').last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(input(page)).toBeFocused();
  });

  test('the active completion stays active when the names come late', async ({ page }) => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/completion[^/]*$/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto('./search/');
    await ask(page, '具身智能');
    await page.keyboard.press('ArrowDown');
    const active = page.locator('[role="option"][aria-selected="true"]');
    const label = (await active.textContent()) ?? '';
    const names = page.waitForResponse(/completion[^/]*$/);
    answer();
    await (await names).finished();
    await expect(active).toHaveText(label);
    await page.keyboard.press('Enter');
    await expect(input(page)).not.toHaveValue('具身智能');
  });

  test('Enter takes the active completion', async ({ page }) => {
    await page.goto('./search/');
    await input(page).pressSequentially('#jszn');
    await expect(options(page).filter({ hasText: '#具身智能' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(input(page)).toHaveValue('#具身智能 ');
    await expect(results(page)).toHaveAttribute('data-total', /^[1-9]/);
  });

  test('Enter goes to the first result, Enter again opens it', async ({ page }) => {
    await page.goto('./search/');
    await ask(page, '世界模型');
    await page.keyboard.press('Escape');
    await ask(page, '世界模型');
    await page.keyboard.press('Enter');
    await expect(links(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/\/search\//);
  });

  test('Escape goes from the results to the input, then closes completions, then clears', async ({
    page,
  }) => {
    await page.goto('./search/');
    await ask(page, '具身智能');
    await expect(options(page).first()).toBeVisible();
    await links(page).first().focus();
    await page.keyboard.press('Escape');
    await expect(input(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(input(page)).toHaveValue('');
  });

  test('pinyin and initials complete names that hold no such letters', async ({ page }) => {
    await page.goto('./search/');
    await input(page).pressSequentially('gangzhongzhin');
    await expect(options(page).first()).toContainText('缸中之脑');
  });
});

test('an input method composes in peace', async ({ page }) => {
  await page.goto('./search/');
  await ask(page, '模型');
  await input(page).fill('');
  await expect(results(page)).toHaveAttribute('data-query', '');
  const ime = await page.context().newCDPSession(page);
  await ime.send('Input.imeSetComposition', { text: 'shijie', selectionStart: 6, selectionEnd: 6 });
  await expect(input(page)).toHaveValue('shijie');
  for (const key of ['Enter', 'Escape', 'ArrowDown']) {
    await input(page).evaluate((element, name) => {
      const event = { key: name, isComposing: true, bubbles: true, cancelable: true };
      element.dispatchEvent(new KeyboardEvent('keydown', event));
    }, key);
  }
  await expect(input(page)).toHaveValue('shijie');
  await expect(input(page)).toBeFocused();
  await expect(results(page)).toHaveAttribute('data-query', '');
  await ime.send('Input.insertText', { text: '世界模型' });
  await expect(results(page)).toHaveAttribute('data-query', '世界模型');
});

test.describe('answers', () => {
  test('a hit opens at its section, the text marked there', async ({ page }) => {
    await page.goto('./search/');
    await ask(page, '世界模型');
    await expect(results(page).locator('mark').first()).toHaveText('世界模型');
    await results(page).locator('.hit-sections a[href*="#"]').first().click();
    await expect(page).toHaveURL(/mark=.*#./);
    const marked = page.waitForFunction(() => (CSS.highlights.get('search-hit')?.size ?? 0) > 0);
    await marked;
    const texts = await page.evaluate(() =>
      [...(CSS.highlights.get('search-hit') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(new Set(texts)).toEqual(new Set(['世界模型']));
  });

  test('sections beyond the first three are a press away', async ({ page }) => {
    await page.goto('./search/');
    await ask(page, 'GPT');
    const hit = results(page)
      .locator('.hit')
      .filter({ hasText: 'AIGC 语言大模型研究报告' })
      .first();
    await expect(hit.locator('.hit-sections li:not(.hit-rest)')).toHaveCount(3);
    const fourth = hit.locator('.hit-sections li').nth(3).getByRole('link');
    await hit.getByRole('button', { name: /另有 \d+ 节/ }).click();
    await expect(fourth).toBeFocused();
    await expect(hit.locator('.hit-rest')).toHaveCount(0);
  });

  test('for a tag the sections are shown that speak of it', async ({ page }) => {
    await page.goto('./search/?q=%23具身智能');
    await expect(results(page).locator('.hit-sections mark').first()).toHaveText('具身智能');
  });

  test('a late answer never takes the place of a newer one', async ({ page }) => {
    await page.goto('./search/');
    await ask(page, '的');
    const held: (() => void)[] = [];
    await page.route('**/search/index/*/keys/*', async (route) => {
      if (held.length < 4) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await input(page).fill('强化学习');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    const late = held.splice(0);
    held.length = 4;
    const total = await ask(page, '世界模型');
    for (const release of late) release();
    await page.waitForLoadState('networkidle');
    await expect(results(page)).toHaveAttribute('data-query', '世界模型');
    await expect(results(page)).toHaveAttribute('data-total', String(total));
  });

  test('chips narrow the answer, the address remembers, back undoes', async ({ page }) => {
    await page.goto('./search/');
    const all = await ask(page, '模型');
    // At once: what was typed is a step of its own, whether it has come to rest or not.
    await page.getByRole('button', { name: /^周报/ }).click();
    await expect(input(page)).toHaveValue('模型 in:weekly');
    await expect(results(page)).toHaveAttribute('data-query', '模型 in:weekly');
    await expect(page.getByRole('button', { name: /^周报/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(Number(await results(page).getAttribute('data-total'))).toBeLessThan(all);
    await page.goBack();
    await expect(results(page)).toHaveAttribute('data-query', '模型');
    await expect(results(page)).toHaveAttribute('data-total', String(all));
    await page.goForward();
    await page.reload();
    await expect(results(page)).toHaveAttribute('data-query', '模型 in:weekly');
  });

  test('a query that was entered is a step back from the next one that is typed', async ({
    page,
  }) => {
    await page.goto('./search/');
    await ask(page, '模型');
    await page.keyboard.press('Enter');
    await expect(links(page).first()).toBeFocused();
    await ask(page, '数');
    await ask(page, '数据');
    await expect(page).toHaveURL(new RegExp(encodeURIComponent('数据')));
    await page.goBack();
    await expect(results(page)).toHaveAttribute('data-query', '模型');
    await expect(input(page)).toHaveValue('模型');
  });

  test('the number found is said to those who do not see it', async ({ page }) => {
    await page.goto('./search/');
    const total = await ask(page, '大模型');
    await expect(page.getByRole('status')).toContainText(`找到 ${total} 篇`);
  });

  test('recent queries are offered again, and can be forgotten', async ({ page }) => {
    await page.goto('./search/');
    await ask(page, '强化学习');
    await page.keyboard.press('Enter');
    await page.goto('./search/');
    await page.getByRole('button', { name: '强化学习', exact: true }).click();
    await expect(results(page)).toHaveAttribute('data-query', '强化学习');
    await ask(page, '');
    await page.getByRole('button', { name: '清除记录' }).click();
    await expect(page.getByRole('button', { name: '强化学习', exact: true })).toHaveCount(0);
  });
});

test.describe('mistakes', () => {
  test('an unknown tag names the nearest one, which is a click away', async ({ page }) => {
    await page.goto('./search/');
    expect(await ask(page, '#具生智能')).toBe(0);
    await page.getByRole('button', { name: '是否想写 #具身智能？' }).click();
    await expect(results(page)).toHaveAttribute('data-total', /^[1-9]/);
  });

  test('what stands in no note but nearly is a name, or spells one, is offered', async ({
    page,
  }) => {
    await page.goto('./search/?q=jszn');
    await page.getByRole('button', { name: '是否想写 #具身智能？' }).click();
    await expect(results(page)).toHaveAttribute('data-total', /^[1-9]/);
    await ask(page, 'in:topics status:doen');
    await page.getByRole('button', { name: '是否想写 status:done？' }).click();
    await expect(input(page)).toHaveValue('in:topics status:done');
    await expect(results(page)).toHaveAttribute('data-total', /^[1-9]/);
  });

  test('an unclosed quote, a wrong status and a day that is none are explained', async ({
    page,
  }) => {
    await page.goto('./search/');
    await ask(page, '"世界模型');
    await expect(notices(page)).toContainText('引号没有成对');
    await ask(page, 'status:dnoe 2024-13');
    await expect(notices(page)).toContainText('没有「dnoe」这种进展');
    await expect(notices(page)).toContainText('没有「2024-13」这一天');
  });

  test('10,000 characters, patterns and markup are text, and nothing runs', async ({ page }) => {
    const alarms: string[] = [];
    page.on('dialog', (dialog) => alarms.push(dialog.message()));
    page.on('pageerror', (error) => alarms.push(error.message));
    await page.goto('./search/');
    await ask(page, '模'.repeat(10_000));
    await expect(notices(page)).toContainText('查询太长');
    const markup = '<img src=x onerror=alert(1)>"><script>alert(2)</script>';
    await page.goto(`./search/?q=${encodeURIComponent(markup)}`);
    await expect(results(page)).toHaveAttribute('data-total', '0');
    await ask(page, '.*');
    await ask(page, '(((((');
    await ask(page, '[a-');
    for (const odd of ['#', '-', '，。', '...', '😀', 'e\u0301', '－－', `a${'😀'.repeat(200)}`]) {
      await ask(page, odd);
    }
    await page.goto(`./search/?q=%ED%A0%BD`);
    await expect(results(page)).toHaveAttribute('data-total', /^\d+$/);
    await input(page).evaluate((element) => {
      (element as HTMLInputElement).value = '\uD83D';
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect(page).not.toHaveURL(/%ED/);
    expect(await page.locator('main img').count()).toBe(0);
    expect(alarms).toEqual([]);
  });

  test('an index that does not load says so and can be tried again', async ({ page }) => {
    await page.route('**/search/index/**', (route) => route.abort());
    await page.goto('./search/?q=模型');
    await expect(page.getByRole('alert')).toContainText('索引没有载入');
    await page.unroute('**/search/index/**');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(results(page)).toHaveAttribute('data-total', /^[1-9]/);
    await expect(page.getByRole('alert')).toBeEmpty();
  });

  test('what is listed stays when only its excerpts cannot be had', async ({ page }) => {
    await page.route('**/search/index/*/notes/*', (route) => route.abort());
    await page.goto('./search/?q=世界模型');
    await expect(page.getByRole('alert')).toContainText('索引没有载入');
    expect(await links(page).count()).toBeGreaterThan(0);
    await page.unroute('**/search/index/*/notes/*');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(results(page).locator('mark').first()).toBeVisible();
    await expect(page.getByRole('alert')).toBeEmpty();
  });
});

test('the search runs under a strict Content-Security-Policy', async ({ page }) => {
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) blocked.push(message.text());
  });
  await page.route('**/search/', async (route) => {
    const response = await route.fetch();
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await page.goto('./search/');
  expect(await ask(page, '世界模型')).toBeGreaterThan(0);
  await expect(results(page).locator('mark').first()).toBeVisible();
  expect(blocked).toEqual([]);
});

test('on a phone the dialog fills the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.locator('[data-search-open]').first().click();
  await ask(page, '具身智能');
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toMatchObject({ x: 0, width: 390 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`answers and the open dialog have no axe violation in ${colorScheme} mode`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    await page.goto('./search/');
    await ask(page, '具身智能');
    await expect(options(page).first()).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.goto('./');
    await page.keyboard.press('/');
    await ask(page, '#具生智能');
    expect(await violations()).toEqual([]);
  });
}
