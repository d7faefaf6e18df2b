import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HEADERS } from '../../src/config/headers.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import {
  brotliInNginx,
  buildBelow,
  caddy,
  cloudflarePages,
  compress,
  filesOf,
  gitHubPages,
  type Host,
  installed,
  keysOnly,
  nginx,
  rawGet,
  rawRedirect,
  upload,
} from './support/hosts.ts';
import { visitOnce } from './support/saved.ts';

const HASHED = /^(?:_astro|offline|pagefind\/(?:index|fragment))\//;
/** Read by hosts, not by readers. */
const CONTROL = new Set(['_headers', '_redirects']);
/** Chromium on Linux has no Web Share and says so where a policy allows it; phones have it. */
const NO_WEB_SHARE = "Unrecognized feature: 'web-share'";
const SUB_PATH = '/refund-navi/';
const SUB_DIST = resolve('dist-sub-path');

interface Case {
  readonly name: string;
  readonly dist: string;
  /** Path the site stands under, with both slashes. */
  readonly base: string;
  /** Whether the host lets us choose headers. */
  readonly headers: boolean;
  readonly start: () => Promise<Host>;
  /** Encodings it sends from files made by deploy/precompress.ts. */
  readonly readyMade?: readonly string[];
  /** Why it is left out on this machine. */
  readonly absent?: string | false;
}

const dist = inject('dist');
const compressedCopy = (): Promise<string> => compress(dist);
const CASES: Case[] = [
  {
    name: 'Cloudflare Pages (their runtime)',
    dist,
    base: '/',
    headers: true,
    start: () => cloudflarePages(dist),
  },
  {
    name: 'nginx (the shipped config)',
    dist,
    base: '/',
    headers: true,
    start: async () => nginx(await compressedCopy()),
    readyMade: brotliInNginx() ? ['br', 'gzip'] : ['gzip'],
    absent: !installed('nginx') && 'nginx is not installed here',
  },
  {
    name: 'Caddy (the shipped file)',
    dist,
    base: '/',
    headers: true,
    start: async () => caddy(await compressedCopy()),
    readyMade: ['br', 'gzip'],
    absent: !installed('caddy') && 'Caddy is not installed here',
  },
  {
    name: 'GitHub Pages (a project below a sub-path)',
    dist: SUB_DIST,
    base: SUB_PATH,
    headers: false,
    start: () => gitHubPages(SUB_DIST, SUB_PATH),
  },
  {
    name: 'a store that knows only keys, with the shipped function',
    dist,
    base: '/',
    headers: true,
    start: () => keysOnly(dist),
  },
];

const headersFile = (): string => readFileSync(join(dist, '_headers'), 'utf8');
/** The header rules of the built `_headers`: pattern and headers, names in small letters. */
function headerRules(): { pattern: string; headers: Record<string, string> }[] {
  const blocks = headersFile()
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n')
    .split(/\n(?=\S)/);
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    const pairs = lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
    });
    return { pattern, headers: Object.fromEntries(pairs) };
  });
}

const promised = Object.entries(HEADERS).map(
  ([name, value]) => [name.toLowerCase(), value] as const,
);

