import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { LOCALES, type Locale } from '../src/config/locales.ts';
import { launchBrowser } from '../tests/site/support/browser.ts';
import { serveFolder } from '../tests/site/support/server.ts';
import {
  ask,
  type Bytes,
  meter,
  type Outcome,
  type Query,
  readQueries,
  scoreOf,
  topicOf,
} from './search-driver.ts';

/**
 * Measures the search of a built site in a real browser, and stock Pagefind beside it on the same
 * pages: `npm run build`, then `npm run bench:search` (OUT_DIR names another folder than dist).
 * Names behind it choose query sets: `npm run bench:search -- dev blind`, or `all`.
 */
const site = resolve(process.env.OUT_DIR ?? 'dist');
const SAMPLE = 8;
const named = process.argv.slice(2);
const chosen = named.length > 0 ? named : ['dev', 'own', 'blind', 'blind-4', 'blind-5'];

async function openSearch(browser: Browser, origin: string, locale: Locale) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const bytes = meter(context);
  const page = await context.newPage();
  await page.goto(`${origin}/${locale}/search/`);
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  return { context, page, bytes };
}

/** Bytes of the first query in fresh windows, the page's own script included. */
async function firstBytes(
  browser: Browser,
  origin: string,
  queries: readonly Query[],
): Promise<Bytes[]> {
  const all: Bytes[] = [];
  for (const query of queries) {
    const { context, page, bytes } = await openSearch(browser, origin, query.lang);
    await ask(page, query);
    all.push(await bytes.take());
    await context.close();
  }
  return all;
}

interface StockModule {
  init(): Promise<void>;
  search(q: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

async function askStock(page: Page, query: Query): Promise<Outcome> {
  const from = Date.now();
  const urls = await page.evaluate(async (q) => {
    const address = '/pagefind-stock/pagefind.js';
    const stock = (await import(/* @vite-ignore */ address)) as StockModule;
    await stock.init();
    const { results } = await stock.search(q);
    return Promise.all(results.slice(0, 5).map(async (result) => (await result.data()).url));
  }, query.q);
  return { query, topics: urls.map(topicOf), time: Date.now() - from };
}

/** A stock index of the same pages, in a folder of its own beside a copy of the site. */
async function stockSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  cpSync(site, folder, { recursive: true });
  const { index, errors } = await pagefind.createIndex();
  if (!index || errors.length > 0) throw new Error(errors.join('; '));
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: join(folder, 'pagefind-stock') });
  await pagefind.close();
  return folder;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function row(name: string, outcomes: readonly Outcome[]): string {
  const s = scoreOf(outcomes);
  return `| ${name} | ${s.queries} | ${s.first} | ${s.topThree} | ${s.none} | ${s.wrongFirst} | ${s.median} | ${s.slowest} |`;
}

async function measure(): Promise<void> {
  const folder = await stockSite();
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    console.log(
      '| search, queries | n | first % | top 3 % | none % | wrong first % | median ms | slowest ms |',
    );
    console.log('|---|---|---|---|---|---|---|---|');
    const all = readQueries();
    const sets = new Map([...all].filter(([name]) => chosen.includes(name) || chosen[0] === 'all'));
    for (const locale of LOCALES) {
      const { context, page, bytes } = await openSearch(browser, server.origin, locale);
      await ask(page, { lang: locale, q: locale === 'ja' ? '返金' : 'refund', pages: [] });
      await bytes.take();
      const later: Bytes[] = [];
      const missed: string[] = [];
      for (const [name, set] of sets) {
        const queries = set.filter((query) => query.lang === locale);
        const outcomes: Outcome[] = [];
        for (const query of queries) {
          const outcome = await ask(page, query);
          outcomes.push(outcome);
          later.push(await bytes.take());
          if (!query.pages.includes(outcome.topics[0] ?? '')) {
            missed.push(`“${query.q}”: ${outcome.topics.slice(0, 3).join(', ') || 'nothing'}`);
          }
        }
        console.log(row(`${locale}, ${name}`, outcomes));
        const stock: Outcome[] = [];
        for (const query of queries) stock.push(await askStock(page, query));
        await bytes.take();
        console.log(row(`${locale}, ${name}, stock Pagefind`, stock));
      }
      await context.close();
      const sample = [...sets.values()].flat().filter((query) => query.lang === locale);
      const step = Math.floor(sample.length / SAMPLE);
      const first = await firstBytes(
        browser,
        server.origin,
        sample.filter((_, i) => i % step === 0),
      );
      const report = (name: string, list: readonly Bytes[]) =>
        console.log(
          `${locale}, ${name}: gzip ${kb(middle(list.map((b) => b.gzip)))} median, ${kb(Math.max(...list.map((b) => b.gzip)))} most; ` +
            `brotli ${kb(middle(list.map((b) => b.brotli)))} median, ${kb(Math.max(...list.map((b) => b.brotli)))} most`,
        );
      report('first query', first);
      report('later queries', later);
      if (missed.length > 0) console.log(`${locale}, not first:\n  ${missed.join('\n  ')}`);
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!existsSync(join(site, 'pagefind'))) {
  console.error(`${site} has no search index. Build the site first: npm run build`);
  process.exitCode = 1;
} else {
  await measure();
}
