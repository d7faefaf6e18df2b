import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  ask,
  meter,
  type Outcome,
  type Query,
  readQueries,
  scoreOf,
  topicOf,
} from '../../bench/search-driver.ts';
import { LOCALES, type Locale, otherLocale } from '../../src/config/locales.ts';
import { SEARCH_WORDS } from '../../src/content/search/words.ts';
import { answer } from '../../src/lib/search/answer.ts';
import { buildLexicon } from '../../src/lib/search/lexicon.ts';
import { unpack, unpackSounds } from '../../src/lib/search/pack.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import { readPages } from './support/pages.ts';

const origin = inject('origin');
const dist = inject('dist');

/** One query of each language that its own page must answer. */
const KNOWN = {
  ja: { q: '追跡番号が偽物', path: '/ja/guide/fake-tracking/' },
  en: { q: 'fake tracking number', path: '/en/guide/fake-tracking/' },
} as const;
/** A word that stands only in the text of pages. */
const IN_TEXT = { ja: '緩衝材', en: 'warehouse' } as const;
const NOTHING = 'zzqqxxyy';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const RESULTS = '[data-search-results]';
const EMPTY = '[data-search-empty]';
const FAULT = '[data-search-fault]';

const open = (locale: Locale, query = '', options: BrowserContextOptions = {}) =>
  openPage(browser, origin, `/${locale}/search/${query}`, options);
/** Until the script has taken the page over, typing is only typing. */
const ready = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
const status = (page: Page) => page.locator('[data-search-status]').textContent();
const firstPath = async (page: Page) => {
  const href = await page.locator(`${RESULTS} > li a`).first().getAttribute('href');
  return new URL(href ?? '', origin).pathname;
};
const answered = (page: Page, query: string) =>
  page.waitForFunction(
    (q) => document.querySelector('[data-search-status]')?.textContent?.includes(q),
    query,
  );

describe('the index', () => {
  const pages = readPages(dist);

  it.each(LOCALES)('%s holds every page that is to be found', (locale) => {
    const expected = pages
      .filter(
        (p) => p.path.startsWith(`/${locale}/`) && p.document.querySelector('[data-pagefind-body]'),
      )
      .map((p) => p.path.slice(locale.length + 2));
    const data = unpack(readFileSync(join(dist, 'pagefind', `search-data.${locale}.json`), 'utf8'));
    expect(data.pages.map((page) => page.path).sort()).toEqual(expected.sort());
    const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8'));
    const records = data.pages
      .flatMap((page) => page.sections.flatMap((section) => section.records))
      .filter((r) => r !== '');
    expect(new Set(records).size).toBe(entry.languages[locale].page_count);
  });

  it('leads to headings that exist', () => {
    for (const locale of LOCALES) {
      const data = unpack(
        readFileSync(join(dist, 'pagefind', `search-data.${locale}.json`), 'utf8'),
      );
      for (const { path, sections } of data.pages) {
        const built = pages.find((p) => p.path === `/${locale}/${path}`);
        const lost = sections.filter(({ id }) => id !== '' && !built?.document.getElementById(id));
        expect(lost, path).toEqual([]);
      }
    }
  });

  it('has no question of the decision tree', () => {
    const questions = pages.filter((p) => p.html.includes('content="noindex')).map((p) => p.path);
    for (const locale of LOCALES) {
      const data = unpack(
        readFileSync(join(dist, 'pagefind', `search-data.${locale}.json`), 'utf8'),
      );
      expect(data.pages.filter((p) => questions.includes(`/${locale}/${p.path}`))).toEqual([]);
    }
  });
});

