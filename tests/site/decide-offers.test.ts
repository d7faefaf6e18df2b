import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from './support/browser.ts';

const origin = inject('origin');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openForm(path: string) {
  const opened = await openPage(browser, origin, path, { reducedMotion: 'reduce' });
  await opened.page.locator('.of-form').scrollIntoViewIfNeeded();
  await opened.page
    .locator('astro-island:not([ssr])[component-url*="offer-comparison"]')
    .waitFor({ state: 'attached' });
  return opened;
}
const compare = (page: Page) => page.locator('.of-go').click();

describe('the offer comparison', () => {
  it('reads full-width digits and shows what each way leaves', async () => {
    const { page, noise, close } = await openForm('/ja/decide/compare-offers/');
    await page.fill('#of-paid', '５，０００');
    await page.fill('#of-offered', '１２００円');
    await page.fill('#of-worth', '2000');
    await page.selectOption('#of-payer', 'me');
    await page.fill('#of-postage', '２２００');
    await compare(page);
    const result = page.locator('.of-result');
    const ways = await result.locator('.of-ways > div').allTextContents();
    expect(ways[0]).toMatch(/3,200/);
    expect(ways[1]).toMatch(/2,800/);
    expect(ways[2]).toMatch(/1,200[\s\S]*2,800[\s\S]*2,000/);
    expect(await result.locator('.of-best dt').textContent()).toBe(
      await result.locator('dt').first().textContent(),
    );
    const turns = await result.locator('ul li').allTextContents();
    expect(turns.join(' ')).toMatch(/800[\s\S]*1,800[\s\S]*1,600/);
    expect(await page.inputValue('#of-paid')).toBe('５，０００');
    expect(noise).toEqual([]);
    await close();
  });

  it('says beside the field what is wrong, goes there, and keeps what was typed', async () => {
    const { page, close } = await openForm('/en/decide/reject-small-offer/');
    await compare(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('of-paid');
    const error = page.locator('#of-paid-error');
    expect(await error.textContent()).not.toBe('');
    expect(await page.getAttribute('#of-paid', 'aria-invalid')).toBe('true');
    expect(await page.getAttribute('#of-paid', 'aria-describedby')).toContain('of-paid-error');
    await page.fill('#of-paid', 'about 20');
    expect(await error.textContent()).toContain('12.50');
    expect(await page.inputValue('#of-paid')).toBe('about 20');
    await page.fill('#of-paid', '20');
    await page.fill('#of-offered', '999');
    expect(await error.count()).toBe(0);
    expect(await page.locator('#of-offered-error').textContent()).not.toBe('');
    expect(await page.locator('.of-ways').count()).toBe(0);
    await page.fill('#of-offered', '5');
    expect(await page.locator('.of-ways').count()).toBe(1);
    await close();
  });

  it('closes the return of a fake, and never asks what it is worth', async () => {
    const { page, close } = await openForm('/ja/decide/accept-part/');
    await page.selectOption('#of-problem', 'counterfeit');
    expect(await page.locator('#of-worth').count()).toBe(0);
    await page.fill('#of-paid', '3000');
    await page.fill('#of-offered', '1000');
    await compare(page);
    const back = await page.locator('.of-ways > div').nth(1).textContent();
    expect(back).toContain('偽物');
    expect(back).not.toMatch(/[¥￥]/);
    await close();
  });

  it('does not call a return free when the postage is not known', async () => {
    const { page, close } = await openForm('/ja/decide/compare-offers/');
    await page.fill('#of-paid', '3000');
    await page.fill('#of-offered', '1000');
    await compare(page);
    expect(await page.locator('.of-best').count()).toBe(0);
    expect(await page.locator('.of-ways > div').nth(1).textContent()).not.toMatch(/[¥￥]/);
    await close();
  });

  it('sends nothing and writes nothing into the address', async () => {
    const { page, close } = await openForm('/en/decide/compare-offers/');
    // Other tools near the window are still asking for their own code.
    await page.waitForLoadState('networkidle');
    const asks: string[] = [];
    page.on('request', (request) => {
      // The guide is saved for reading offline half a second after the page has been read in.
      if (!request.url().endsWith('/sw.js')) asks.push(request.url());
    });
    const before = page.url();
    await page.fill('#of-paid', '12.50');
    await page.keyboard.press('Enter');
    await page.locator('.of-ways').waitFor();
    expect(asks).toEqual([]);
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
    await close();
  });

  it.each(['ja', 'en'])(
    '%s: without JavaScript the sums stand as a table, the form is gone',
    async (locale) => {
      const { page, close } = await openPage(browser, origin, `/${locale}/decide/compare-offers/`, {
        javaScriptEnabled: false,
      });
      expect(await page.locator('.of-table tbody tr').count()).toBe(3);
      expect(await page.locator('.of-form').isVisible()).toBe(false);
      expect(await page.locator('.of-notes li').count()).toBe(4);
      await close();
    },
  );
});
