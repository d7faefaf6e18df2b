import { createHash } from 'node:crypto';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { readPages } from './support/pages.ts';

/**
 * What goes wrong on real phones. Whatever it is, the reader still reads an answer, still comes to
 * a verdict and still gets a message to send.
 */
const origin = inject('origin');
const pages = readPages(inject('dist'));
const CODE = '**/_astro/*.js';
const DATA = /\/(?:ja|en)\/.*\.json$/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Fault {
  readonly name: string;
  readonly locale: 'ja' | 'en';
  /** Breaks what is broken before a page is opened. */
  readonly before: (page: Page) => Promise<unknown>;
  /** Breaks what breaks while a page is open. */
  readonly later?: (page: Page) => Promise<unknown>;
  /** Whether the islands still start. */
  readonly alive: boolean;
}

const half = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const code = await response.text();
  await route.fulfill({ response, body: code.slice(0, code.length / 2) });
};
const gone = (route: Route): Promise<void> =>
  route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: '<h1>404</h1>' });
const nothing = async (): Promise<void> => {};

/** The page as a browser sees it that never heard of these names; its policy stays right. */
async function forget(route: Route): Promise<void> {
  const response = await route.fetch();
  let html = await response.text();
  for (const [, sheet = ''] of [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]) {
    const old = sheet
      .replaceAll('@view-transition', '@unknown-transition')
      .replace(/\blight-dark\(/g, 'unknown(')
      .replaceAll('auto-phrase', 'unknown')
      .replace(/:(?:popover-open|has)\b/g, ':unknown')
      .replace(/\b(?:color-mix|clamp|oklch)\(/g, 'unknown(');
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    html = html.replaceAll(hash(sheet), hash(old)).replace(sheet, () => old);
  }
  await route.fulfill({ response, body: html.replace(/\bpopover(?:target)?=/g, 'data-unknown=') });
}

/** Takes away what browsers have got since 2023. */
function withoutNewest(): void {
  const forgotten: [object, string[]][] = [
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Set.prototype, ['union', 'difference', 'intersection']],
    [AbortSignal, ['timeout', 'any']],
    [Intl, ['Segmenter', 'DurationFormat']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover', 'popover']],
    [Document.prototype, ['startViewTransition']],
    [Navigator.prototype, ['share', 'connection', 'serviceWorker', 'storage']],
    [
      window,
      ['requestIdleCallback', 'trustedTypes', 'DecompressionStream', 'navigation', 'scheduler'],
    ],
  ];
  for (const [where, names] of forgotten)
    for (const name of names) Reflect.deleteProperty(where, name);
}

/** Takes away more than the scripts can do without: they start, and fail on the way. */
function withoutEssentials(): void {
  Reflect.deleteProperty(Object, 'hasOwn');
  Reflect.deleteProperty(Array.prototype, 'at');
  Reflect.deleteProperty(window, 'structuredClone');
}

const FAULTS: readonly Fault[] = [
  {
    name: 'scripts that broke off half-way',
    locale: 'ja',
    before: (page) => page.route(CODE, half),
    alive: false,
  },
  {
    name: 'scripts that are gone since the site was published anew',
    locale: 'en',
    before: (page) => page.route(CODE, gone),
    alive: false,
  },
  {
    name: 'a site published anew while the page is open',
    locale: 'ja',
    before: nothing,
    later: async (page) => {
      await page.route(CODE, gone);
      await page.route(DATA, gone);
    },
    alive: true,
  },
  {
    name: 'storage that is blocked',
    locale: 'en',
    before: (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
      }),
    alive: true,
  },
  {
    name: 'a clipboard that refuses',
    locale: 'ja',
    before: (page) =>
      page.addInitScript(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('no', 'NotAllowedError'));
      }),
    alive: true,
  },
  {
    name: 'a network like slow 2G',
    locale: 'ja',
    before: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      // 50 kbit/s. The server of these tests does not compress: a sixth of the bytes would come.
      const downloadThroughput = (50_000 / 8) * 6;
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 2000,
        downloadThroughput,
        uploadThroughput: downloadThroughput,
      });
    },
    alive: true,
  },
  {
    name: 'an old browser without popover, view transitions, light-dark and their like',
    locale: 'en',
    before: async (page) => {
      await page.addInitScript(withoutNewest);
      await page.route((url) => url.pathname.endsWith('/'), forget);
    },
    alive: true,
  },
  {
    name: 'a browser older than the scripts were written for',
    locale: 'ja',
    before: async (page) => {
      await page.addInitScript(withoutNewest);
      await page.addInitScript(withoutEssentials);
      await page.route((url) => url.pathname.endsWith('/'), forget);
    },
    alive: false,
  },
];