describe.each(LOCALES)('searching in %s', (locale) => {
  const { q, path } = KNOWN[locale];

  it('loads nothing of it before the reader turns to the box', async () => {
    const { page, noise, foreign, close } = await open(locale);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await ready(page);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.locator('#find-q').focus();
    await page.waitForRequest(/search-data/);
    await page.fill('#find-q', q);
    await page.waitForSelector(RESULTS);
    expect([...noise, ...foreign]).toEqual([]);
    await close();
  });

  it('shows pages with kind, section, excerpt and marks, and says how many', async () => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.fill('#find-q', q);
    await page.waitForSelector(RESULTS);
    expect(await firstPath(page)).toBe(path);
    expect(await page.locator(`${RESULTS} > li`).count()).toBeGreaterThan(2);
    const item = page.locator(`${RESULTS} > li`).first();
    expect(await item.locator('.find-kind').textContent()).toBe(SEARCH_WORDS[locale].kinds.guide);
    const text = (await item.locator('.find-text').textContent()) ?? '';
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toContain('\u200b');
    expect(await page.locator(`${RESULTS} mark`).count()).toBeGreaterThan(0);
    expect(await status(page)).toMatch(/\d/);
    const links = await page
      .locator(`${RESULTS} .find-section a`)
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links.every((href) => /#./.test(href))).toBe(true);
    await close();
  });

  it('keeps the query in the address; Back and reload bring it back', async () => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.fill('#find-q', q);
    await answered(page, q);
    expect(new URL(page.url()).searchParams.get('q')).toBe(q);
    await page.waitForTimeout(1300);
    await page.fill('#find-q', 'PayPal');
    await answered(page, 'PayPal');
    await page.goBack();
    await answered(page, q);
    expect(await page.inputValue('#find-q')).toBe(q);
    await page.reload();
    await answered(page, q);
    expect(await firstPath(page)).toBe(path);
    await page.locator(`${RESULTS} a`).first().click();
    await page.waitForURL(`**${path}`);
    await page.goBack();
    await answered(page, q);
    expect(await firstPath(page)).toBe(path);
    await close();
  });

  it('is walked by arrow keys and opened by Enter', async () => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.fill('#find-q', q);
    await page.waitForSelector(RESULTS);
    const at = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('href') ?? document.activeElement?.id,
      );
    await page.locator('#find-q').press('ArrowDown');
    expect(await at()).toBe(path);
    await page.keyboard.press('ArrowDown');
    expect(await at()).not.toBe(path);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe('find-q');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await at()).toBe('find-q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
    await close();
  });

  it('offers the situations and the other language where nothing is found', async () => {
    const { page, close } = await open(locale, `?q=${NOTHING}`);
    await page.waitForSelector(EMPTY);
    expect(await page.locator(`${EMPTY} .go`).count()).toBeGreaterThan(10);
    expect(await page.locator(RESULTS).count()).toBe(0);
    const foreign = { ja: 'trading standardsへ', en: 'todokanai' }[locale];
    await page.fill('#find-q', foreign);
    await page.waitForSelector('[data-search-other]');
    const other = locale === 'ja' ? 'en' : 'ja';
    expect(await page.locator('[data-search-other] li').first().getAttribute('lang')).toBe(other);
    const href = await page.locator('[data-search-other] li a').first().getAttribute('href');
    expect(href).toMatch(new RegExp(`^/${other}/`));
    await close();
  });

  it('shows the rest when asked', async () => {
    const { page, close } = await open(locale, `?q=${locale === 'ja' ? '返金' : 'refund'}`);
    await page.waitForSelector(RESULTS);
    expect(await page.locator(`${RESULTS} > li`).count()).toBe(5);
    await page.locator('.find-more').click();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-search-results] > li').length > 5,
    );
    await close();
  });

  it('waits for the word an input method is still making', async () => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.locator('#find-q').focus();
    const input = await page.context().newCDPSession(page);
    const unfinished = { selectionStart: 2, selectionEnd: 2 };
    await input.send('Input.imeSetComposition', { text: 'にせ', ...unfinished });
    await page.waitForTimeout(600);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator(RESULTS).count()).toBe(0);
    await input.send('Input.insertText', { text: '偽物' });
    await answered(page, '偽物');
    expect(new URL(page.url()).searchParams.get('q')).toBe('偽物');
    await close();
  });

  it('takes any text, as text', async () => {
    const { page, noise, close } = await open(locale);
    await ready(page);
    for (const text of [
      '<img src=x onerror=alert(1)>',
      '"\'); --',
      '返'.repeat(10_000),
      '\u202e👩‍👩‍👧',
      '   ',
    ]) {
      await page.fill('#find-q', text);
      await page.waitForTimeout(400);
    }
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await page.fill('#find-q', q);
    await answered(page, q);
    expect(noise).toEqual([]);
    await close();
  });

  it('works without JavaScript as a list of situations and words', async () => {
    const { page, close } = await open(locale, '?q=x', { javaScriptEnabled: false });
    expect(await page.locator('form[method="get"] input[name="q"]').first().isVisible()).toBe(true);
    expect(await page.locator('main .go').count()).toBeGreaterThan(10);
    expect(await page.locator('.az-row a').count()).toBeGreaterThan(80);
    await page.locator('.az-row a').first().click();
    expect(new URL(page.url()).pathname).toContain(`/${locale}/`);
    await close();
  });

  it('answers each tab its own question', async () => {
    const { page, close } = await open(locale);
    const second = await page.context().newPage();
    await second.goto(`${origin}/${locale}/search/?q=PayPal`);
    await ready(page);
    await page.fill('#find-q', q);
    await Promise.all([answered(page, q), answered(second, 'PayPal')]);
    expect(await firstPath(page)).toBe(path);
    expect(await firstPath(second)).toBe(`/${locale}/guide/paypal/`);
    await close();
  });

  it('lets the last question win over slow answers', async () => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.fill('#find-q', 'PayPal');
    await answered(page, 'PayPal');
    let slow = true;
    await page.route(/\.pf_fragment/, async (route) => {
      const wait = slow ? 1500 : 0;
      slow = false;
      await new Promise((done) => setTimeout(done, wait));
      await route.continue().catch(() => {});
    });
    await page.fill('#find-q', q);
    await page.waitForRequest(/\.pf_fragment/);
    const last = locale === 'ja' ? '受取確認' : 'confirm receipt';
    await page.fill('#find-q', last);
    await answered(page, last);
    await page.waitForTimeout(1800);
    expect(await status(page)).toContain(last);
    expect(await firstPath(page)).toBe(`/${locale}/guide/confirm-receipt/`);
    await close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no axe violation in ${colorScheme}, and fits 320 px`, async () => {
      const { page, close } = await open(locale, `?q=${encodeURIComponent(q)}`, {
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      for (const query of [q, NOTHING]) {
        await page.fill('#find-q', query);
        await page.waitForSelector(query === q ? RESULTS : EMPTY);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`),
        ).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBe(0);
      }
      await close();
    });
  }
});

