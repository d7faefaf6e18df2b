import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { blocked, broken, CASE_KEY, full } from './support/device.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the message about damaged goods, its island alive. */
async function open(before?: () => void, path = '/en/messages/damaged/'): Promise<WatchedPage> {
  const opened = await openPage(browser, origin, '/404.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (before) await opened.page.addInitScript(before);
  await go(opened.page, path);
  return opened;
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(origin + path);
  await page.locator('.mc').scrollIntoViewIfNeeded();
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
}

const stored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), CASE_KEY);

async function copyAnyway(page: Page): Promise<void> {
  await page.locator('.mc-main').click();
  await page.locator('.mc-refusal button').click();
}

describe('a clipboard that is', () => {
  const cases: [string, () => void][] = [
    ['missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
    [
      'refused',
      () => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('no', 'NotAllowedError'));
      },
    ],
    [
      'broken',
      () => {
        navigator.clipboard.writeText = () => {
          throw new Error('no');
        };
      },
    ],
  ];
  it.each(cases)('%s: the text is shown selected, and the page says so', async (_, before) => {
    const { page, noise, close } = await open(before);
    await page.locator('#text-item').fill('mug');
    await copyAnyway(page);
    const box = page.locator('.mc-byhand');
    await box.waitFor();
    const selected = await box.evaluate((el: HTMLTextAreaElement) =>
      el.value.slice(el.selectionStart, el.selectionEnd),
    );
    expect(selected).toBe(await page.locator('.mc-text').first().textContent());
    expect(selected).toContain('I bought mug.');
    await page.locator('.mc-status:not(:empty)').waitFor();
    expect(await page.locator('.mc-status').textContent()).toContain('selected');
    expect(noise).toEqual([]);
    await close();
  });

  it('refused while the code for it cannot be loaded: the words still say what to do', async () => {
    const { page, close } = await open(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    }, '/en/messages/damaged/');
    await page.route('**/_astro/after-press*', (route) => route.abort());
    await page.locator('.mc-main').click();
    await page.locator('.mc-status:not(:empty)').waitFor();
    expect(await page.locator('.mc-status').textContent()).toContain('6');
    await close();
  });
});

describe('what is typed', () => {
  const HOSTILE: [string, string][] = [
    ['markup', '<img src=x onerror="alert(1)"><script>alert(2)</script>'],
    ['marks that turn the text around', '\u202eabc\u202c \u2066def\u2069'],
    ['far too much', 'x'.repeat(10_000)],
    ['emoji', '👩‍👩‍👧‍👦🇯🇵 café'],
    ['braces and patterns', '{order} $& $1 \\n [item name]'],
  ];
  it.each(HOSTILE)('stays text when it is %s', async (_, typed) => {
    const { page, noise, close } = await open();
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await page.locator('#text-item').fill(typed);
    expect(await page.locator('#text-item').inputValue()).toBe(typed);
    expect(await page.locator('.mc-text img, .mc-lines img, .mc-text script').count()).toBe(0);
    await copyAnyway(page);
    await page.locator('.mc-status:not(:empty)').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('.mc-text').first().textContent());
    expect(copied).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(copied.length).toBeLessThan(600);
    if (typed.length > 200)
      expect(await page.locator('.mc-warn').first().textContent()).toContain('120');
    expect(dialogs).toBe(0);
    expect(noise).toEqual([]);
    await close();
  });

  it('makes one line of several pasted ones', async () => {
    const { page, close } = await open();
    await page.locator('#text-item').evaluate((input: HTMLInputElement) => {
      input.value = 'one\u2028two\tthree';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect
      .poll(() => page.locator('.mc-text').first().textContent())
      .toContain('I bought one two three.');
    await close();
  });

  it.each([
    ['4111 1111 1111 1111', 'card number'],
    ['password: hunter22', 'password'],
    ['木のマグカップ', 'may not be able to read'],
  ])('is warned about: %s', async (typed, warning) => {
    const { page, close } = await open();
    await page.locator('#text-item').fill(typed);
    await page.locator('.mc-warn:not(:empty)').waitFor();
    expect(await page.locator('.mc-warn').first().textContent()).toContain(warning);
    await copyAnyway(page);
    await page.locator('.mc-status:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(typed);
    await close();
  });
});

describe('remembering on the device', () => {
  it('keeps nothing until asked, then fills other messages, then forgets', async () => {
    const { page, noise, close } = await open();
    await page.locator('#text-item').fill('mug');
    expect(await stored(page)).toBeNull();
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    await page.locator('.mc-remember input').check();
    await page.locator('.mc-outcome:not(:empty)').waitFor();
    await page.locator('#text-asked').fill('12.50');
    await expect.poll(() => stored(page)).toContain('12.50');
    await go(page, '/ja/messages/not-working/');
    await expect.poll(() => page.locator('#text-item').inputValue()).toBe('mug');
    expect(await page.locator('#text-asked').inputValue()).toBe('12.50');
    expect(await page.locator('.mc-remember input').isChecked()).toBe(true);
    await page.locator('.mc-remember input').uncheck();
    await page.locator('.mc-outcome:not(:empty)').waitFor();
    await expect.poll(async () => JSON.parse((await stored(page)) ?? '').fields).toEqual({});
    expect(await page.locator('#text-item').inputValue()).toBe('mug');
    await go(page, '/en/messages/damaged/');
    expect(await page.locator('#text-item').inputValue()).toBe('');
    expect(noise).toEqual([]);
    await close();
  });

  it.each([
    ['full', 'full', full],
    ['blocked', 'does not let pages save', blocked],
    ['broken', 'does not let pages save', broken],
  ])('says so where storage is %s, and loses nothing', async (_, words, before) => {
    const { page, noise, close } = await open(before);
    await page.locator('#text-item').fill('mug');
    await page.locator('.mc-remember input').check();
    await page.locator('.mc-outcome:not(:empty)').waitFor();
    expect(await page.locator('.mc-outcome').textContent()).toContain(words);
    await page.locator('#text-asked').fill('12.50');
    expect(await page.locator('#text-item').inputValue()).toBe('mug');
    expect(await page.locator('.mc-text').first().textContent()).toContain('mug');
    await copyAnyway(page);
    await page.locator('.mc-status:not(:empty)').waitFor();
    await page.locator('.mc-buttons .mc-quiet').last().click();
    await expect.poll(() => page.locator('.mc-status').textContent()).toContain(words);
    expect(noise).toEqual([]);
    await close();
  });
});

describe('sharing', () => {
  it('is offered where the browser can, and hands over the same text', async () => {
    const { page, close } = await open(() => {
      const shared: string[] = [];
      Object.assign(window, { shared });
      navigator.share = ({ text = '' } = {}) => {
        shared.push(text);
        return Promise.resolve();
      };
    });
    const button = page.getByRole('button', { name: 'Share', exact: true });
    await button.click();
    await page.locator('.mc-refusal').waitFor();
    await page.locator('.mc-refusal button').click();
    const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared);
    expect(shared).toEqual([await page.locator('.mc-text').first().textContent()]);
    await close();
  });

  it('is not offered where it cannot', async () => {
    const { page, close } = await open(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    expect(await page.getByRole('button', { name: 'Share', exact: true }).count()).toBe(0);
    await close();
  });
});