let browser: Browser;
beforeAll(async () => {
  await buildBelow(SUB_PATH, SUB_DIST);
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(CASES)('$name', ({ name: hostName, dist: folder, base, headers, start, ...more }) => {
  const { readyMade, absent } = more;
  let host: Host;
  beforeAll(async () => {
    if (absent) console.warn(`${hostName} is left out: ${absent}.`);
    else host = await start();
  });
  afterAll(() => host?.close());
  const test = it.skipIf(Boolean(absent));
  const note = absent ? ` (left out: ${absent})` : '';
  const get = (path: string, init: RequestInit = {}) =>
    fetch(host.origin + path, { redirect: 'manual', ...init });

  test(`serves every page and file whole, with its type and cache time${note}`, async () => {
    const faults: string[] = [];
    for (const [name, body] of filesOf(folder)) {
      if (CONTROL.has(name) || /\.(?:br|gz)$/.test(name) || name === '404.html') continue;
      const path = base + name.replace(/(?:^|(?<=\/))index\.html$/, '');
      const response = await get(path);
      const got = Buffer.from(await response.arrayBuffer());
      const type = response.headers.get('content-type') ?? '';
      const cache = response.headers.get('cache-control') ?? '';
      if (response.status !== 200) faults.push(`${path}: ${response.status}`);
      if (!got.equals(body)) faults.push(`${path}: other content`);
      if (name.endsWith('.html') && !/^text\/html; ?charset=utf-8$/i.test(type))
        faults.push(`${path}: ${type}`);
      if (name.endsWith('.js') && !/^(?:text|application)\/javascript/.test(type))
        faults.push(`${path}: ${type}`);
      if (
        name.endsWith('.webmanifest') &&
        !type.startsWith('application/manifest+json') &&
        headers
      ) {
        faults.push(`${path}: ${type}`);
      }
      if (!headers) continue;
      const hashed = HASHED.test(name);
      if (hashed !== cache.includes('immutable')) faults.push(`${path}: ${cache}`);
      if (name.endsWith('.html') && !/max-age=0/.test(cache)) faults.push(`${path}: ${cache}`);
      for (const [header, value] of promised) {
        if (response.headers.get(header) !== value) {
          faults.push(`${path}: ${header}: ${response.headers.get(header)}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test(`sends pages compressed beforehand${note}`, async (context) => {
    context.skip(!readyMade, 'this host compresses by itself, or not at all');
    const page = filesOf(folder).get('ja/guide/index.html') ?? Buffer.alloc(0);
    for (const encoding of readyMade ?? []) {
      const { headers: sent, bytes } = await rawGet(`${host.origin}${base}ja/guide/`, encoding);
      expect(sent['content-encoding']).toBe(encoding);
      expect(sent.vary?.toLowerCase()).toContain('accept-encoding');
      const ready = encoding === 'br' ? brotliCompressSync(page) : gzipSync(page, { level: 9 });
      expect(bytes).toBe(ready.length);
    }
  });

  test(`sends page addresses one way: with their slash, the query kept${note}`, async () => {
    for (const path of ['ja', 'en/guide/returns', 'ja/guide']) {
      const response = await get(`${base}${path}?q=%E8%BF%94%E9%87%91`);
      expect([301, 302, 307, 308], path).toContain(response.status);
      const location = new URL(response.headers.get('location') ?? '', `${host.origin}${base}`);
      expect(location.pathname + location.search).toBe(`${base}${path}/?q=%E8%BF%94%E9%87%91`);
      expect(location.origin).toBe(host.origin);
    }
  });

  test(`sends nobody to another site${note}`, async () => {
    const faults: string[] = [];
    for (const start of ['//', '/%5C', '/\\', '/%2F', '//ja/..//']) {
      for (const end of ['', '/', '/index.html', '/ja', '/ja/guide', '?q=1']) {
        for (const name of ['evil.example', 'ja', 'ja/guide']) {
          const path = `${start}${name}${end}`;
          const location = await rawRedirect(host.origin, path).catch(() => null);
          if (location && new URL(location, host.origin).origin !== host.origin)
            faults.push(`${path}: ${location}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test(`answers the index file of a page with the page's one address${note}`, async (context) => {
    context.skip(!headers, 'this host cannot be told to');
    const response = await get(`${base}ja/guide/index.html`);
    expect([301, 308]).toContain(response.status);
    const location = new URL(response.headers.get('location') ?? '', host.origin);
    expect(location.pathname).toBe(`${base}ja/guide/`);
  });

  test(`has its own page for what is not there, with status and without a long life${note}`, async () => {
    const page = filesOf(folder).get('404.html');
    for (const path of [
      'nope',
      'ja/nope/',
      'ja/guide/nope',
      'nope/nope/',
      '_astro/nope.11111111.js',
    ]) {
      const response = await get(base + path);
      const followed =
        response.status === 301 ? await get(response.headers.get('location') ?? '') : response;
      expect(followed.status, path).toBe(404);
      expect(Buffer.from(await followed.arrayBuffer()).equals(page ?? Buffer.alloc(0)), path).toBe(
        true,
      );
      const age = /max-age=(\d+)/.exec(followed.headers.get('cache-control') ?? '')?.[1] ?? '0';
      expect(Number(age), path).toBeLessThanOrEqual(600);
      if (headers && path.startsWith('ja/')) {
        for (const [header, value] of promised) expect(followed.headers.get(header)).toBe(value);
      }
    }
  });

  test(`runs every island of a page of each kind with an empty console${note}`, async () => {
    const names = [...filesOf(folder).keys()].filter((name) => name.endsWith('index.html'));
    // One page of each folder: every layout and every tool comes up.
    const kinds = new Map(
      names.map((name) => [name.split('/').slice(0, -2).join('/') || name, name]),
    );
    for (const tool of [
      'decide',
      'deadlines',
      'messages',
      'payment',
      'case',
      'search',
      'labels',
      'privacy',
    ]) {
      for (const locale of ['ja', 'en']) {
        const name = `${locale}/${tool}/index.html`;
        if (names.includes(name)) kinds.set(name, name);
      }
    }
    const faults: string[] = [];
    for (const name of new Set(kinds.values())) {
      const path = base + name.replace(/index\.html$/, '');
      const { page, noise, foreign, close } = await openPage(browser, host.origin, path);
      const islands = page.locator('astro-island');
      for (let i = 0; i < (await islands.count()); i += 1) {
        const island = islands.nth(i);
        await island.evaluate((el) => (el.firstElementChild ?? el).scrollIntoView());
        await page
          .waitForFunction((el) => !el?.hasAttribute('ssr'), await island.elementHandle(), {
            timeout: 10_000,
          })
          .catch(() => faults.push(`${path}: island ${i} does not start`));
      }
      const heard = noise.filter((n) => !n.includes(NO_WEB_SHARE));
      faults.push(...heard.map((n) => `${path}: ${n}`), ...foreign.map((f) => `${path}: ${f}`));
      await close();
    }
    expect(faults).toEqual([]);
  });

  test(`finds pages with its search${note}`, async () => {
    for (const [locale, query] of [
      ['ja', '返品'],
      ['en', 'refund'],
    ]) {
      const { page, noise, close } = await openPage(
        browser,
        host.origin,
        `${base}${locale}/search/?q=${encodeURIComponent(query ?? '')}`,
      );
      const first = page.locator('[data-search-results] > li a').first();
      await first.waitFor({ timeout: 20_000 });
      expect(new URL((await first.getAttribute('href')) ?? '', host.origin).pathname).toMatch(
        new RegExp(`^${base}${locale}/`),
      );
      expect(noise.filter((n) => !n.includes(NO_WEB_SHARE))).toEqual([]);
      await close();
    }
  });

  test(`opens without a network after one visit${note}`, async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const saved = await visitOnce(page, `${host.origin}${base}ja/guide/returns/`, base);
    expect(saved).toHaveLength(1);
    await context.setOffline(true);
    const response = await page.goto(`${host.origin}${base}ja/guide/appeal/`);
    expect(response?.fromServiceWorker()).toBe(true);
    await page.locator('p[data-saved-page]').waitFor();
    await context.close();
  });

  test(`leads by links alone from the front door to an article${note}`, async () => {
    const { page, close } = await openPage(browser, host.origin, base, {
      javaScriptEnabled: false,
    });
    await page.locator('main a[hreflang="ja"]').click();
    expect(new URL(page.url()).pathname).toBe(`${base}ja/`);
    await page.locator('main a[href*="/guide/"]').first().click();
    await page.locator('.answer').waitFor();
    await close();
  });
});

describe('the files shipped for hosts', () => {
  const rules = headerRules();

  it('give no address two rules', () => {
    const toRegExp = (pattern: string): RegExp =>
      new RegExp(
        `^${pattern
          .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
          .replace(/\*/g, '.*')
          .replace(/:[a-z]+/g, '[^/]+')}$`,
      );
    const tests = rules.map((rule) => toRegExp(rule.pattern));
    const odd = [
      '/',
      '/nope',
      '/ja/',
      '/ja/a/b/',
      '/sw.js',
      '/_astro/a.js',
      '/pagefind/a',
      '/pagefind/index/a',
    ];
    for (const path of [...odd, ...[...filesOf(dist).keys()].map((name) => `/${name}`)]) {
      const matching = rules.filter((_, i) => tests[i]?.test(path)).map((rule) => rule.pattern);
      expect(matching.length, `${path}: ${matching.join(' ')}`).toBe(1);
    }
  });

  it('stay within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThan(100);
    for (const line of headersFile().split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it.each([
    'deploy/nginx/refund-navi.conf',
    'deploy/caddy/Caddyfile',
    'deploy/s3/headers-policy.json',
  ])('%s promises the same headers', (file) => {
    const source = readFileSync(file, 'utf8');
    for (const [name, value] of promised) {
      if (name === 'x-content-type-options') expect(source).toMatch(/nosniff|ContentTypeOptions/);
      else expect(source, name).toContain(value);
    }
  });

  it.each(rules.map((rule) => [rule.pattern, rule.headers] as const))(
    '%s carries the same policy',
    (_, own) => {
      for (const [name, value] of promised) expect(own[name]).toBe(value);
      expect(own['cache-control']).toBeDefined();
    },
  );

  it('upload everything once, pages after what they need, the service worker last', async () => {
    const order = (await upload(dist)).map(({ key }) => key);
    const expected = [...filesOf(dist).keys()].filter((name) => !CONTROL.has(name));
    expect([...order].sort()).toEqual(expected.sort());
    const firstPage = order.findIndex((key) => key.endsWith('.html'));
    expect(order.slice(firstPage, -1).filter((key) => !key.endsWith('.html'))).toEqual([]);
    expect(order.at(-1)).toBe('sw.js');
  });

  it('say nothing of HSTS, which belongs to whoever owns the domain', () => {
    for (const file of [
      join(dist, '_headers'),
      'deploy/nginx/refund-navi.conf',
      'deploy/caddy/Caddyfile',
    ]) {
      expect(readFileSync(file, 'utf8')).not.toMatch(
        /^\s*(?:add_header |header )?"?Strict-Transport-Security/m,
      );
    }
  });

  it('are whole: nginx, without nginx', () => {
    for (const file of ['deploy/nginx/refund-navi.conf', 'deploy/nginx/refund-navi-brotli.conf']) {
      const bare = readFileSync(file, 'utf8')
        .replace(/"(?:[^"\\]|\\.)*"/g, '""')
        .replace(/^\s*#.*$/gm, '');
      let depth = 0;
      for (const line of bare
        .split('\n')
        .map((l) => l.trim())
        .filter(Boolean)) {
        expect(line, file).toMatch(/[;{}]$/);
        depth += (line.match(/\{/g) ?? []).length - (line.match(/\}/g) ?? []).length;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth, file).toBe(0);
      // A header inside a nested block would drop all the others.
      const locations = [...bare.matchAll(/(?:location|if)[^{]*\{([^}]*)\}/g)].map((m) => m[1]);
      for (const block of locations) expect(block).not.toContain('add_header');
    }
  });

  it('are whole: Caddy, without Caddy', () => {
    const bare = readFileSync('deploy/caddy/Caddyfile', 'utf8')
      .replace(/"[^"]*"/g, '""')
      .replace(/#.*$/gm, '')
      .replace(/\{\$[^}]*\}|\{[a-z.0-9]+\}/g, 'x')
      .replace(/path_regexp .*$/gm, 'path_regexp x');
    expect((bare.match(/\{/g) ?? []).length).toBe((bare.match(/\}/g) ?? []).length);
    for (const line of bare.split('\n'))
      if (line.includes('{')) expect(line).toMatch(/(?:^|\s)\{$/);
  });

  it('are whole: Netlify', () => {
    for (const line of readFileSync('netlify.toml', 'utf8').split('\n')) {
      expect(line).toMatch(/^$|^#|^\[[a-z.]+\]$|^\s*[A-Za-z_]+ = (?:"[^"]*"|true|false|\d+)$/);
    }
  });
});