describe.each(LOCALES)('faults in %s', (locale) => {
  const { q, path } = KNOWN[locale];

  it.each([
    ['Pagefind itself', /pagefind\/pagefind\.js/],
    ['its entry', /pagefind-entry\.json/],
    ['its list of pieces', /\.pf_meta/],
    ['the wasm', /wasm\..*\.pagefind/],
  ])(
    'answers from its own words where %s is missing, and tells where they are not enough',
    async (_name, missing) => {
      const { page, close } = await open(locale);
      await ready(page);
      await page.route(missing, (route) => route.fulfill({ status: 404, body: 'not found' }));
      await page.fill('#find-q', q);
      await page.waitForSelector(RESULTS);
      expect(await firstPath(page)).toBe(path);
      expect(await page.locator(FAULT).count()).toBe(0);
      await page.fill('#find-q', IN_TEXT[locale]);
      await answered(page, IN_TEXT[locale]);
      expect(await page.locator(`${RESULTS} > li`).count()).toBeGreaterThan(0);
      expect(await page.locator(FAULT).count()).toBe(0);
      await page.fill('#find-q', NOTHING);
      await page.waitForSelector(FAULT);
      expect(await page.locator(FAULT).textContent()).toContain(SEARCH_WORDS[locale].fault);
      expect(await page.locator(RESULTS).count()).toBe(0);
      expect(await page.locator(EMPTY).count()).toBe(0);
      await page.unroute(missing);
      await page.locator('.find-again').click();
      await page.waitForSelector(EMPTY);
      expect(await page.locator(FAULT).count()).toBe(0);
      await close();
    },
  );

  it.each([
    ['the search data', /search-data\./],
    ['the script that searches', /_astro\/engine\./],
  ])('tells that %s is blocked, and tries again on request', async (_name, missing) => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.route(missing, (route) => route.abort());
    await page.fill('#find-q', q);
    await page.waitForSelector(FAULT);
    expect(await page.locator(EMPTY).count()).toBe(0);
    expect(await page.locator('.az-row a').count()).toBeGreaterThan(80);
    await page.unroute(missing);
    await page.locator('.find-again').click();
    await page.waitForSelector(RESULTS);
    expect(await firstPath(page)).toBe(path);
    await close();
  });

  it('never says “nothing found” where a piece of the index is missing', async () => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.fill('#find-q', q);
    await page.waitForSelector(RESULTS);
    await page.route(/\.pf_index|concordance/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.fill('#find-q', IN_TEXT[locale]);
    await page.waitForSelector(FAULT);
    expect(await page.locator(EMPTY).count()).toBe(0);
    await page.fill('#find-q', NOTHING);
    await page.waitForSelector(FAULT);
    expect(await page.locator(EMPTY).count()).toBe(0);
    await page.unroute(/\.pf_index|concordance/);
    await page.locator('.find-again').click();
    await page.waitForSelector(EMPTY);
    await close();
  });

  it('asks Pagefind where the words of the texts are missing', async () => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.route(/concordance/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.fill('#find-q', IN_TEXT[locale]);
    await page.waitForSelector(RESULTS);
    expect(await page.locator(FAULT).count()).toBe(0);
    expect(await page.locator(`${RESULTS} mark`).count()).toBeGreaterThan(0);
    await close();
  });

  it('shows results without excerpts where texts are missing', async () => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.route(/\.pf_fragment/, (route) => route.abort());
    await page.fill('#find-q', q);
    await page.waitForSelector(RESULTS);
    expect(await firstPath(page)).toBe(path);
    expect(await page.locator('.find-text').count()).toBe(0);
    expect(await page.locator(FAULT).textContent()).toContain(SEARCH_WORDS[locale].faultPart);
    await close();
  });

  it('needs no worker', async () => {
    const { page, noise, close } = await open(locale);
    await page.route(/worker/, (route) => route.abort());
    await page.fill('#find-q', q);
    await page.waitForSelector(RESULTS);
    expect(noise).toEqual([]);
    await close();
  });

  it('tells that it is offline, and works again when it is not', async () => {
    const { page, close } = await open(locale);
    await ready(page);
    await page.context().setOffline(true);
    await page.fill('#find-q', q);
    await page.waitForSelector(FAULT);
    expect(await page.locator(EMPTY).count()).toBe(0);
    await close();
  });

  it('needs no wasm for what the tables know, and tells where a policy forbids it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(/\/search\//, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll("'wasm-unsafe-eval'", '');
      await route.fulfill({ response, body });
    });
    await page.goto(`${origin}/${locale}/search/`);
    await ready(page);
    await page.fill('#find-q', q);
    await page.waitForSelector(RESULTS);
    expect(await firstPath(page)).toBe(path);
    expect(await page.locator(FAULT).count()).toBe(0);
    await page.fill('#find-q', NOTHING);
    await page.waitForSelector(FAULT);
    expect(await page.locator(EMPTY).count()).toBe(0);
    await context.close();
  });

  it('finds by sound as far as it can where the sounds are missing', async () => {
    if (locale !== 'ja') return;
    const { page, close } = await open(locale);
    await ready(page);
    await page.route(/sounds/, (route) => route.abort());
    await page.fill('#find-q', 'けんさくできないことば');
    await page.waitForSelector(FAULT);
    expect(await page.locator(EMPTY).count()).toBe(0);
    await close();
  });
});