/** Until the islands have started, or the scripts have done what they still can. */
const awake = (page: Page, alive: boolean): Promise<unknown> =>
  alive
    ? page.waitForFunction(() => !document.querySelector('astro-island[ssr]'), null, {
        timeout: 60_000,
      })
    : page.waitForLoadState('networkidle');

/** Everything a browser would let a reader mark and take along. */
const marked = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((el) => {
      const selection = window.getSelection();
      selection?.selectAllChildren(el);
      return selection?.toString() ?? '';
    });

describe.each(FAULTS)('with $name', ({ name, locale, before, later, alive }) => {
  /** A page under the fault; its islands, where they start, have started. */
  async function open(path: string): Promise<{ page: Page; close: () => Promise<void> }> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
      // What is saved on the device is another test's: here nothing may mend the fault.
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await before(page);
    await page.goto(origin + path, { waitUntil: 'commit', timeout: 90_000 });
    const close = async (): Promise<void> => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    };
    return { page, close };
  }

  it('an article is read whole, and leads on', async () => {
    const path = `/${locale}/guide/returns/`;
    const built = pages.find((page) => page.path === path);
    const { page, close } = await open(path);
    await page.locator('footer').waitFor({ timeout: 60_000 });
    await later?.(page);
    const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');
    for (const part of ['h1', '.answer', 'article .prose > p:last-of-type']) {
      const first = page.locator(part).first();
      expect(await first.isVisible(), part).toBe(true);
      expect(words(await first.textContent())).toBe(
        words(built?.document.querySelector(part)?.textContent),
      );
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    const next = page.locator('main a[href*="/decide/"], main a[href*="/messages/"]').first();
    const href = (await next.getAttribute('href')) ?? '';
    await next.click();
    await page.waitForURL((url) => url.pathname === href.replace(/[#?].*/, ''), {
      timeout: 60_000,
    });
    await page.locator('h1').waitFor({ timeout: 60_000 });
    await close();
  });

  it('a verdict is reached from the first question', async () => {
    const answers = ['seller-wrote', 'outside'];
    const { page, close } = await open(`/${locale}/decide/`);
    await awake(page, alive);
    await later?.(page);
    for (const answer of answers) {
      await page.locator(`[data-answer="${answer}"]`).click({ timeout: 60_000 });
      await page
        .locator(`[data-answer="${answer}"]`)
        .waitFor({ state: 'detached', timeout: 60_000 });
    }
    await page.waitForURL(`**/${locale}/decide/refuse-outside/**`, { timeout: 60_000 });
    const action = page.locator('.vl-do');
    await action.waitFor({ timeout: 60_000 });
    expect(((await action.textContent()) ?? '').length).toBeGreaterThan(10);
    await close();
  });

  it('a message is taken along, word for word', async () => {
    const { page, close } = await open(`/${locale}/messages/damaged/`);
    await page.locator('footer').waitFor({ timeout: 60_000 });
    await page.locator('.mc').scrollIntoViewIfNeeded();
    await awake(page, alive);
    const text = ((await page.locator('.mc-text').first().textContent()) ?? '').trim();
    expect(text.length).toBeGreaterThan(100);
    expect((await marked(page, '.mc-text')).trim()).toBe(text);
    if (alive) {
      await page.locator('.mc-main').waitFor();
      // A reader fills a blank; then the rest of the code is fetched, while it still can be.
      await page.locator('#text-item').fill('mug');
      await expect.poll(() => page.locator('.mc-text').first().textContent()).toContain('mug');
      await page.waitForLoadState('networkidle', { timeout: 60_000 });
      await later?.(page);
      await page.locator('.mc-main').click();
      await page.locator('.mc-refusal button').click({ timeout: 60_000 });
      const wanted = await page.locator('.mc-text').first().textContent();
      const byHand = page.locator('.mc-byhand');
      if (name.startsWith('a clipboard')) {
        await byHand.waitFor();
        const selected = await byHand.evaluate((el: HTMLTextAreaElement) =>
          el.value.slice(el.selectionStart, el.selectionEnd),
        );
        expect(selected).toBe(wanted);
      } else {
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
      }
    } else expect(await page.locator('.mc-main').count()).toBe(0);
    await close();
  });
});
