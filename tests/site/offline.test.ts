import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { writeOffline } from '../../src/build/offline-write.ts';
import { OFFLINE_WORDS } from '../../src/content/offline/words.ts';
import { cacheName } from '../../src/lib/offline/plan.ts';
import { launchBrowser } from './support/browser.ts';
import { readPages } from './support/pages.ts';
import { savedGuides, visitOnce } from './support/saved.ts';

const dist = inject('dist');
const pages = readPages(dist);
const MARK = 'p[data-saved-page]';

/** A host whose folder can be replaced, slowed and cut, as a deploy or a tunnel does. */
class Site {
  folder = dist;
  /** Milliseconds before each answer. */
  delay = 0;
  /** Paths that answer with an error. */
  broken: RegExp | null = null;
  readonly asked: string[] = [];
  readonly #server: Server;
  origin = '';

  constructor() {
    this.#server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      this.asked.push(pathname);
      if (this.delay > 0) await new Promise((done) => setTimeout(done, this.delay));
      const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      if (this.broken?.test(pathname)) return void response.writeHead(503).end('ill');
      try {
        const body = readFileSync(join(this.folder, name));
        const type = name.endsWith('.html')
          ? 'text/html; charset=utf-8'
          : name.endsWith('.js')
            ? 'text/javascript'
            : name.endsWith('.svg')
              ? 'image/svg+xml'
              : 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      } catch {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(readFileSync(join(this.folder, '404.html')));
      }
    });
  }
  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const address = this.#server.address();
    this.origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
const noise: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = new Site();
  await site.open();
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
  noise.length = 0;
  page.on('pageerror', (error) => noise.push(error.message));
});
afterEach(async () => {
  await context.close();
  await site.close();
});

/** One visit to a page, until the guide in its language is saved. */
const visit = async (path: string): Promise<void> =>
  expect(await visitOnce(page, site.origin + path)).toHaveLength(1);

