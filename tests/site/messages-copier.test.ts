import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { CASE_KEY } from './support/device.ts';
import { readPages } from './support/pages.ts';

const origin = inject('origin');
const dist = inject('dist');
const LOCALES = ['ja', 'en'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Wish extends BrowserContextOptions {
  /** Runs in the page before anything of the site does. */
  before?: () => void;
}

/** Opens a page and waits until its island has come to life. */
async function open(path: string, { before, ...options }: Wish = {}): Promise<WatchedPage> {
  const opened = await openPage(browser, origin, '/404.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  if (before) await opened.page.addInitScript(before);
  await go(opened.page, path);
  return opened;
}

async function go(page: Page, path: string): Promise<void> {
  await page.goto(origin + path);
  await page.locator('.mc, .mc-embed .go').first().scrollIntoViewIfNeeded();
  await page.locator('astro-island[ssr]').first().waitFor({ state: 'detached' });
}

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
const stored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), CASE_KEY);
const copy = (page: Page) => page.locator('.mc-main').click();
const status = async (page: Page): Promise<string | null> => {
  await page.locator('.mc-status:not(:empty)').first().waitFor();
  return page.locator('.mc-status').textContent();
};

/** Fills every blank of a message that asks for what the damaged-goods message asks for. */
async function fillDamaged(page: Page): Promise<void> {
  await page.locator('#text-item').fill('ceramic mug set');
  await page.locator('#text-problem').selectOption('0');
  await page.locator('#text-evidence').selectOption('2');
  await page.locator('#text-currency').selectOption('0');
  await page.locator('#text-asked').fill('3480');
  await page.locator('#text-arrival-date').fill('2026-11-12');
}

const DAMAGED = [
  'I bought ceramic mug set. It arrived on 2026-11-12 and is damaged: it is cracked or broken. I have added photos and a video as evidence.',
  'Please refund JPY 3480 to my original payment method.',
  'Thank you for your help.',
].join('\n');

