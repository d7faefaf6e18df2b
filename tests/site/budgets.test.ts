import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { byType, pageType } from './support/page-types.ts';
import { type BuiltPage, readPages } from './support/pages.ts';

const origin = inject('origin');
const dist = inject('dist');
const pages = readPages(dist);
const types = byType(pages);
const articles = pages.filter((page) => pageType(page.path, page.html).startsWith('article'));

const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;
const gzip = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
/** Pages that break a limit, with what they have: an empty list is a kept budget. */
const over = (
  of: readonly BuiltPage[],
  limit: number,
  size: (page: BuiltPage) => number,
): string[] =>
  of
    .map((page) => [page.path, size(page)] as const)
    .filter(([, has]) => has > limit)
    .map(([path, has]) => `${path}: ${has} of ${limit}`);

/** What a connection can send before it first waits for an answer: ten packets, less the headers. */
const ONE_FLIGHT = 14_000;

/**
 * Pages that may be larger than one flight: bytes with brotli and with gzip. The first three list
 * everything there is of a kind; the others carry a tool and its words.
 */
const LARGER: Readonly<Record<string, readonly [brotli: number, gzip: number]>> = {
  sources: [32_000, 50_000],
  'map of the tree': [20_000, 28_000],
  payment: [15_000, 20_000],
  case: [14_000, 17_000],
  deadlines: [14_000, 17_000],
};

describe('bytes of a page, styles included', () => {
  it.each([...types])('%s: no page is larger than its kind may be', (type, of) => {
    const [most, mostGzip] = LARGER[type] ?? [ONE_FLIGHT, ONE_FLIGHT];
    expect(over(of, most, (page) => brotli(page.html))).toEqual([]);
    expect(over(of, mostGzip, (page) => gzip(page.html))).toEqual([]);
  });

  it('the median article takes at most 9,000 with brotli', () => {
    expect(median(articles.map((page) => brotli(page.html)))).toBeLessThanOrEqual(9_000);
  });

  it('the median article has at most 350 elements', () => {
    const elements = (page: BuiltPage) => page.document.querySelectorAll('*').length;
    expect(median(articles.map(elements))).toBeLessThanOrEqual(350);
  });

  it('an article links to the same few pages around its text, however many there are', () => {
    const around = (page: BuiltPage): number =>
      page.document.querySelectorAll('a[href^="/"]').length -
      page.document.querySelectorAll('.prose a[href^="/"], .srcs a[href^="/"]').length;
    const sizes = articles
      .filter((page) => !page.path.endsWith('/glossary/'))
      .map((page) => around(page));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(40);
  });

  it('names every kind of page that may be larger, and none that needs not', () => {
    const largest = (type: string): number =>
      Math.max(...(types.get(type) ?? []).map((page) => gzip(page.html)), 0);
    expect(Object.keys(LARGER).filter((type) => largest(type) <= ONE_FLIGHT)).toEqual([]);
  });
});

/** Scripts that run, with their code. */
const scriptsOf = (page: BuiltPage): Element[] =>
  [...page.document.querySelectorAll('script')].filter(
    (script) => !/json|speculationrules/.test(script.getAttribute('type') ?? ''),
  );

