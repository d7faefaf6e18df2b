import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/config/locales.ts';
import { caseUi } from '../../src/content/case/words.ts';
import { CLOCK_WORDS } from '../../src/content/clocks/words.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import { full, keepInCase } from './support/device.ts';

const origin = inject('origin');
const NOW = new Date('2026-11-24T05:00:00Z');
const FULL = '#request-window=3d4h.hte8c&card-issuer.jp=2026-11-01&proposal-answer';
const KEY = 'refund-navi.clocks';
const tool = (locale: Locale) => CLOCK_WORDS[locale].tool;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(locale: Locale, fragment: string, options: BrowserContextOptions = {}) {
  const watched = await openPage(browser, origin, `/${locale}/about/`, {
    timezoneId: 'Asia/Tokyo',
    ...options,
  });
  await watched.page.clock.setFixedTime(NOW);
  const go = async (hash: string) => {
    await watched.page.goto('about:blank');
    await watched.page.goto(`${origin}/${locale}/deadlines/${hash}`);
    await watched.page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  };
  await go(fragment);
  return { ...watched, go };
}

describe.each(LOCALES)('%s: what the reader takes along', (locale) => {
  it('a calendar another program can read, with alarms, in the words of the page', async () => {
    const { page, noise, close } = await open(locale, FULL);
    const coming = page.waitForEvent('download');
    await page.locator('.clk-export button').first().click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(tool(locale).fileName);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((e) => new ICAL.Event(e));
    expect(events).toHaveLength(2);
    const [request, card] = events;
    expect(request?.startDate.toJSDate().toISOString()).toBe('2026-11-26T09:00:00.000Z');
    expect(card?.startDate.toString()).toBe('2027-01-31');
    for (const event of events) {
      const alarms = event.component.getAllSubcomponents('valarm');
      expect(alarms.map((a) => String(a.getFirstPropertyValue('trigger')))).toEqual([
        '-P1D',
        '-PT3H',
      ]);
      expect(event.description).toContain(tool(locale).overrule);
      expect(event.summary).toContain('AliExpress');
      const url = String(event.component.getFirstPropertyValue('url'));
      expect(url.startsWith(`${origin}/${locale}/deadlines/#`)).toBe(true);
    }
    expect(noise).toEqual([]);
    await close();
  });

  it('a list of text, copied, or selected where copying is refused', async () => {
    const allowed = await open(locale, FULL, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const list = await allowed.page.locator('#clk-list').inputValue();
    expect(list.match(/■/g)).toHaveLength(3);
    await allowed.page.locator('.clk-export button').last().click();
    await allowed.page.getByText(tool(locale).copied).waitFor();
    expect(await allowed.page.evaluate(() => navigator.clipboard.readText())).toBe(list);
    await allowed.close();

    const refused = await open(locale, '');
    await refused.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await refused.go(FULL);
    await refused.page.locator('.clk-export button').last().click();
    await refused.page.getByText(tool(locale).copyFailed).waitFor();
    const selected = await refused.page
      .locator('#clk-list')
      .evaluate((el) => (el as HTMLTextAreaElement).selectionEnd);
    expect(selected).toBe(list.length);
    await refused.close();
  });
});

describe.each(LOCALES)('%s: the reader’s own case file', (locale) => {
  const ui = caseUi(locale);
  const { note, text } = ui;

  it('takes the act-by days, once the reader asks for it and not before', async () => {
    const { page, noise, close } = await open(locale, FULL);
    expect(await keepInCase(page, ui)).toMatchObject({
      clocks: [
        { kind: 'request-window', date: '2026-11-26' },
        { kind: 'card-issuer', date: '2027-01-31' },
      ],
    });
    await page.getByRole('link', { name: note.open }).click();
    await page.getByRole('heading', { name: text.sections.clocks }).waitFor();
    await page.getByText('2027-01-31').first().waitFor();
    expect(noise).toEqual([]);
    await close();
  });

  it('is not offered where no day is known, and says where the device keeps nothing', async () => {
    const { page, go, close } = await open(locale, '#proposal-answer&paypal-claim=2026-10-01');
    await page.locator('.clk-r').first().waitFor();
    expect(await page.getByRole('button', { name: note.offer }).count()).toBe(0);
    await page.addInitScript(full);
    await go(FULL);
    await page.getByRole('button', { name: note.offer }).click();
    await page.getByText(note.outcome.full).waitFor();
    await close();
  });
});

describe.each(LOCALES)('%s: what the device remembers', (locale) => {
  it('nothing unless the box is ticked, and nothing after the clear button', async () => {
    const { page, noise, go, close } = await open(locale, FULL);
    await page.locator('.clk-r').first().waitFor();
    const stored = () => page.evaluate((key) => localStorage.getItem(key), KEY);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.locator('.clk-keep input').check();
    await expect.poll(stored).toContain('request-window=3d4h');
    await go('');
    await page.locator('.clk-r').nth(2).waitFor();
    expect(await page.locator('.clk-keep input').isChecked()).toBe(true);
    await page.locator('.clk-quiet').click();
    expect(await stored()).toBeNull();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('.clk-fields, .clk-r').count()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(noise).toEqual([]);
    await close();
  });

  it('a forbidden or full store is told, and changes nothing else', async () => {
    const { page, noise, go, close } = await open(locale, '');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await go(FULL);
    await page.locator('.clk-r').first().waitFor();
    await page.locator('.clk-keep input').check();
    await page.getByText(tool(locale).keepFailed).waitFor();
    expect(await page.locator('.clk-r').count()).toBe(3);
    expect(noise).toEqual([]);
    await close();
  });

  it.each([
    '{',
    'null',
    '{"v":2,"clocks":"appeal","zone":""}',
    '{"v":1,"clocks":7,"zone":""}',
    '{"v":1,"clocks":"<script>","zone":"Mars/Olympus"}',
  ])('an unreadable store is no obstacle: %s', async (text) => {
    const { page, noise, go, close } = await open(locale, '');
    await page.evaluate(() => 0);
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [KEY, text],
    );
    await go('#appeal');
    await page.locator('#clk-appeal-days').fill('9');
    expect(await page.locator('.clk-r').count()).toBe(0);
    expect(noise).toEqual([]);
    await close();
  });

  it('nothing that is typed leaves it', async () => {
    const { page, foreign, close } = await open(locale, FULL);
    await page.locator('.clk-r').first().waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      // The guide is saved for reading offline half a second after the page has been read in.
      if (request.url().endsWith('/sw.js')) return;
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    });
    await page.locator('#clk-request-window-days').fill('7');
    await page.locator('#clk-request-window-days').press('Enter');
    await page.locator('.clk-export button').first().click();
    await page.waitForTimeout(300);
    expect(asked.filter((line) => !line.startsWith('GET blob:'))).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });
});
