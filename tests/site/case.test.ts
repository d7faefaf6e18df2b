import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { CASE_KEY } from './support/device.ts';

const origin = inject('origin');
const LOCALES = ['ja', 'en'] as const;

/** A case as readers have them: everything noted at least once. */
const FULL = {
  version: 1,
  fields: {
    order: '8123456789012345',
    item: 'ceramic mug set',
    problem: '割れている、または壊れている',
    seller: 'Bright Home Store',
    currency: 'JPY',
    paid: '3480',
    'order-date': '2026-10-20',
    tracking: 'LP00612345678CN',
  },
  events: [
    { date: '2026-10-20', what: '注文した' },
    { date: '2026-11-12', what: 'Three of four cups are broken' },
    { date: '2026-11-15', what: '返金申請を出した' },
    ...Array.from({ length: 9 }, (_, at) => ({
      date: `2026-11-${16 + at}`,
      what: 'Wrote to the seller again and asked for the refund inside the request',
    })),
  ],
  amounts: [
    { kind: 'asked', minor: 3480, currency: 'JPY' },
    { kind: 'offered', minor: 700, currency: 'JPY' },
  ],
  answers: [{ date: '2026-11-17', trail: 'start=seller-wrote&seller-words=small', verdict: null }],
  clocks: [
    { kind: 'appeal', date: '2026-11-26' },
    { kind: 'paypal-claim', date: '2026-12-05' },
  ],
  evidence: ['damaged/closed-parcel', 'damaged/just-opened', 'damaged/damage-close'],
  messages: [
    { id: 'damaged', language: 'en', tone: 'polite', at: '2026-11-15T11:02:00.000Z' },
    { id: 'refuse-small-offer', language: 'zh', tone: 'firm', at: '2026-11-17T09:41:00.000Z' },
  ],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the case file with something in storage, its island alive. */
async function open(
  locale: string,
  held: string | null = null,
  options: BrowserContextOptions = {},
  hash = '',
): Promise<WatchedPage> {
  const opened = await openPage(browser, origin, '/404.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  if (held !== null) {
    await opened.page.evaluate(
      ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
      [CASE_KEY, held],
    );
  }
  await opened.page.goto(`${origin}/${locale}/case/${hash}`);
  await alive(opened.page);
  return opened;
}

const alive = (page: Page) => page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
const stored = async (page: Page): Promise<typeof FULL> =>
  JSON.parse((await page.evaluate((key) => localStorage.getItem(key), CASE_KEY)) ?? 'null');
const record = (page: Page) => page.locator('.cf-record');

describe.each(LOCALES)('the case file in %s', (locale) => {
  it('says what it needs without JavaScript, and brings a form for the pen', async () => {
    const { page, close } = await openPage(browser, origin, `/${locale}/case/`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.cf-opening').textContent()).toContain('JavaScript');
    expect(await page.locator('.cf-sheet tr').count()).toBeGreaterThan(30);
    expect(await page.locator('.cf-sheet').isVisible()).toBe(true);
    expect(await page.locator('.cf-evidence details').count()).toBeGreaterThan(8);
    expect(await page.locator('.cf input, .cf button').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.cf-opening').isVisible()).toBe(false);
    expect(await page.locator('.cf-sheet').isVisible()).toBe(true);
    await close();
  });

  it('keeps what is written, on this device, through a reload', async () => {
    const { page, noise, foreign, close } = await open(locale);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.locator('#cf-order').fill('8123 ');
    await page.locator('#cf-order').pressSequentially('45');
    await page.locator('#cf-problem').selectOption('0');
    await page.locator('#cf-day').fill('2026-11-12');
    await page.locator('.cf-usual button').nth(2).click();
    await page.locator('.cf-add [type=submit]').click();
    await page.locator('#cf-paid').fill('3480');
    expect(await page.locator('#cf-paid-warn').textContent()).not.toBe('');
    await page.locator('#cf-currency').selectOption('0');
    await page.locator('#evidence-damaged summary').click();
    await page.locator('#evidence-damaged input').first().check();
    const file = await stored(page);
    expect(file.fields).toMatchObject({ order: '8123 45', currency: 'JPY', paid: '3480' });
    expect(file.amounts).toEqual([{ kind: 'paid', minor: 3480, currency: 'JPY' }]);
    expect(file.events[0]?.date).toBe('2026-11-12');
    expect(file.evidence).toEqual(['damaged/closed-parcel']);
    await page.reload();
    await alive(page);
    expect(await page.locator('#cf-order').inputValue()).toBe('8123 45');
    expect(await page.locator('#cf-paid').inputValue()).toBe('3480');
    expect(await page.locator('.cf-rows li').count()).toBe(1);
    expect(await page.locator('#evidence-damaged input').first().isChecked()).toBe(true);
    expect(noise).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  it('follows a currency without decimals, and says when figures are none', async () => {
    const { page, close } = await open(locale);
    await page.locator('#cf-currency').selectOption('1');
    await page.locator('#cf-asked').fill('12.50');
    expect((await stored(page)).amounts).toEqual([{ kind: 'asked', minor: 1250, currency: 'USD' }]);
    await page.locator('#cf-currency').selectOption('0');
    expect((await stored(page)).amounts).toEqual([]);
    expect(await page.locator('#cf-asked').inputValue()).toBe('12.50');
    expect(await page.locator('#cf-asked-warn').textContent()).not.toBe('');
    await close();
  });

  it('shows everything noted by name, and takes single things out, and back', async () => {
    const { page, close } = await open(locale, JSON.stringify(FULL));
    const messages = page.locator('section[aria-labelledby="messages"] li');
    await messages.first().locator('a').waitFor();
    expect(await messages.first().locator('a').getAttribute('href')).toBe(
      `/${locale}/messages/damaged/`,
    );
    const names = await page.locator('.cf-rows').allTextContents();
    expect(names.join()).not.toMatch(/paypal-claim|seller-words|refuse-small-offer/);
    await messages.first().locator('button').click();
    expect(await messages.count()).toBe(1);
    expect((await stored(page)).messages).toHaveLength(1);
    await page.locator('.cf-undo button').click();
    expect(await messages.count()).toBe(2);
    expect((await stored(page)).messages).toEqual(FULL.messages);
    await close();
  });

  it('prints one to two pages, in either language, and nothing else', async () => {
    const { page, close } = await open(locale, JSON.stringify(FULL));
    for (const [at, language] of LOCALES.entries()) {
      await page.locator('section[aria-labelledby="output"] .mc-opt input').nth(at).check();
      await page.locator(`.cf-record[lang="${language}"]`).waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      const text = (await record(page).textContent()) ?? '';
      expect(text).toContain(language === 'ja' ? '割れている' : 'it is cracked or broken');
      expect(text).toContain(language === 'ja' ? '返金申請を出した' : 'Opened the refund request');
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(await record(page).isVisible()).toBe(true);
      expect(await page.locator('.cf button:visible, .cf-sheet:visible, h1:visible').count()).toBe(
        0,
      );
      const pdf = await page.pdf({ format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      expect(pages).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'screen' });
    }
    await close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no axe violation in ${colorScheme}, filled, at 320 px`, async () => {
      const { page, noise, close } = await open(locale, JSON.stringify(FULL), {
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      await page.locator('section[aria-labelledby="messages"] li a').first().waitFor();
      await page.locator('.cf-danger').first().click();
      await page.locator('.mc-refusal').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target)}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(noise).toEqual([]);
      await close();
    });
  }
});

describe('what others note', () => {
  it('appears while the page is open in another tab', async () => {
    const { page, close } = await open('en');
    const other = await page.context().newPage();
    await other.goto(`${origin}/en/privacy/`);
    await other.evaluate(
      ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
      [CASE_KEY, JSON.stringify(FULL)],
    );
    await page.locator('section[aria-labelledby="messages"] li').nth(1).waitFor();
    expect(await page.locator('#cf-order').inputValue()).toBe(FULL.fields.order);
    await close();
  });

  it('opens the evidence list a message leads to', async () => {
    const { page, close } = await open('ja', null, {}, '#evidence-counterfeit');
    const list = page.locator('#evidence-counterfeit');
    await list.locator('li').first().waitFor();
    await expect
      .poll(() => list.evaluate((el) => Math.abs(el.getBoundingClientRect().top)))
      .toBeLessThan(200);
    await close();
  });
});
