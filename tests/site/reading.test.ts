import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { OFFLINE_CHOICE } from '../../src/lib/offline/plan.ts';
import { launchBrowser, openPage, visitAll } from './support/browser.ts';
import { readPages } from './support/pages.ts';

const origin = inject('origin');
const all = readPages(inject('dist')).map((p) => p.path);

/** One page of every type in both languages, and the longest articles. */
const SAMPLE = [
  '/',
  '/404.html',
  ...['ja', 'en'].flatMap((l) => [
    `/${l}/`,
    `/${l}/guide/`,
    `/${l}/guide/overview/`,
    `/${l}/guide/returns/`,
    `/${l}/guide/deadlines/`,
    `/${l}/guide/evidence/`,
    `/${l}/guide/glossary/`,
    `/${l}/guide/seller-proposals/`,
    `/${l}/guide/escrow/`,
    `/${l}/deadlines/`,
    `/${l}/payment/`,
    `/${l}/case/`,
    `/${l}/labels/`,
    `/${l}/sources/`,
    `/${l}/about/`,
    `/${l}/privacy/`,
  ]),
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('accessibility', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it.each(SAMPLE)(`%s has no axe violation in ${colorScheme}`, async (path) => {
      const { page, close } = await openPage(browser, origin, path, { colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`)).toEqual(
        [],
      );
      await close();
    });
  }
});

describe('every page', () => {
  it('leaves the console empty, asks no other origin and fits 320 px', async () => {
    // One context for all, which saves nothing: saving the guide is another test.
    const localStorage = [{ name: OFFLINE_CHOICE, value: 'off' }];
    const options = {
      viewport: { width: 320, height: 640 },
      storageState: { cookies: [], origins: [{ origin, localStorage }] },
    };
    const faults = await visitAll(browser, origin, all, options, async (page) => {
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      return overflow > 0 ? [`${overflow} px too wide`] : [];
    });
    expect(faults).toEqual([]);
  }, 600_000);
});

describe('letters twice as large', () => {
  it.each(SAMPLE)('%s fits a phone', async (path) => {
    const { page, close } = await openPage(browser, origin, path, {
      viewport: { width: 360, height: 740 },
    });
    const wide = await page.evaluate(() => {
      const { style, scrollWidth } = document.documentElement;
      style.fontSize = '212.5%';
      return { before: scrollWidth, after: document.documentElement.scrollWidth };
    });
    expect(wide).toEqual({ before: 360, after: 360 });
    await close();
  });
});

describe('reading without JavaScript', () => {
  it.each(['ja', 'en'])('%s: from the front door to an answer, by links alone', async (locale) => {
    const { page, close } = await openPage(browser, origin, '/', { javaScriptEnabled: false });
    await page.locator(`main a[hreflang="${locale}"]`).click();
    await page.locator('#situations + ul a').first().click();
    await page.locator('.answer').waitFor();
    await page.locator('.next').waitFor();
    expect(await page.locator('.answer').textContent()).not.toBe('');
    await close();
  });

  it.each(['ja', 'en'])('%s: a fact mark opens its source and leads back', async (locale) => {
    const { page, close } = await openPage(browser, origin, `/${locale}/guide/returns/`, {
      javaScriptEnabled: false,
    });
    const mark = page.locator('.cite').first();
    const target = (await mark.getAttribute('href')) ?? '';
    await mark.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await mark.click();
    const source = page.locator(target);
    expect(await source.evaluate((el) => getComputedStyle(el).position)).toBe('fixed');
    expect(await source.isVisible()).toBe(true);
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(800);
    await source.locator('.back').first().click();
    expect(await source.evaluate((el) => getComputedStyle(el).position)).not.toBe('fixed');
    expect(await mark.isVisible()).toBe(true);
    await close();
  });
});

describe('keyboard alone', () => {
  it.each(['ja', 'en'])(
    '%s: skip link first, then every control in order, focus always seen',
    async (locale) => {
      const { page, close } = await openPage(browser, origin, `/${locale}/guide/overview/`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      await page.goto(`${origin}/${locale}/guide/overview/`);
      const expected = await page.locator('a[href], summary, button, input').count();
      const seen: number[] = [];
      for (let i = 0; i < expected; i += 1) {
        await page.keyboard.press('Tab');
        const state = await page.evaluate(() => {
          const el = document.activeElement;
          if (!el || el === document.body) return null;
          const all = [...document.querySelectorAll('a[href], summary, button, input')];
          const style = getComputedStyle(el);
          return { at: all.indexOf(el), outline: style.outlineStyle !== 'none' };
        });
        if (!state) break;
        expect(state.outline, `control ${state.at}`).toBe(true);
        seen.push(state.at);
      }
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      expect(seen.length).toBeGreaterThan(10);
      await close();
    },
  );
});

describe('zoom', () => {
  it('reads at 200 % on a small window without sideways scrolling', async () => {
    const { page, close } = await openPage(browser, origin, '/ja/guide/deadlines/', {
      viewport: { width: 640, height: 800 },
    });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await close();
  });
});