describe('what a page asks for by itself', () => {
  it('is no file before its text is complete: no style sheet, script, font or picture', () => {
    const faults = pages.flatMap(({ path, html, document }) => [
      ...[...document.querySelectorAll('script[src], img[src], iframe, video, audio')].map(
        (el) => `${path}: <${el.localName}>`,
      ),
      ...[...document.querySelectorAll('link')]
        .map((link) => link.getAttribute('rel') ?? '')
        .filter((rel) => /stylesheet|preload|prefetch|preconnect/.test(rel))
        .map((rel) => `${path}: <link rel="${rel}">`),
      ...(html.match(/@font-face|@import|url\((?!["']?data:)/g) ?? []).map((m) => `${path}: ${m}`),
    ]);
    expect(faults).toEqual([]);
  });

  it('at most 1,500 bytes of script stand in a page, and none stops its parsing', () => {
    const code = (page: BuiltPage): number =>
      scriptsOf(page).reduce((sum, script) => sum + Buffer.byteLength(script.textContent), 0);
    expect(over(pages, 1_500, code)).toEqual([]);
    const blocking = pages.flatMap((page) =>
      scriptsOf(page)
        .filter((script) => script.getAttribute('type') !== 'module')
        .map(() => page.path),
    );
    expect(blocking).toEqual([]);
  });

  it('holds one style element of rules it uses', () => {
    for (const { path, document } of pages) {
      expect(document.querySelectorAll('style').length, path).toBe(1);
    }
  });
});

/** Files an entry needs before it runs: itself and what it imports, not what it loads later. */
function needed(url: string, found = new Set<string>()): Set<string> {
  if (found.has(url)) return found;
  found.add(url);
  const code = readFileSync(join(dist, url), 'utf8');
  for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g)) {
    needed(new URL(next, `http://host${url}`).pathname, found);
  }
  return found;
}

describe('the script of a tool', () => {
  const tools = pages.filter((page) => page.html.includes('<astro-island'));
  const filesOf = (page: BuiltPage): string[] => {
    const found = new Set<string>();
    for (const [, url = ''] of page.html.matchAll(/(?:component|renderer)-url="([^"]+)"/g)) {
      needed(url, found);
    }
    return [...found];
  };

  const bytes = (page: BuiltPage): number =>
    filesOf(page).reduce((sum, url) => sum + brotli(readFileSync(join(dist, url))), 0);
  it('has at most five files and 10 kB with brotli, Preact included', () => {
    expect(tools.length).toBeGreaterThan(100);
    expect(over(tools, 5, (page) => filesOf(page).length)).toEqual([]);
    expect(over(tools, 10_000, bytes)).toEqual([]);
  });
});

describe('in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** A page of each kind, the heaviest of it, in both languages. */
  const samples = [...types.values()].flatMap((of) =>
    ['/ja/', '/en/'].flatMap((locale) => {
      const own = of.filter((page) => page.path.startsWith(locale));
      const [heaviest] = own.sort((a, b) => b.html.length - a.html.length);
      return heaviest ? [heaviest] : [];
    }),
  );

  async function open(path: string, viewport = { width: 390, height: 844 }) {
    const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      const found = { sum: 0, what: [] as string[] };
      Object.assign(window, { __shift: found });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput, sources } = entry as unknown as {
            value: number;
            hadRecentInput: boolean;
            sources: { node?: Element }[];
          };
          if (hadRecentInput) continue;
          found.sum += value;
          found.what.push(...sources.map(({ node }) => node?.className || String(node?.nodeName)));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(origin + path);
    return { page, asked, close: () => context.close() };
  }

  /** Brings each tool near the window, as reading on does, and waits until it has started. */
  async function startAll(page: Page): Promise<void> {
    for (const island of await page.locator('astro-island').all()) {
      await island.evaluate((el) => {
        const top = (el.firstElementChild ?? el).getBoundingClientRect().top;
        if (top > innerHeight) scrollBy(0, top - innerHeight - 100);
      });
      await page.waitForFunction((el) => !el?.hasAttribute('ssr'), await island.elementHandle());
    }
  }
  const quiet = (page: Page): Promise<void> => page.waitForTimeout(400);

  it.each(articles.map((page) => page.path))('%s is one request', async (path) => {
    const { page, asked, close } = await open(path);
    await quiet(page);
    expect(asked).toEqual([path]);
    await close();
  });

  it.each(
    articles.filter((page) => page.html.includes('client="visible"')).map((page) => page.path),
  )('%s asks for its tool when it comes near the window, in at most five files', async (path) => {
    const { page, asked, close } = await open(path);
    await page.locator('astro-island > *').first().scrollIntoViewIfNeeded();
    await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
    const scripts = asked.filter((url) => url.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThanOrEqual(5);
    await close();
  });

  it.each(samples.map((page) => page.path))('%s does not shift its layout', async (path) => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      const { page, close } = await open(path, viewport);
      await startAll(page);
      await quiet(page);
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 3 * innerHeight) {
          scrollTo(0, y);
          await new Promise((done) => setTimeout(done, 60));
        }
      });
      await quiet(page);
      const shift = await page.evaluate(() => Reflect.get(window, '__shift') as unknown);
      expect(shift).toEqual({ sum: 0, what: [] });
      await close();
    }
  });

  it('fetches an article to read next when the pointer rests on it, and nothing where data is saved', async () => {
    const path = '/ja/guide/open-dispute/';
    const next = async (saveData: boolean): Promise<string[]> => {
      const { page, asked, close } = await open('/404.html', { width: 1280, height: 800 });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: saveData });
      await page.goto(origin + path);
      const before = asked.length;
      const link = page.locator('main > .after a[href$="/evidence/"]');
      await link.scrollIntoViewIfNeeded();
      await link.hover();
      await page.waitForTimeout(1_500);
      await close();
      return asked.slice(before);
    };
    expect(await next(false)).toEqual(['/ja/guide/evidence/']);
    expect(await next(true)).toEqual([]);
  });
});

describe('pictures', () => {
  const sizesIn = (folder: string, ending: string): number[] =>
    readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => statSync(join(dist, folder, name)).size);

  it('a share image takes at most 10 kB, 7.5 kB in the median', () => {
    const sizes = sizesIn('share', '.png');
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10_000);
    expect(median(sizes)).toBeLessThanOrEqual(7_500);
  });

  it('the icons are small, and hold nothing an editor left in them', () => {
    expect(statSync(join(dist, 'favicon.svg')).size).toBeLessThanOrEqual(1_000);
    expect(readFileSync(join(dist, 'favicon.svg'), 'utf8')).not.toMatch(/<metadata|<!--|xmlns:/);
    expect(statSync(join(dist, 'icon-512.png')).size).toBeLessThanOrEqual(8_000);
  });

  it('a drawing in an article takes at most 1.5 kB with brotli', () => {
    const drawings = articles.flatMap(({ path, html }) =>
      [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => [path, brotli(svg)] as const),
    );
    expect(drawings.length).toBeGreaterThan(10);
    expect(drawings.filter(([, bytes]) => bytes > 1_500)).toEqual([]);
  });
});