describe('bytes', () => {
  it.each(LOCALES)('%s: 70 kB for the first query, 5 kB for one like it', async (locale) => {
    const { page, close } = await openPage(browser, origin, '/404.html');
    const bytes = meter(page.context());
    await page.goto(`${origin}/${locale}/search/`);
    await ready(page);
    await ask(page, { lang: locale, q: KNOWN[locale].q, pages: [] });
    const first = await bytes.take();
    expect(first.gzip).toBeLessThanOrEqual(70_000);
    const later: number[] = [];
    for (const query of readQueries().get('dev') ?? []) {
      if (query.lang !== locale) continue;
      await ask(page, query);
      later.push((await bytes.take()).gzip);
    }
    later.sort((a, b) => a - b);
    // What one query in ten costs more are the sounds of Japanese or the other language's words, once.
    expect(later[Math.floor(later.length * 0.9)]).toBeLessThanOrEqual(5_000);
    await close();
  });

  it.each(LOCALES)('%s: Pagefind comes only for a word that stands nowhere', async (locale) => {
    const { page, close } = await openPage(browser, origin, '/404.html');
    const bytes = meter(page.context());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const fromPagefind = () => asked.filter((url) => /pagefind\.js|wasm\./.test(url)).length;
    await page.goto(`${origin}/${locale}/search/`);
    await ready(page);
    await ask(page, { lang: locale, q: IN_TEXT[locale], pages: [] });
    expect(await page.locator(`${RESULTS} > li`).count()).toBeGreaterThan(0);
    expect(await page.locator(`${RESULTS} mark`).count()).toBeGreaterThan(0);
    expect(await page.locator(FAULT).count()).toBe(0);
    expect((await bytes.take()).gzip).toBeLessThanOrEqual(100_000);
    await ask(page, { lang: locale, q: KNOWN[locale].q, pages: [] });
    expect(fromPagefind()).toBe(0);
    await ask(page, { lang: locale, q: NOTHING, pages: [] });
    expect(await page.locator(EMPTY).count()).toBe(1);
    expect(await page.locator(FAULT).count()).toBe(0);
    expect(fromPagefind()).toBe(2);
    // Pagefind's script and wasm are 70 kB of it, the words of the other language 35 kB.
    expect((await bytes.take()).gzip).toBeLessThanOrEqual(150_000);
    await close();
  });
});