/** A later build: every page says so, and what is hashed has other names. */
async function nextBuild(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'refund-navi-build-'));
  cpSync(dist, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(join(folder, name), 'utf8');
    writeFileSync(
      join(folder, name),
      html
        .replace(/<main\b[^>]*>/, '$&<p id="next-build">B</p>')
        .replace(/(\/_astro\/[\w.-]+)\.js/g, '$1.b.js'),
    );
  }
  const astro = join(folder, '_astro');
  for (const name of readdirSync(astro)) {
    const code = readFileSync(join(astro, name), 'utf8');
    writeFileSync(
      join(astro, name.replace(/\.js$/, '.b.js')),
      code.replace(/(["'`]\.\/[\w.-]+)\.js/g, '$1.b.js'),
    );
    rmSync(join(astro, name));
  }
  await writeOffline(folder, '/', true);
  return folder;
}

describe('reading without a network', () => {
  it.each(['ja', 'en'])(
    '%s: after one visit every page of the language opens, and says when it was saved',
    async (locale) => {
      await visit(`/${locale}/guide/returns/`);
      await context.setOffline(true);
      const today = await page.evaluate(
        (l) => new Date().toLocaleDateString(l === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long' }),
        locale,
      );
      const own = pages.filter((p) => p.path === '/' || p.path.startsWith(`/${locale}/`));
      expect(own.length).toBeGreaterThan(30);
      const faults: string[] = [];
      for (const { path, document } of own) {
        const response = await page.goto(site.origin + path);
        if (response?.status() !== 200) faults.push(`${path}: ${response?.status()}`);
        if ((await page.title()) !== document.title) faults.push(`${path}: ${await page.title()}`);
        const notice = (await page.locator(MARK).textContent()) ?? '';
        if (!notice.includes(today)) faults.push(`${path}: ${notice}`);
      }
      expect(faults).toEqual([]);
      expect(noise).toEqual([]);
    },
  );

  it('is one file of moderate size for a language, fetched after the page is complete', async () => {
    await visit('/ja/guide/returns/');
    const packs = site.asked.filter((path) => path.startsWith('/offline/'));
    expect(packs).toHaveLength(1);
    expect(site.asked.indexOf('/sw.js')).toBeGreaterThan(0);
    expect(readFileSync(join(dist, packs[0] ?? '')).length).toBeLessThan(800_000);
  });

  it('online, pages come from the network and say nothing of saving', async () => {
    await visit('/ja/guide/returns/');
    site.asked.length = 0;
    await page.goto(`${site.origin}/ja/guide/appeal/`);
    expect(site.asked).toContain('/ja/guide/appeal/');
    expect(await page.locator(MARK).count()).toBe(0);
  });

  it('starts the islands of saved pages', async () => {
    const withIsland = pages.filter(
      (p) => p.path.startsWith('/ja/') && p.html.includes('<astro-island'),
    );
    await visit('/ja/guide/returns/');
    await context.setOffline(true);
    const kinds = new Map(withIsland.map((p) => [p.path.split('/')[2], p.path]));
    for (const path of kinds.values()) {
      await page.goto(site.origin + path);
      const island = page.locator('astro-island').first();
      await island.evaluate((el) => (el.firstElementChild ?? el).scrollIntoView());
      await page.waitForFunction((el) => !el?.hasAttribute('ssr'), await island.elementHandle());
    }
    expect(noise).toEqual([]);
  });

  it('adds the slash an address lacks', async () => {
    await visit('/ja/guide/returns/');
    await context.setOffline(true);
    await page.goto(`${site.origin}/ja/guide/appeal?x=1`);
    expect(new URL(page.url()).pathname).toBe('/ja/guide/appeal/');
  });

  it('for an address that is not saved, names what is, in the language at hand', async () => {
    await visit('/ja/guide/returns/');
    await context.setOffline(true);
    const response = await page.goto(`${site.origin}/en/guide/returns/`);
    expect(response?.status()).toBe(503);
    expect(await page.locator('h1').textContent()).toBe(OFFLINE_WORDS.ja.missing.title);
    const color = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(color).not.toBe('rgba(0, 0, 0, 0)');
    await page.locator('main a[href="/ja/guide/"]').click();
    await page.locator(MARK).waitFor();
  });

  it('carries the same headers as from a host', async () => {
    await visit('/ja/guide/returns/');
    await context.setOffline(true);
    const response = await page.goto(`${site.origin}/ja/guide/appeal/`);
    const headers = response?.headers() ?? {};
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('says on the search page what search can do', async () => {
    await visit('/ja/guide/returns/');
    await context.setOffline(true);
    await page.goto(`${site.origin}/ja/search/?q=%E8%BF%94%E9%87%91`);
    expect(await page.locator(MARK).textContent()).toContain('検索にはネットワークが必要です');
  });
});

describe('a bad network', () => {
  it('shows the saved page when the answer does not come', async () => {
    await visit('/ja/guide/returns/');
    site.delay = 20_000;
    const before = Date.now();
    await page.goto(`${site.origin}/ja/guide/appeal/`);
    expect(Date.now() - before).toBeLessThan(9_000);
    expect(await page.locator(MARK).count()).toBe(1);
  });

  it('shows the saved page when the host is ill, not when it says there is no such page', async () => {
    await visit('/ja/guide/returns/');
    site.broken = /appeal/;
    await page.goto(`${site.origin}/ja/guide/appeal/`);
    expect(await page.locator(MARK).count()).toBe(1);
    const response = await page.goto(`${site.origin}/ja/guide/nope/`);
    expect(response?.status()).toBe(404);
  });

  it('saves nothing on a metered connection', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(`${site.origin}/ja/guide/returns/`);
    await page.waitForTimeout(1500);
    expect(site.asked.some((path) => path === '/sw.js' || path.startsWith('/offline/'))).toBe(
      false,
    );
  });
});

describe('a new version', () => {
  it('is taken whole: saved pages are all of one build', async () => {
    await visit('/ja/guide/returns/');
    site.folder = await nextBuild();
    await page.goto(`${site.origin}/ja/guide/appeal/`);
    expect(await page.locator('#next-build').count()).toBe(1);
    expect(await savedGuides(page, '/', 2)).toHaveLength(2);
    await page.waitForTimeout(500);
    await context.setOffline(true);
    for (const path of ['/ja/guide/returns/', '/ja/guide/deadlines/', '/ja/']) {
      await page.goto(site.origin + path);
      expect(await page.locator('#next-build').count(), path).toBe(1);
    }
  });

  it('leaves a page that was open its own scripts, though the host has dropped them', async () => {
    const tool = pages.find(
      (p) => p.path.startsWith('/ja/') && /component-url="\/_astro/.test(p.html),
    );
    if (!tool) throw new Error('No page has an island.');
    await visit(tool.path);
    site.folder = await nextBuild();
    const url = /component-url="([^"]+)"/.exec(tool.html)?.[1] ?? '';
    // The open page asks for its chunk only now, after the host has moved on.
    const second = await context.newPage();
    await second.goto(`${site.origin}/ja/guide/appeal/`);
    expect(await second.locator('#next-build').count()).toBe(1);
    const status = await second.evaluate(async (u) => (await fetch(u)).status, url);
    expect(status).toBe(200);
    const next = await second.evaluate(
      async (u) => (await fetch(u)).status,
      url.replace(/\.js$/, '.b.js'),
    );
    expect(next).toBe(200);
  });

  it('that cannot be fetched whole is not taken: the old one stays', async () => {
    await visit('/ja/guide/returns/');
    site.folder = await nextBuild();
    site.broken = /^\/offline\//;
    await page.goto(`${site.origin}/ja/guide/appeal/`);
    await page.waitForTimeout(1500);
    await context.setOffline(true);
    await page.goto(`${site.origin}/ja/guide/returns/`);
    expect(await page.locator(MARK).count()).toBe(1);
    expect(await page.locator('#next-build').count()).toBe(0);
  });

  it('gives a saved page no data of another build', async () => {
    await visit('/ja/guide/returns/');
    await context.setOffline(true);
    await page.goto(`${site.origin}/ja/decide/`);
    const source = await page.evaluate(
      () =>
        /[^"]*flow\.json\?saved=\w+/.exec(document.body.innerHTML.replaceAll('&quot;', '"'))?.[0],
    );
    expect(source).toBeDefined();
    const asked = (url: string): Promise<number> =>
      page.evaluate(
        (u) =>
          fetch(u).then(
            (r) => r.status,
            () => 0,
          ),
        url,
      );
    expect(await asked(source ?? '')).toBe(200);
    await context.setOffline(false);
    expect(await asked(`${source}x`)).toBe(0);
    expect(site.asked.filter((path) => path.endsWith('flow.json'))).toEqual([]);
  });

  it('keeps no more than the last build beside its own', async () => {
    await visit('/ja/guide/returns/');
    for (let i = 0; i < 3; i += 1) {
      const folder = await nextBuild();
      for (const name of ['ja/index.html', 'en/index.html']) {
        const html = readFileSync(join(folder, name), 'utf8');
        writeFileSync(join(folder, name), html.replace('</body>', `<!-- ${i} --></body>`));
      }
      await writeOffline(folder, '/', true);
      site.folder = folder;
      await page.goto(`${site.origin}/ja/guide/appeal/`);
      await page.waitForTimeout(1200);
    }
    expect(await savedGuides(page, '/', 2)).toHaveLength(2);
  });

  it('without offline reading removes what was saved, and itself', async () => {
    await visit('/ja/guide/returns/');
    const folder = mkdtempSync(join(tmpdir(), 'refund-navi-build-'));
    cpSync(dist, folder, { recursive: true });
    expect(await writeOffline(folder, '/', false)).toBeNull();
    expect(readdirSync(folder)).not.toContain('offline');
    site.folder = folder;
    await page.goto(`${site.origin}/404.html`);
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistration('/').then((r) => r?.update()),
    );
    await page.waitForTimeout(1500);
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((r) => r.length)),
    ).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});

describe('a damaged copy', () => {
  const damage = (): Promise<void> =>
    page.evaluate(async (name) => {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) {
        const response = await cache.match(key);
        const bytes = new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0));
        bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 255;
        await cache.put(key, new Response(bytes, { headers: response?.headers ?? {} }));
      }
    }, cacheName('/'));
  it('is never shown, is removed, and is saved again on the next visit', async () => {
    await visit('/ja/guide/returns/');
    await damage();
    await context.setOffline(true);
    await expect(page.goto(`${site.origin}/ja/guide/appeal/`)).rejects.toThrow(
      /ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
    );
    await context.setOffline(false);
    await visit('/ja/guide/returns/');
    await context.setOffline(true);
    await page.goto(`${site.origin}/ja/guide/appeal/`);
    expect(await page.locator(MARK).count()).toBe(1);
  });

  it('does not stand in the way online', async () => {
    await visit('/ja/guide/returns/');
    await damage();
    const response = await page.goto(`${site.origin}/ja/guide/appeal/`);
    expect(response?.status()).toBe(200);
  });

  it('cut short on the way is not saved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refund-navi-build-'));
    cpSync(dist, folder, { recursive: true });
    for (const name of readdirSync(join(folder, 'offline'))) {
      const path = join(folder, 'offline', name);
      writeFileSync(path, readFileSync(path).subarray(0, 5000));
    }
    site.folder = folder;
    await page.goto(`${site.origin}/ja/guide/returns/`);
    await page.waitForTimeout(1500);
    expect(
      await page.evaluate(
        async (n) => (await (await caches.open(n)).keys()).length,
        cacheName('/'),
      ),
    ).toBe(0);
  });

  it('is not made where there is no room', async () => {
    await context.route('**/sw.js', async (route) => {
      const body = readFileSync(join(dist, 'sw.js'), 'utf8');
      const full = 'navigator.storage.estimate=()=>Promise.resolve({quota:1000,usage:900});';
      await route.fulfill({ body: full + body, contentType: 'text/javascript' });
    });
    await page.goto(`${site.origin}/ja/guide/returns/`);
    await page.waitForTimeout(1500);
    expect(site.asked.some((path) => path.startsWith('/offline/'))).toBe(false);
  });
});

describe('the reader’s choice', () => {
  it.each(['ja', 'en'] as const)(
    '%s: removes what is saved, for good, and can take it back',
    async (locale) => {
      const words = OFFLINE_WORDS[locale].control;
      await visit(`/${locale}/privacy/`);
      await page.reload();
      await page.locator('#offline').scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: words.remove }).click();
      await page.getByText(words.removed).waitFor();
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      await page.goto(`${site.origin}/${locale}/guide/returns/`);
      await page.waitForTimeout(1200);
      expect(
        await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((r) => r.length)),
      ).toBe(0);
      await page.goto(`${site.origin}/${locale}/privacy/`);
      await page.locator('#offline').scrollIntoViewIfNeeded();
      await page.getByText(words.off).waitFor();
      await page.getByRole('button', { name: words.save }).click();
      expect(await savedGuides(page)).toHaveLength(1);
      await page.getByRole('button', { name: words.remove }).waitFor();
      expect(noise).toEqual([]);
    },
  );
});