describe.each(LOCALES)('copying in %s', (locale) => {
  const path = `/${locale}/messages/damaged/`;

  it('fills the blanks, copies only the text to send, says so and offers to note it', async () => {
    const { page, noise, foreign, close } = await open(path);
    await fillDamaged(page);
    expect(await page.locator('.mc-text').first().textContent()).toBe(DAMAGED);
    expect(await page.locator('.mc-note, .mc-quiet', { hasText: /記録|case file/ }).count()).toBe(
      0,
    );
    await copy(page);
    expect(await clipboard(page)).toBe(DAMAGED);
    expect(await status(page)).toContain(String(DAMAGED.length));
    expect(await stored(page)).toBeNull();
    await page.locator('.mc-buttons .mc-quiet').last().click();
    await page.locator('.mc-buttons a').waitFor();
    const file = JSON.parse((await stored(page)) ?? '') as Record<string, unknown[]>;
    expect(file.messages).toHaveLength(1);
    expect(file.messages?.[0]).toMatchObject({ id: 'damaged', language: 'en', tone: 'polite' });
    expect(file.fields).toEqual({});
    expect(noise).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  it('refuses to copy with blanks left, leads to each, and copies anyway when told to', async () => {
    const { page, close } = await open(path);
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await copy(page);
    await page.locator('.mc-refusal').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('mc-refusal');
    expect(await clipboard(page)).toBe('before');
    expect(await page.locator('.mc-refusal li').count()).toBe(6);
    await page.locator('.mc-refusal a').nth(1).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text-problem');
    await page.locator('#text-problem').selectOption('1');
    expect(await page.locator('.mc-refusal li').count()).toBe(5);
    await copy(page);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toBe('mc-refusal');
    await page.locator('.mc-refusal button').click();
    expect(await status(page)).not.toBe('');
    expect(await clipboard(page)).toContain('[item name]');
    expect(await clipboard(page)).toContain('it does not turn on');
    await close();
  });

  it('changes tone, language and optional sentences, with the right fields', async () => {
    const { page, close } = await open(`/${locale}/messages/refuse-return-postage/`);
    const text = page.locator('.mc-text').first();
    const polite = await text.textContent();
    expect(await page.locator('#text-postage').count()).toBe(0);
    await page.locator('.mc-optional input').first().check();
    expect(await page.locator('#text-postage').count()).toBe(1);
    await page.locator('.mc-switch').first().locator('input').nth(2).check();
    expect(await text.textContent()).not.toBe(polite);
    expect(await text.getAttribute('lang')).toBe('en');
    await page.locator('#text-problem').selectOption('1');
    await page.locator('.mc-switch').nth(1).locator('input').nth(1).check();
    expect(await text.getAttribute('lang')).toBe('zh');
    expect(await text.textContent()).toContain('无法开机');
    const lines = page.locator('.mc-lines');
    expect(await lines.locator('li').first().isVisible()).toBe(true);
    await lines.locator('summary').click();
    expect(await lines.locator('li').first().isVisible()).toBe(false);
    await close();
  });

  it('works by keyboard alone', async () => {
    const { page, close } = await open(path);
    await page.locator('#text-item').focus();
    await page.keyboard.type('mug');
    for (let i = 0; i < 40; i += 1) {
      if (await page.evaluate(() => document.activeElement?.matches('.mc-main'))) break;
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const bar = document.querySelector('.mc-bar')?.getBoundingClientRect();
        const inBar = document.activeElement?.closest('.mc-bar') !== null;
        return box && bar ? !inBar && box.top >= bar.top : false;
      });
      expect(hidden).toBe(false);
    }
    await page.keyboard.press('Enter');
    await page.locator('.mc-refusal').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text-problem');
    await close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no axe violation in ${colorScheme}, with everything open, at 320 px`, async () => {
      const { page, noise, close } = await open(path, {
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      await page.locator('#text-item').fill('4111 1111 1111 1111');
      await page.locator('.mc-optional input').last().check();
      await page.locator('.mc-warn:not(:empty)').waitFor();
      await copy(page);
      await page.locator('.mc-refusal').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target)}`)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(320);
      expect(noise).toEqual([]);
      await close();
    });
  }

  it('is complete without JavaScript', async () => {
    const { page, close } = await openPage(browser, origin, path, { javaScriptEnabled: false });
    expect(await page.locator('.mc-text').first().isVisible()).toBe(true);
    expect(await page.locator('.mc-text').first().textContent()).toContain('[item name]');
    expect(await page.locator('.mc-lines li').first().isVisible()).toBe(true);
    expect(await page.locator('.mc-plain').isVisible()).toBe(true);
    expect(await page.locator('.mc input, .mc button, .mc select').count()).toBe(0);
    await page.locator('.mc-opt').nth(1).click();
    expect(new URL(page.url()).hash).toBe('#text-firm-en');
    await page.locator('#text-firm-en summary').click();
    expect(await page.locator('#text-firm-en .mc-text').isVisible()).toBe(true);
    await close();
  });
});

describe('the code of a message page', () => {
  it('stays within its weight', async () => {
    const { page, close } = await openPage(browser, origin, '/404.html');
    const files = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/_astro/') && pathname.endsWith('.js')) files.add(pathname);
    });
    await go(page, '/ja/messages/damaged/');
    const bytes = [...files].map((f) => brotliCompressSync(readFileSync(join(dist, f))).length);
    expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(11 * 1024);
    expect(files.size).toBeLessThanOrEqual(5);
    await close();
  });
});

const embedded = readPages(dist).find((page) => page.document.querySelector('.mc-embed'));
describe.runIf(embedded)('inside another page', () => {
  it('shows the text, and opens in its place', async () => {
    const path = embedded?.path ?? '';
    const { page, noise, close } = await open(path);
    const box = page.locator('.mc-embed').first();
    expect(await box.locator('> .mc-text').isVisible()).toBe(true);
    await box.locator('.go').click();
    await box.locator('.mc-main').click();
    await box.locator('.mc-refusal').waitFor();
    expect(await box.locator('> .mc-text').isVisible()).toBe(false);
    expect(new URL(page.url()).pathname).toBe(path);
    expect(noise).toEqual([]);
    await close();
  });

  it('leads to the message’s page without JavaScript', async () => {
    const { page, close } = await openPage(browser, origin, embedded?.path ?? '', {
      javaScriptEnabled: false,
    });
    await page.locator('.mc-embed .go').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/messages\/[a-z-]+\/$/);
    await close();
  });
});
