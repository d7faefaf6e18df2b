import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage, type WatchedPage } from './support/browser.ts';
import { blocked, CASE_KEY, full } from './support/device.ts';

const origin = inject('origin');

const CASE = {
  version: 1,
  fields: { order: '8123456789012345', item: 'mug' },
  events: [{ date: '2026-10-20', what: 'Ordered' }],
  amounts: [{ kind: 'paid', minor: 1250, currency: 'USD' }],
  answers: [],
  clocks: [{ kind: 'appeal', date: '2026-11-26' }],
  evidence: ['damaged/closed-parcel'],
  messages: [],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(held: string | null, before?: () => void): Promise<WatchedPage> {
  const opened = await openPage(browser, origin, '/404.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  });
  const { page } = opened;
  if (held !== null) {
    await page.evaluate(
      ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
      [CASE_KEY, held],
    );
  }
  if (before) await page.addInitScript(before);
  await page.goto(`${origin}/en/case/`);
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  return opened;
}

const stored = (page: Page, key = CASE_KEY): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

/** The text of the file a press lets the reader save. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: readFileSync((await download.path()) ?? '', 'utf8'),
  };
}

const choose = (page: Page, name: string, text: string) =>
  page
    .locator('.cf-picker')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const backupStatus = (page: Page) => page.locator('section[aria-labelledby="backup"] .mc-status');

describe('a stored case that is damaged', () => {
  it.each([
    ['no JSON at all', '{"fields": {"ord', 'the whole record'],
    ['another program’s', '[1, 2, 3]', 'the whole record'],
    [
      'partly unreadable',
      JSON.stringify({ ...CASE, events: [...CASE.events, { date: 'soon', what: 'x' }], extra: 1 }),
      'entry 2',
    ],
    ['from another version', JSON.stringify({ ...CASE, version: 9 }), 'another version'],
    [
      'hostile',
      JSON.stringify({ ...CASE, '<img src=x onerror=alert(1)>': 1 }),
      'unknown part “<img',
    ],
  ])('%s: says what was lost, keeps the rest, puts the old text aside', async (_, text, words) => {
    const { page, noise, close } = await open(text);
    const note = page.locator('.note-danger');
    await expect.poll(() => note.textContent()).toContain(words);
    const readable = text.includes('8123456789012345') && text.endsWith('}');
    expect(await page.locator('#cf-order').inputValue()).toBe(readable ? CASE.fields.order : '');
    await page.locator('#cf-seller').fill('Store');
    expect(await stored(page, `${CASE_KEY}:unread`)).toBe(text);
    expect(JSON.parse((await stored(page)) ?? '').fields.seller).toBe('Store');
    expect((await saved(page, 'Save the old record as it was')).text).toBe(text);
    expect(noise).toEqual([]);
    await close();
  });
});

describe('storage that does not work', () => {
  it.each([
    ['full', 'is full', full],
    ['blocked', 'does not let pages save', blocked],
  ])(
    '%s: is told in a sentence, nothing typed is lost, and it can be saved',
    async (_, words, before) => {
      const { page, noise, close } = await open(null, before);
      await page.locator('#cf-order').fill('8123');
      await page.locator('#cf-what').fill('Arrived broken');
      await page.locator('.cf-add [type=submit]').click();
      await expect.poll(() => page.locator('.note-danger').textContent()).toContain(words);
      expect(await page.locator('#cf-order').inputValue()).toBe('8123');
      expect(await page.locator('.cf-rows').first().textContent()).toContain('Arrived broken');
      const file = JSON.parse((await saved(page, 'Save as a file')).text);
      expect(file.fields.order).toBe('8123');
      expect(file.events[0].what).toBe('Arrived broken');
      expect(noise).toEqual([]);
      await close();
    },
  );
});

describe('code that comes later and does not come', () => {
  it('is told in a sentence; what is noted can be read, written and saved', async () => {
    const opened = await openPage(browser, origin, '/404.html', { acceptDownloads: true });
    const { page, close } = opened;
    await page.evaluate(
      ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
      [CASE_KEY, JSON.stringify(CASE)],
    );
    await page.route('**/_astro/late.*', (route) => route.abort());
    await page.goto(`${origin}/en/case/`);
    await expect.poll(() => backupStatus(page).textContent()).toContain('could not be loaded');
    const rows = (await page.locator('.cf-rows').allTextContents()).join();
    expect(rows).toContain('2026-11-26');
    expect(rows).toContain('Ordered');
    await page.locator('#cf-seller').fill('Store');
    await page.locator('#cf-what').fill('Arrived broken');
    await page.locator('.cf-add [type=submit]').click();
    expect(await page.locator('.cf-rows').first().textContent()).toContain('Arrived broken');
    const file = JSON.parse((await saved(page, 'Save as a file')).text);
    expect(file).toMatchObject({ fields: { seller: 'Store' }, clocks: CASE.clocks });
    await choose(page, 'x.json', JSON.stringify({ ...CASE, fields: { order: 'theirs' } }));
    expect(await backupStatus(page).textContent()).toContain('could not be loaded');
    expect(JSON.parse((await stored(page)) ?? '').fields.order).toBe(CASE.fields.order);
    await close();
  });
});

