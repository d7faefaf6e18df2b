import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SITUATIONS } from './decide-situations.ts';
import { launchBrowser, openPage } from './support/browser.ts';

const origin = inject('origin');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Without the fade between pages, which costs each journey seconds on a slow machine.
const STILL = { reducedMotion: 'reduce' } as const;

const path = (page: Page): string => new URL(page.url()).pathname;

/** The stamp and the action of a verdict's page: what a reader is sent home with. */
async function expectVerdict(page: Page, locale: string, verdict: string): Promise<void> {
  await page.waitForURL(`**/${locale}/decide/${verdict}/**`);
  expect(await page.locator('.vl-do').textContent()).not.toBe('');
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
}

describe.each(['ja', 'en'])('journeys in %s', (locale) => {
  it.each(SITUATIONS)('$name, moved by the island', async ({ answers, verdict }) => {
    const { page, noise, foreign, close } = await openPage(
      browser,
      origin,
      `/${locale}/decide/`,
      STILL,
    );
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    const pairs: string[] = [];
    for (const [i, answer] of answers.entries()) {
      if (i > 0) expect(path(page)).toBe(`/${locale}/decide/`);
      const before = await page.locator('.dt-q').textContent();
      await page.locator(`[data-answer="${answer}"]`).click();
      if (i === answers.length - 1) break;
      await page.waitForFunction(
        (title) => document.querySelector('.dt-q')?.textContent !== title,
        before,
      );
      pairs.push(answer);
      const hash = new URL(page.url()).hash.slice(1);
      expect(hash.split('&').map((pair) => pair.split('=')[1])).toEqual(pairs);
    }
    await expectVerdict(page, locale, verdict);
    await page
      .locator('.dt-answers li')
      .nth(answers.length - 1)
      .waitFor({ state: 'attached' });
    expect(await page.locator('.dt-answers li').count()).toBe(answers.length);
    expect(noise).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  it.each(SITUATIONS)('$name, by links alone', async ({ answers, verdict }) => {
    const { page, noise, close } = await openPage(browser, origin, `/${locale}/decide/`, {
      ...STILL,
      javaScriptEnabled: false,
    });
    for (const answer of answers) {
      const before = page.url();
      await page.locator(`[data-answer="${answer}"]`).click();
      // Two questions may have an answer of one name: the next is looked for on the next page.
      await page.waitForURL((url) => url.href !== before);
    }
    await expectVerdict(page, locale, verdict);
    expect(new URL(page.url()).hash).toBe('');
    expect(noise).toEqual([]);
    await close();
  });
});