/**
 * Percent first and in the top three that were reached, by language; two points less still pass.
 * Behind them: of how many queries at least.
 * Nothing has been changed for the `blind` queries: `blind` and `blind-5` by other hands, without
 * sight of the tables; `blind-4` avoids the words of the site on purpose.
 */
const REACHED = {
  ja: {
    known: [98, 99, 700],
    blind: [100, 100, 60],
    'blind-4': [87, 93, 40],
    'blind-5': [92, 100, 60],
  },
  en: {
    known: [98, 99, 700],
    blind: [100, 100, 60],
    'blind-4': [80, 91, 40],
    'blind-5': [95, 100, 60],
  },
} as const;

describe('quality', () => {
  const load = (name: string) => readFileSync(join(dist, 'pagefind', name), 'utf8');
  const lexicons = {
    ja: buildLexicon(unpack(load('search-data.ja.json'))),
    en: buildLexicon(unpack(load('search-data.en.json'))),
  };
  const sounds = unpackSounds(load('sounds.ja.json'));

  /** The answer without the text index, which a browser would ask for one query in thirty. */
  const answered = (query: Query): Outcome => {
    const own = lexicons[query.lang];
    const other = lexicons[otherLocale(query.lang)];
    const { ranked } = answer(query.q, { own, other, sounds });
    const topics = ranked
      .slice(0, 5)
      .map(({ page }) => topicOf(`/${query.lang}/${own.data.pages[page]?.path}`));
    return { query, topics, time: 0 };
  };

  it.each(LOCALES)('%s holds the level it has reached, within two points', (locale) => {
    const sets = readQueries();
    const mine = (name: string) => (sets.get(name) ?? []).filter(({ lang }) => lang === locale);
    const learned = [...sets.keys()].filter((name) => !name.startsWith('blind')).flatMap(mine);
    for (const [name, [first, topThree, least]] of Object.entries(REACHED[locale])) {
      const score = scoreOf((name === 'known' ? learned : mine(name)).map(answered));
      expect(score.queries, name).toBeGreaterThanOrEqual(least);
      expect(score.first, name).toBeGreaterThanOrEqual(first - 2);
      expect(score.topThree, name).toBeGreaterThanOrEqual(topThree - 2);
    }
  });

  it.each(LOCALES)('%s: the page answers a reader the same way', async (locale) => {
    const { page, close } = await open(locale);
    await ready(page);
    for (const query of (readQueries().get('dev') ?? []).filter(({ lang }) => lang === locale)) {
      const { topics } = await ask(page, query);
      expect(topics[0], query.q).toBe(answered(query).topics[0]);
    }
    await close();
  });
});
