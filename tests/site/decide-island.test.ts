import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { caseUi } from '../../src/content/case/words.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import { keepInCase } from './support/device.ts';

const origin = inject('origin');
const WAY = ['request', 'seller-proposed', 'part'] as const;
const TRAIL = '#start=request&request-state=seller-proposed&proposal-kind=part';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const hash = (page: Page): string => new URL(page.url()).hash;
const asked = async (page: Page): Promise<string> =>
  (await page.locator('.dt-q').textContent()) ?? '';
const live = (page: Page): Promise<void> =>
  page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });

async function open(path: string, options: Parameters<typeof openPage>[3] = {}) {
  const opened = await openPage(browser, origin, path, { reducedMotion: 'reduce', ...options });
  await live(opened.page);
  return opened;
}

/** Presses an answer and waits for the next question. */
async function answer(page: Page, id: string): Promise<void> {
  const before = await page.locator('.dt-q').elementHandle();
  await page.locator(`[data-answer="${id}"]`).click();
  await page.waitForFunction((old) => !old?.isConnected, before);
}

/** Waits until the fragment's card is shown. */
const settled = (page: Page, question: string): Promise<unknown> =>
  page.locator(`.dt-opts [data-answer="${question}"]`).waitFor();

describe('the moving tree', () => {
  it('changes nothing when it wakes up: its first render is the server’s', async () => {
    const { page, close } = await openPage(browser, origin, '/404.html');
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        for (const record of records) {
          const inside = record.target instanceof Element && record.target.closest('.dt-box');
          if (inside) seen.push(`${record.type} ${record.attributeName ?? ''} ${inside.className}`);
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      document.addEventListener('DOMContentLoaded', () => seen.splice(0));
    });
    await page.goto(`${origin}/ja/decide/proposal-kind/`);
    await live(page);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
    await close();
  });

  it('asks for the tree once, and only when touched', async () => {
    const { page, close } = await open('/ja/decide/');
    const asks: string[] = [];
    page.on('request', (request) => {
      // The guide is saved for reading offline half a second after the page has been read in.
      if (!request.url().endsWith('/sw.js')) asks.push(request.url());
    });
    await page.waitForTimeout(200);
    expect(asks.filter((url) => url.endsWith('.json'))).toEqual([]);
    for (const id of WAY) await answer(page, id);
    expect(asks).toEqual([`${origin}/ja/decide/flow.json`]);
    await close();
  });

  it.each(['ja', 'en'])('%s: moves the focus to the new heading and says so', async (locale) => {
    const { page, close } = await open(`/${locale}/decide/`);
    await answer(page, 'request');
    const focus = await page.evaluate(() => document.activeElement?.className);
    expect(focus).toBe('dt-q');
    expect(await page.locator('[aria-live="polite"]').textContent()).toContain(await asked(page));
    expect(await page.title()).toContain(await asked(page));
    const top = await page.locator('.dt-box').evaluate((el) => el.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(40);
    await close();
  });

  it('goes Back and forward one question at a time', async () => {
    const { page, close } = await open('/ja/decide/');
    const first = await asked(page);
    const titles: string[] = [first];
    for (const id of WAY) {
      await answer(page, id);
      titles.push(await asked(page));
    }
    for (const title of titles.slice(0, -1).reverse()) {
      await page.goBack();
      await expect.poll(() => asked(page)).toBe(title);
    }
    expect(hash(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('dt-q');
    for (const title of titles.slice(1)) {
      await page.goForward();
      await expect.poll(() => asked(page)).toBe(title);
    }
    expect(hash(page)).toBe(TRAIL);
    await close();
  });

  it('keeps the trail over a reload and in a shared address', async () => {
    const { page, close } = await open('/ja/decide/');
    for (const id of WAY) await answer(page, id);
    const title = await asked(page);
    await page.reload();
    await settled(page, 'tiny');
    expect(await asked(page)).toBe(title);
    await close();
    const shared = await open(`/ja/decide/${TRAIL}`);
    await settled(shared.page, 'tiny');
    expect(await asked(shared.page)).toBe(title);
    expect(await shared.page.locator('.dt-answers li').count()).toBe(WAY.length);
    await shared.close();
  });

  it('keeps the trail when the language is switched, on the way and at the verdict', async () => {
    const { page, close } = await open('/ja/decide/');
    for (const id of WAY) await answer(page, id);
    await page.locator('a.lang').click();
    await page.waitForURL('**/en/decide/**');
    await settled(page, 'tiny');
    expect(hash(page)).toBe(TRAIL);
    expect(await page.locator('.dt-answers li').count()).toBe(WAY.length);
    await page.locator('[data-answer="tiny"]').click();
    await page.waitForURL('**/en/decide/reject-small-offer/**');
    await page.locator('.dt-answers').waitFor();
    await page.locator('a.lang').click();
    await page.waitForURL('**/ja/decide/reject-small-offer/**');
    expect(hash(page)).toBe(`${TRAIL}&part-worth=tiny`);
    await close();
  });

  it('offers to note the way at its verdict, and notes it only when asked', async () => {
    for (const locale of ['ja', 'en'] as const) {
      const ui = caseUi(locale);
      const { note } = ui;
      const trail = `${TRAIL}&part-worth=tiny`;
      const path = `/${locale}/decide/reject-small-offer/`;
      const { page, noise, close } = await open(`${path}${trail}`);
      const answers = [{ trail: trail.slice(1), verdict: 'reject-small-offer' }];
      expect(await keepInCase(page, ui)).toMatchObject({ answers });
      await page.getByRole('link', { name: note.open }).click();
      await page.locator(`.cf-rows a[href*="reject-small-offer"]`).waitFor();
      expect(noise).toEqual([]);
      await close();
      const bare = await open(path);
      await bare.page.waitForTimeout(500);
      expect(await bare.page.getByRole('button', { name: note.offer }).count()).toBe(0);
      await bare.close();
    }
  });

  it('changes one answer and keeps the rest where it still applies', async () => {
    const { page, close } = await open(`/en/decide/reject-small-offer/${TRAIL}&part-worth=tiny`);
    await page.locator('.dt-change').nth(2).click();
    await page.waitForURL('**/en/decide/#**');
    await settled(page, 'cent');
    expect(await page.locator('.dt-was').count()).toBe(1);
    expect(await page.locator('.dt-changing').count()).toBe(1);
    await page.locator('.dt-change').first().click();
    await settled(page, 'seller-wrote');
    await answer(page, 'seller-wrote');
    expect(hash(page)).toBe('#start=seller-wrote');
    expect(await page.locator('[aria-live="polite"]').textContent()).toMatch(/2\.$/);
    await close();
  });

  it('skips the questions whose answers still hold', async () => {
    const { page, close } = await open(`/ja/decide/${TRAIL}&change=start`);
    await settled(page, 'request');
    await page.locator('[data-answer="request"]').click();
    await settled(page, 'tiny');
    expect(hash(page)).toBe(TRAIL);
    await close();
  });

  it('begins again, and steps back by its own links', async () => {
    const { page, close } = await open('/ja/decide/');
    const first = await asked(page);
    for (const id of WAY) await answer(page, id);
    await page.locator('.dt-back').click();
    await settled(page, 'cent');
    await page.locator('.dt-way').last().click();
    await expect.poll(() => asked(page)).toBe(first);
    expect(hash(page)).toBe('');
    await close();
  });

  it('works from any question’s own page', async () => {
    const { page, close } = await open('/en/decide/proposal-kind/');
    await answer(page, 'part');
    expect(hash(page)).toBe('#from=proposal-kind&proposal-kind=part');
    expect(await page.locator('.crumbs [aria-current]').textContent()).toBe(await asked(page));
    await page.locator('[data-answer="tiny"]').click();
    await page.waitForURL('**/reject-small-offer/#from=proposal-kind&**');
    await page.locator('.dt-after .dt-back').click();
    await page.waitForURL('**/en/decide/#from=proposal-kind&proposal-kind=part');
    await settled(page, 'tiny');
    await close();
  });

  it.each(['ja', 'en'])('%s: moves inside an article, which stays what it is', async (locale) => {
    const article = `/${locale}/guide/seller-proposals/`;
    const { page, close } = await openPage(browser, origin, article);
    const title = await page.title();
    await page.locator('.dt-box').scrollIntoViewIfNeeded();
    await page
      .locator('astro-island:not([ssr])[component-url*="decision-tree"]')
      .waitFor({ state: 'attached' });
    await answer(page, 'part');
    expect(new URL(page.url()).pathname).toBe(article);
    expect(hash(page)).toBe('#from=proposal-kind&proposal-kind=part');
    expect(await page.title()).toBe(title);
    await page.locator('.cite').first().click();
    expect(await page.locator('[data-answer="tiny"]').count()).toBe(1);
    await page.goBack();
    await page.locator('[data-answer="tiny"]').click();
    await page.waitForURL(`**/${locale}/decide/reject-small-offer/#from=proposal-kind&**`);
    await page.locator('.dt-answers li').nth(1).waitFor({ state: 'attached' });
    await close();
  });

  it('leaves modified clicks to the browser', async () => {
    const { page, close } = await open('/ja/decide/');
    await answer(page, 'request');
    // Whether a new tab truly opens is the browser's part; a tab that gets lost would fail this.
    await page.evaluate(() => {
      const left: string[] = [];
      Object.assign(window, { left });
      document.addEventListener('click', (event) => {
        if (!event.defaultPrevented && event.target instanceof Element)
          left.push(event.target.closest('a')?.href ?? '');
        event.preventDefault();
      });
    });
    const link = page.locator('[data-answer="seller-proposed"]');
    for (const key of ['Control', 'Meta', 'Shift', 'Alt'] as const)
      await link.click({ modifiers: [key] });
    const there = `${origin}/ja/decide/proposal-kind/#start=request&request-state=seller-proposed`;
    expect(await page.evaluate(() => Reflect.get(window, 'left'))).toEqual(Array(4).fill(there));
    expect(hash(page)).toBe('#start=request');
    await close();
    const tab = await open(new URL(there).pathname + new URL(there).hash);
    await settled(tab.page, 'part');
    expect(hash(tab.page)).toBe(new URL(there).hash);
    await tab.close();
  });

  it('falls back to the link when the tree cannot be loaded', async () => {
    const { page, close } = await open('/ja/decide/');
    await page.route('**/flow.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.locator('[data-answer="request"]').click();
    await page.waitForURL('**/ja/decide/request-state/');
    await live(page);
    await page.unroute('**/flow.json');
    await page.route('**/flow.json', (route) => route.fulfill({ body: '<!doctype html>' }));
    await page.locator('[data-answer="evidence"]').click();
    await page.waitForURL('**/ja/decide/evidence-asked/');
    await close();
  });

  it('does not take an anchor of the page for a trail', async () => {
    const { page, close } = await open('/ja/decide/');
    await answer(page, 'request');
    const title = await asked(page);
    await page.evaluate(() => {
      window.location.hash = 'outline';
    });
    await page.waitForTimeout(100);
    expect(await asked(page)).toBe(title);
    await page.goBack();
    await expect.poll(() => asked(page)).toBe(title);
    await close();
  });

  it('survives any fragment', async () => {
    const { page, noise, close } = await open('/ja/decide/');
    const verdict = await open('/ja/decide/reject-small-offer/');
    const word = fc.constantFrom(
      'start',
      'request',
      'from',
      'change',
      'part',
      '__proto__',
      'constructor',
      'x',
      '',
    );
    const pair = fc.tuple(word, word).map(([key, value]) => `${key}=${value}`);
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.join('&')),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (fragment) => {
        for (const [target, shown] of [
          [page, '.dt-opts [data-answer="unknown"]'],
          [verdict.page, '.dt-after .dt-way'],
        ] as const) {
          await target.evaluate((f) => {
            window.location.hash = f;
          }, fragment);
          expect(await target.locator(shown).first().isVisible()).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    expect([...noise, ...verdict.noise]).toEqual([]);
    await page.evaluate((f) => {
      window.location.hash = f;
    }, TRAIL);
    await settled(page, 'tiny');
    await Promise.all([close(), verdict.close()]);
  });

  it.each(['ja', 'en'])(
    '%s: from the first question to a verdict by keyboard alone',
    async (locale) => {
      const { page, noise, close } = await open(`/${locale}/decide/`);
      const press = async (id: string) => {
        for (let i = 0; i < 60; i += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const el = document.activeElement as HTMLElement | null;
            const style = el && getComputedStyle(el);
            return { id: el?.dataset.answer, outline: style?.outlineStyle !== 'none' };
          });
          if (at.id !== id) continue;
          expect(at.outline, id).toBe(true);
          const before = await page.locator('.dt-q').elementHandle();
          await page.keyboard.press('Enter');
          if (id !== 'go') await page.waitForFunction((old) => !old?.isConnected, before);
          return;
        }
        throw new Error(`“${id}” is not reached by Tab.`);
      };
      for (const id of [...WAY, 'fair', 'go']) await press(id);
      await page.waitForURL(`**/${locale}/decide/accept-part/**`);
      expect(noise).toEqual([]);
      await close();
    },
  );
});
