import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from './support/browser.ts';

const origin = inject('origin');
/** A page of every kind the tree has, and one far along a trail. */
const SAMPLE = ['ja', 'en'].flatMap((l) => [
  `/${l}/decide/`,
  `/${l}/decide/#start=request&request-state=seller-proposed&change=request-state`,
  `/${l}/decide/proposal-kind/`,
  `/${l}/decide/stop-accept-part/`,
  `/${l}/decide/accept-part/#start=request&request-state=seller-proposed&proposal-kind=part&part-worth=fair&stop-accept-part=go`,
  `/${l}/decide/wait-judgement/`,
  `/${l}/decide/map/`,
]);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the tree’s looks', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it.each(SAMPLE)(`%s has no axe violation in ${colorScheme}`, async (path) => {
      const { page, noise, close } = await openPage(browser, origin, path, { colorScheme });
      await page.waitForTimeout(path.includes('#') ? 600 : 0);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`)).toEqual(
        [],
      );
      expect(noise).toEqual([]);
      await close();
    });
  }

  it.each(SAMPLE)('%s fits 320 px with everything unfolded', async (path) => {
    const { page, close } = await openPage(browser, origin, path, {
      viewport: { width: 320, height: 640 },
    });
    await page.waitForTimeout(path.includes('#') ? 600 : 0);
    const overflow = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(overflow).toBe(0);
    await close();
  });

  it.each(['/ja/decide/', '/en/decide/stop-accept-part/'])(
    '%s: answers are 48 px and more',
    async (path) => {
      const { page, close } = await openPage(browser, origin, path);
      const heights = await page
        .locator('.dt-opts a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
      const ways = await page
        .locator('.dt-ways a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      for (const height of ways) expect(height).toBeGreaterThanOrEqual(44);
      await close();
    },
  );

  it('keeps stamp and urgency readable in print and in forced colours', async () => {
    const { page, close } = await openPage(browser, origin, '/ja/decide/accept-part/');
    for (const media of [{ media: 'print' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
      expect(await page.locator('.stamp').isVisible()).toBe(true);
      const on = await page
        .locator('.urg-on')
        .evaluate((el) => [getComputedStyle(el).outlineStyle, getComputedStyle(el).outlineWidth]);
      expect(on[0]).toBe('solid');
      expect(Number.parseFloat(on[1] ?? '')).toBeGreaterThan(2);
    }
    await close();
  });
});
