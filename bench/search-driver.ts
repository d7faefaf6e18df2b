import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { BrowserContext, Page, Response } from 'playwright-core';
import type { Locale } from '../src/config/locales.ts';

/** A query with the topics that answer it: a guide slug, or `templates` for a message. */
export interface Query {
  readonly lang: Locale;
  readonly q: string;
  readonly pages: readonly string[];
  /**
   * When and how it was written. `own`: with the tables in view. Each other set: before the tables
   * were looked at again; it was measured, and only then learned from. `asked-…` are in the words
   * of questions and headings on other sites, `suggested` are like a search engine's suggestions,
   * `headings` ask what the articles' headings answer, `hard` were chosen to be so. Nothing has been
   * changed for `blind` and `blind-5`, by other hands, nor for `blind-4`, which avoids the words of
   * the site on purpose.
   */
  readonly set?: string;
}

const read = (name: string): Query[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Query[];

/** The queries by set. */
export function readQueries(): Map<string, Query[]> {
  const sets = new Map<string, Query[]>([['dev', read('./queries-dev.json')]]);
  for (const query of read('./queries-own.json')) {
    const name = query.set ?? 'own';
    sets.set(name, [...(sets.get(name) ?? []), query]);
  }
  return sets;
}

/** Topic of a result's address: "/ja/guide/returns/#who-pays" is “returns”. */
export function topicOf(href: string): string {
  const parts = new URL(href, 'http://host').pathname.split('/').filter((part) => part !== '');
  const at = parts.findIndex((part) => part === 'ja' || part === 'en');
  const [section = '', id = ''] = parts.slice(at + 1);
  if (section === 'messages') return 'templates';
  return section === 'guide' && id !== '' ? id : `${section}/${id}`;
}

/** What came out for one query. */
export interface Outcome {
  readonly query: Query;
  /** Topics of the results, the first first. */
  readonly topics: readonly string[];
  /** Milliseconds from the last keystroke to the answer, the pause for typing included. */
  readonly time: number;
}

export interface Score {
  readonly queries: number;
  /** Shares in percent. */
  readonly first: number;
  readonly topThree: number;
  readonly none: number;
  /** Something was found, and the first of it is not what was asked for. */
  readonly wrongFirst: number;
  readonly median: number;
  readonly slowest: number;
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const place = ({ query, topics }: Outcome) => topics.findIndex((t) => query.pages.includes(t));
  const n = outcomes.length;
  const times = outcomes.map((o) => o.time).sort((a, b) => a - b);
  return {
    queries: n,
    first: percent(outcomes.filter((o) => place(o) === 0).length, n),
    topThree: percent(outcomes.filter((o) => place(o) >= 0 && place(o) < 3).length, n),
    none: percent(outcomes.filter((o) => o.topics.length === 0).length, n),
    wrongFirst: percent(outcomes.filter((o) => o.topics.length > 0 && place(o) !== 0).length, n),
    median: Math.round(times[n >> 1] ?? 0),
    slowest: Math.round(times.at(-1) ?? 0),
  };
}

/** Types a query into the search page and reads the results. */
export async function ask(page: Page, query: Query): Promise<Outcome> {
  const from = Date.now();
  await page.fill('#find-q', query.q);
  await page.waitForFunction((q) => {
    const status = document.querySelector('[data-search-status]')?.textContent ?? '';
    return status.includes(q.trim()) || document.querySelector('[data-search-fault]') !== null;
  }, query.q);
  const time = Date.now() - from;
  const links = await page
    .locator('[data-search-results] > li')
    .evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );
  return { query, topics: links.map(topicOf), time };
}

/** Bytes on the wire, as two kinds of host send them. */
export interface Bytes {
  readonly gzip: number;
  readonly brotli: number;
  readonly requests: number;
}

const TEXT = /javascript|json|html|css|svg/;

async function weigh(response: Response): Promise<{ gzip: number; brotli: number }> {
  const body = await response.body();
  // Pagefind's own pieces are compressed files already; hosts send them as they are.
  if (!TEXT.test(response.headers()['content-type'] ?? '')) {
    return { gzip: body.length, brotli: body.length };
  }
  return { gzip: gzipSync(body).length, brotli: brotliCompressSync(body).length };
}

/**
 * Counts what a context loads, apart from documents and their styles, icons and pictures, and from
 * what the worker for offline reading saves meanwhile.
 */
export function meter(context: BrowserContext): { take(): Promise<Bytes> } {
  let seen: Response[] = [];
  context.on('response', (response) => {
    const request = response.request();
    if (request.serviceWorker() !== null) return;
    if (['script', 'fetch', 'xhr'].includes(request.resourceType())) seen.push(response);
  });
  return {
    async take() {
      const mine = seen;
      seen = [];
      const sizes = await Promise.all(mine.map(weigh));
      return {
        gzip: sizes.reduce((sum, size) => sum + size.gzip, 0),
        brotli: sizes.reduce((sum, size) => sum + size.brotli, 0),
        requests: mine.length,
      };
    },
  };
}