describe('files', () => {
  it('save a case and read it back elsewhere, unchanged', async () => {
    const first = await open(JSON.stringify(CASE));
    const { name, text } = await saved(first.page, 'Save as a file');
    expect(name).toMatch(/^refund-navi-\d{4}-\d{2}-\d{2}\.json$/);
    await first.close();
    const { page, noise, close } = await open(null);
    await choose(page, name, text);
    await expect.poll(() => backupStatus(page).textContent()).toContain('was added');
    expect(JSON.parse((await stored(page)) ?? '')).toEqual(CASE);
    expect(await page.locator('#cf-order').inputValue()).toBe(CASE.fields.order);
    expect(await page.locator('#cf-paid').inputValue()).toBe('12.50');
    expect(noise).toEqual([]);
    await close();
  });

  it('overwrite nothing, and say what stayed and what could not be read', async () => {
    const { page, close } = await open(JSON.stringify({ ...CASE, fields: { order: 'mine' } }));
    await choose(page, 'x.json', JSON.stringify({ ...CASE, clocks: 7 }));
    await expect.poll(() => backupStatus(page).textContent()).toContain('Kept as it was');
    const told = await backupStatus(page).textContent();
    expect(told).toContain('order number');
    expect(told).toContain('Not read: Act-by dates');
    expect(JSON.parse((await stored(page)) ?? '').fields).toEqual({ order: 'mine', item: 'mug' });
    await close();
  });

  it.each([
    ['a picture', '\u0000\u0001PNG'],
    ['nothing', ''],
    ['far too much', `[${'1,'.repeat(1_100_000)}1]`],
  ])('that are %s change nothing', async (_, text) => {
    const { page, close } = await open(JSON.stringify(CASE));
    await choose(page, 'x.json', text);
    await expect.poll(() => backupStatus(page).textContent()).toContain('Nothing has changed');
    expect(JSON.parse((await stored(page)) ?? '')).toEqual(CASE);
    await close();
  });

  it('hold the record as plain text, which can be copied as well', async () => {
    const { page, close } = await open(JSON.stringify(CASE));
    await page.locator('.cf-record').waitFor({ state: 'attached' });
    const { name, text } = await saved(page, 'Save as text');
    expect(name).toMatch(/\.txt$/);
    expect(text).toContain('Amount paid: USD 12.50');
    expect(text).toContain('2026-10-20  Ordered');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await close();
  });

  it('are shown selected where the clipboard is refused', async () => {
    const { page, close } = await open(JSON.stringify(CASE), () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.locator('.cf-record').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Copy as text' }).click();
    const box = page.locator('.mc-byhand');
    await box.waitFor();
    expect(
      await box.evaluate((el: HTMLTextAreaElement) => el.selectionEnd - el.selectionStart),
    ).toBeGreaterThan(80);
    await close();
  });
});

describe('deleting everything', () => {
  it('says what goes, asks first, and leaves nothing behind', async () => {
    const { page, noise, close } = await open(JSON.stringify({ ...CASE, extra: 1 }));
    await page.locator('#cf-seller').fill('Store');
    const ask = () => page.locator('.cf-danger').first().click();
    await ask();
    const box = page.locator('.mc-refusal');
    expect(await box.textContent()).toContain('The order: 3');
    expect(await box.textContent()).toContain('The old record');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('mc-refusal');
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await stored(page)).not.toBeNull();
    await ask();
    await box.locator('.cf-danger').click();
    await expect.poll(() => backupStatus(page).textContent()).toContain('deleted');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.locator('#cf-order').inputValue()).toBe('');
    expect(noise).toEqual([]);
    await close();
  });
});
