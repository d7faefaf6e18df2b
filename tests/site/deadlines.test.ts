import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/config/locales.ts';
import { CLOCK_WORDS } from '../../src/content/clocks/words.ts';
import { CLOCK_KINDS } from '../../src/lib/deadlines/types.ts';
import { launchBrowser, openPage, type WatchedPage } from './support/browser.ts';

const origin = inject('origin');
const NOW = new Date('2026-11-24T05:00:00Z');
const tool = (locale: Locale) => CLOCK_WORDS[locale].tool;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the page anew and, with JavaScript, waits until it runs. */
async function go(page: Page, locale: Locale, fragment = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/${locale}/deadlines/${fragment}`);
  await page
    .locator('.clk-noscript:visible, astro-island:not([ssr])')
    .first()
    .waitFor({ state: 'attached' });
}

/** The page in Tokyo, at 14:00 on 24 November 2026. */
async function open(
  locale: Locale,
  fragment = '',
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await openPage(browser, origin, `/${locale}/about/`, {
    timezoneId: 'Asia/Tokyo',
    ...options,
  });
  await watched.page.clock.setFixedTime(NOW);
  await go(watched.page, locale, fragment);
  return watched;
}

const pick = (page: Page, kind: string) => page.locator(`#clk-pick-${kind}`).check();
const submit = (page: Page) => page.locator('.clk-go').click();
const result = (page: Page, kind: string) => page.locator(`.clk-r[data-kind="${kind}"]`);
const field = (page: Page, kind: string, name: string) => page.locator(`#clk-${kind}-${name}`);

describe.each(LOCALES)('%s: without JavaScript', (locale) => {
  it('every clock stands in words, with its facts, its place and its way on', async () => {
    const { page, close } = await open(locale, '#return-ship', { javaScriptEnabled: false });
    expect(await page.locator('.clk-row').evaluateAll((rows) => rows.map((r) => r.id))).toEqual([
      ...CLOCK_KINDS,
    ]);
    for (const kind of CLOCK_KINDS) {
      const row = page.locator(`.clk-row#${kind}`);
      const { starts, length, where, sure } = CLOCK_WORDS[locale];
      const summary = row.locator('summary');
      expect(await summary.textContent()).toContain(sure);
      if (kind !== 'return-ship') {
        expect(await row.locator('dl').isVisible()).toBe(false);
        await summary.click();
      }
      expect(await row.locator('dl').isVisible()).toBe(true);
      const text = await row.textContent();
      for (const name of [starts, length, where]) expect(text).toContain(name);
      expect(await row.locator('.cite >> visible=true').count()).toBeGreaterThan(0);
    }
    expect(await page.locator('.clk form').isVisible()).toBe(false);
    expect(await page.locator('.clk-noscript').isVisible()).toBe(true);
    await close();
  });

  it('a link to one clock finds it open; on paper all of them are', async () => {
    const { page, close } = await open(locale, '#return-ship', { javaScriptEnabled: false });
    const row = page.locator('#return-ship');
    const top = await row.evaluate((el) => el.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(60);
    expect(await row.locator('dl').isVisible()).toBe(true);
    expect(await page.locator('.clk-row > dl >> visible=true').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.clk-row > dl >> visible=true').count()).toBe(CLOCK_KINDS.length);
    await close();
  });

  it('is read at a glance on a phone', async () => {
    const { page, close } = await open(locale, '', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
    await close();
  });
});

describe.each(LOCALES)('%s: dates', (locale) => {
  it('come a day early in both zones, hard ones first, with the screen above them', async () => {
    const { page, noise, foreign, close } = await open(locale);
    await pick(page, 'refund-chase');
    await field(page, 'refund-chase', 'date').fill('2026-11-05');
    await pick(page, 'proposal-answer');
    await pick(page, 'card-issuer');
    await field(page, 'card-issuer', 'row').selectOption('jp');
    await field(page, 'card-issuer', 'date').fill('２０２６／１１／０１');
    await pick(page, 'request-window');
    await field(page, 'request-window', 'days').fill('３');
    await field(page, 'request-window', 'hours').fill('４');
    await submit(page);
    await page.locator('.clk-r').first().waitFor();
    const order = await page
      .locator('.clk-r')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.kind));
    expect(order).toEqual(['request-window', 'card-issuer', 'proposal-answer', 'refund-chase']);
    const first = await result(page, 'request-window').textContent();
    expect(first).toContain(locale === 'ja' ? '2026年11月26日（木）18:00' : '18:00 on Thu, 26 Nov');
    expect(first).toContain(locale === 'ja' ? '2026年11月26日（木）01:00' : '01:00 on Thu, 26 Nov');
    const card = await result(page, 'card-issuer').textContent();
    expect(card).toContain(locale === 'ja' ? '2027年1月31日' : '31 January 2027');
    expect(card).toContain(tool(locale).askToo);
    const unknown = await result(page, 'proposal-answer').textContent();
    expect(unknown).toContain(tool(locale).stamps.ask);
    expect(await page.locator('.clk-asks').isVisible()).toBe(true);
    expect(await page.locator('.clk-own').allTextContents()).toEqual(
      Array(4).fill(tool(locale).overrule),
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('clk-results');
    expect([...noise, ...foreign]).toEqual([]);
    await close();
  });

  it('gone by say so, and what is left; an uncertain rule says it more gently', async () => {
    const { page, close } = await open(
      locale,
      '#paypal-claim=2026-10-01&card-issuer.network=2026-01-05&return-ship=2026-11-20',
    );
    const words = tool(locale);
    await page.locator('.clk-r').first().waitFor();
    for (const kind of ['paypal-claim', 'return-ship']) {
      expect(await result(page, kind).textContent()).toContain(words.past);
    }
    const card = await result(page, 'card-issuer').textContent();
    expect(card).toContain(words.pastMaybe);
    expect(card).not.toContain(words.past);
    expect(await page.locator('.clk-export').textContent()).toContain(words.noEvents);
    await close();
  });

  it('say “now” once the spare day is used up', async () => {
    const { page, close } = await open(locale);
    await pick(page, 'appeal');
    await field(page, 'appeal', 'hours').fill('5');
    await field(page, 'appeal', 'hours').press('Enter');
    expect(await result(page, 'appeal').locator('h4').textContent()).toBe(tool(locale).stamps.now);
    await close();
  });

  it('follow the zone chosen', async () => {
    const { page, close } = await open(locale, '#request-window=3d4h.hte8c');
    await page.locator('#clk-zone').selectOption('America/New_York');
    const text = result(page, 'request-window');
    await expect
      .poll(() => text.textContent())
      .toContain(locale === 'ja' ? '04:00までに' : '04:00 on');
    await close();
  });
});

/** Kind, way of typing, what is typed and the sentence that must stand beside it. */
const BAD: [string, 'timer' | 'date', Record<string, string>, (l: Locale) => string][] = [
  ['appeal', 'timer', { days: '0', hours: '0' }, (l) => tool(l).timer.zero],
  ['appeal', 'timer', { days: '400' }, (l) => tool(l).timer['too-many']],
  ['appeal', 'timer', { days: '2', hours: '40' }, (l) => tool(l).tooManyHours],
  ['appeal', 'timer', { days: 'three' }, (l) => tool(l).timer['not-a-number']],
  ['appeal', 'timer', { days: '−３' }, (l) => tool(l).timer.negative],
  [
    'appeal',
    'timer',
    { days: '<img src=x onerror=alert(1)>' },
    (l) => tool(l).timer['not-a-number'],
  ],
  ['paypal-dispute', 'date', { date: '1970-01-01' }, (l) => tool(l).dateErrors['too-old']],
  ['paypal-dispute', 'date', { date: '2026-02-30' }, (l) => tool(l).dateErrors.impossible],
  ['paypal-dispute', 'date', { date: '05/11/2026' }, (l) => tool(l).dateErrors.ambiguous],
  ['paypal-dispute', 'date', { date: '2027-01-01' }, (l) => tool(l).dateErrors['in-future']],
  ['paypal-dispute', 'date', { date: 'あした' }, (l) => tool(l).dateErrors.format],
  ['return-ship', 'date', { date: '2036-01-01' }, (l) => tool(l).dateErrors['too-far']],
];

describe.each(LOCALES)('%s: what cannot be read', (locale) => {
  it('gets a sentence beside its field, and stays as typed', async () => {
    const { page, noise, close } = await open(locale);
    for (const [kind, mode, typed, sentence] of BAD) {
      await go(page, locale);
      await pick(page, kind);
      const timers = page.locator(`[name="clk-${kind}-mode"]`);
      if (kind === 'return-ship' && mode === 'date') await timers.nth(1).check();
      for (const [name, text] of Object.entries(typed)) await field(page, kind, name).fill(text);
      await submit(page);
      const wrong = page.locator('.clk-fields [aria-invalid="true"]');
      await wrong.waitFor();
      const described = (await wrong.getAttribute('aria-describedby'))?.split(' ')[0];
      expect(described).toBe(`clk-${kind}-error`);
      expect(await page.locator(`#${described}`).textContent()).toBe(sentence(locale));
      for (const [name, text] of Object.entries(typed)) {
        expect(await field(page, kind, name).inputValue()).toBe(
          text.slice(0, name === 'date' ? 60 : 20),
        );
      }
      expect(await wrong.evaluate((el) => el === document.activeElement)).toBe(true);
      expect(await page.locator('.clk-r').count()).toBe(0);
    }
    expect(noise).toEqual([]);
    await close();
  });

  it('a zone the browser does not know leaves no dates standing', async () => {
    const { page, close } = await open(locale, '#request-window=3d4h.hte8c');
    await page.locator('#clk-zone').selectOption('other');
    await page.locator('#clk-zone-name').fill('Mars/Olympus');
    await page.locator('#clk-zone-name').press('Enter');
    await page.locator('#clk-zone-error').waitFor();
    expect(await page.locator('#clk-zone-error').textContent()).toBe(tool(locale).zoneUnknown);
    expect(await page.locator('#clk-zone-name').inputValue()).toBe('Mars/Olympus');
    expect(await page.locator('.clk-r').count()).toBe(0);
    await page.locator('#clk-zone-name').fill('Asia/Manila');
    await page.locator('#clk-zone-name').press('Enter');
    await result(page, 'request-window').waitFor();
    await close();
  });

  it('a broken or hostile address is dropped without a word in the console', async () => {
    const { page, noise, close } = await open(locale);
    for (const bad of [
      '#a=1',
      '#appeal=9999d1h.1',
      '#%00%ff',
      `#${'x'.repeat(5000)}`,
      '#appeal=1d1h.zzzzzzzz',
    ]) {
      await go(page, locale, bad);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.clk-r').count()).toBe(0);
    }
    expect(noise).toEqual([]);
    await close();
  });
});

describe.each(LOCALES)('%s: the page itself', (locale) => {
  const FULL = '#request-window=3d4h.hte8c&card-issuer.jp=2026-11-01&proposal-answer';

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no axe violation in ${colorScheme}, with dates and mistakes shown`, async () => {
      const { page, close } = await open(locale, FULL, { colorScheme });
      await page.locator('.clk-r').first().waitFor();
      await pick(page, 'paypal-claim');
      await field(page, 'paypal-claim', 'date').fill('x');
      await submit(page);
      await page.locator('#clk-paypal-claim-error').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`)).toEqual(
        [],
      );
      await close();
    });
  }

  it('fits 320 px with everything open', async () => {
    const { page, close } = await open(locale, FULL, { viewport: { width: 320, height: 640 } });
    await page.locator('.clk-r').first().waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await close();
  });

  it('opens a linked clock ready to type in, and keeps it through the language link', async () => {
    const { page, close } = await open(locale, '#return-ship');
    await field(page, 'return-ship', 'days').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('clk-pick-return-ship');
    await field(page, 'return-ship', 'days').fill('4');
    await submit(page);
    await result(page, 'return-ship').waitFor();
    await page.locator('a.lang').click();
    await result(page, 'return-ship').waitFor();
    expect(await field(page, 'return-ship', 'days').inputValue()).toBe('4');
    await page.reload();
    await result(page, 'return-ship').waitFor();
    await close();
  });

  it('chooses a clock from its row in the list', async () => {
    const { page, close } = await open(locale, FULL);
    await page.locator('.clk-r').first().waitFor();
    await page.locator('#appeal > summary').click();
    await page.locator(`#appeal a[href="#clk-pick-appeal"]`).click();
    await field(page, 'appeal', 'days').waitFor();
    expect(await page.locator('.clk-r').count()).toBe(4);
    await close();
  });
});
