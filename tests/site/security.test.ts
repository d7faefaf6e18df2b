import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from './support/browser.ts';
import { type BuiltPage, readPages } from './support/pages.ts';

const origin = inject('origin');
const pages = readPages(inject('dist'));

/** One page of each kind: the first of every folder, and of every set of islands. */
function kinds(of: readonly BuiltPage[]): BuiltPage[] {
  const islands = (page: BuiltPage): string =>
    [...page.html.matchAll(/component-url="([^"]+)"/g)]
      .map((m) => m[1])
      .sort()
      .join();
  const folder = (page: BuiltPage): string => page.path.replace(/[^/]+\/$/, '');
  return [...new Map(of.map((page) => [`${folder(page)} ${islands(page)}`, page])).values()];
}

const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const hasTool = (page: BuiltPage): boolean =>
  page.html.includes('<astro-island') || page.document.querySelector(FIELDS) !== null;
const tools = kinds(pages.filter(hasTool));
// The two languages have the same code: one is typed into, the other finds storage poisoned.
const inJapanese = tools.filter((tool) => !tool.path.startsWith('/en/'));
const inEnglish = tools.filter((tool) => tool.path.startsWith('/en/'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const policyOf = (html: string): Map<string, string[]> => {
  const content = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
};
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy in the page', () => {
  it('stands before anything it governs, on every page', () => {
    const faults = pages.filter(({ html }) => {
      const at = html.search(/http-equiv="content-security-policy"/i);
      // Data blocks are no scripts.
      const first = html.search(
        /<(?:script(?![^>]*application\/ld\+json)|style|link rel="(?:stylesheet|modulepreload|preload))/,
      );
      return at === -1 || (first !== -1 && first < at);
    });
    expect(faults.map((page) => page.path)).toEqual([]);
  });

  it('allows nothing unsafe and no other origin', () => {
    for (const { path, html } of pages) {
      const policy = policyOf(html);
      const sources = [...policy.values()].flat();
      expect(sources, path).not.toContain("'unsafe-inline'");
      expect(sources, path).not.toContain("'unsafe-eval'");
      expect(
        sources.filter((s) => /^https?:|^\*|^wss?:/.test(s)),
        path,
      ).toEqual([]);
      expect(policy.get('default-src'), path).toEqual(["'self'"]);
      expect(policy.get('object-src'), path).toEqual(["'none'"]);
      expect(policy.get('base-uri'), path).toEqual(["'self'"]);
      expect(policy.get('form-action'), path).toEqual(["'self'"]);
      expect(policy.has('script-src') && policy.has('style-src'), path).toBe(true);
      expect(policy.get('require-trusted-types-for'), path).toEqual(["'script'"]);
    }
  });

  it('lets WebAssembly be compiled where search needs it and nowhere else', () => {
    const allowed = pages
      .filter(({ html }) => policyOf(html).get('script-src')?.includes("'wasm-unsafe-eval'"))
      .map((page) => page.path);
    expect(allowed.sort()).toEqual(['/en/search/', '/ja/search/']);
  });

  it('tells no host where the reader came from, also where a host sends no headers', () => {
    const silent = ({ document }: BuiltPage): boolean =>
      document.querySelector('meta[name="referrer"]')?.getAttribute('content') === 'no-referrer';
    expect(pages.filter((page) => !silent(page)).map((page) => page.path)).toEqual([]);
  });

  it('names the hash of every script and style that stands in the page', () => {
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const policy = policyOf(html);
      for (const [, attributes = '', code = ''] of html.matchAll(
        /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
      )) {
        if (/\bsrc=|application\/(?:ld\+)?json|speculationrules/.test(attributes)) continue;
        if (!policy.get('script-src')?.includes(hashOf(code)))
          faults.push(`${path}: script ${code.slice(0, 60)}`);
      }
      for (const [, code = ''] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)) {
        if (!policy.get('style-src')?.includes(hashOf(code)))
          faults.push(`${path}: style ${code.slice(0, 60)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has nothing to allow: no handler, no javascript: address, no style attribute', () => {
    const faults = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('*')].flatMap((el) =>
        [...el.attributes]
          .filter((a) => /^on|^style$/i.test(a.name) || /^\s*javascript:/i.test(a.value))
          .map((a) => `${path}: <${el.localName} ${a.name}="${a.value.slice(0, 40)}">`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('links to other sites give no handle on this one', () => {
    const faults = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('a[target="_blank"]')]
        .filter((a) => !/noopener|noreferrer/.test(a.getAttribute('rel') ?? ''))
        .map((a) => `${path}: ${a.getAttribute('href')}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('what leaves the device', () => {
  const MARK = 'zqx7391';
  /** Fills a field the way a reader would, with something no page holds by itself. */
  async function type(page: Page, index: number): Promise<boolean> {
    const field = page.locator(FIELDS).nth(index);
    if (!(await field.isVisible()) || !(await field.isEditable().catch(() => false))) return false;
    const tag = await field.evaluate((el) => `${el.localName}:${el.getAttribute('type') ?? ''}`);
    if (tag.startsWith('select')) {
      const count = await field.locator('option').count();
      await field.selectOption({ index: Math.max(0, count - 1) });
    } else if (/:(?:checkbox|radio)/.test(tag)) await field.check({ force: true }).catch(() => {});
    else if (/:(?:date)$/.test(tag)) await field.fill('1973-09-01');
    else if (/:(?:datetime-local)$/.test(tag)) await field.fill('1973-09-01T07:39');
    else if (/:(?:time)$/.test(tag)) await field.fill('07:39');
    else if (/:(?:number|range)$/.test(tag)) await field.fill('7391').catch(() => {});
    else await field.pressSequentially(MARK, { delay: 2 });
    return true;
  }
  const carries = (request: Request): boolean => {
    const headers = JSON.stringify(request.headers());
    return [request.url(), request.postData() ?? '', headers].some((text) =>
      /zqx|7391|1973/.test(decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, ''))),
    );
  };

  it('has fields to try', () => {
    expect(tools.length).toBeGreaterThan(0);
  });

  it.each(inJapanese.map((tool) => tool.path))(
    '%s: nothing typed is in any request',
    async (path) => {
      const { page, foreign, close } = await openPage(browser, origin, path);
      const leaks: string[] = [];
      page.on('request', (request) => {
        if (carries(request) || request.method() !== 'GET')
          leaks.push(`${request.method()} ${request.url()}`);
      });
      await page.evaluate(async () => {
        window.scrollTo(0, document.body.scrollHeight);
        for (const island of document.querySelectorAll('astro-island')) {
          (island.firstElementChild ?? island).scrollIntoView();
          await new Promise((done) => setTimeout(done, 60));
        }
      });
      for (const details of await page.locator('details:not([open]) > summary').all()) {
        await details.click({ timeout: 1000 }).catch(() => {});
      }
      // Fields come and go with what is chosen: count anew each time.
      let typed = 0;
      for (let i = 0; i < Math.min(await page.locator(FIELDS).count(), 60); i += 1) {
        const done = await type(page, i).catch((error: Error) => {
          if (!/Timeout|detached|not (?:visible|attached)/.test(error.message)) throw error;
          return false;
        });
        typed += Number(done);
      }
      // The box in the header is on every other page: a tool has to have taken something beside it.
      const boxes = await page.locator('header').locator(FIELDS).count();
      const own = await page.locator('main').locator(FIELDS).count();
      expect(boxes + own).toBeGreaterThan(0);
      expect(typed).toBeGreaterThanOrEqual(boxes + Math.min(own, 1));
      for (const button of await page.locator('main button:visible').all()) {
        await button.click({ timeout: 500, noWaitAfter: true }).catch(() => {});
      }
      await page.waitForTimeout(400);
      expect(leaks).toEqual([]);
      expect(foreign).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await close();
    },
  );

  it.each([
    ['/ja/', '追跡 zqx7391'],
    ['/en/guide/returns/', 'parcel & zqx7391 #1'],
  ])(
    '%s: what is typed into the box of the header is found, and sent nowhere',
    async (path, typed) => {
      const { page, noise, close } = await openPage(browser, origin, path);
      const leaks: string[] = [];
      page.on('request', (request) => carries(request) && leaks.push(request.url()));
      await page.locator('.search-box input').fill(typed);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/**');
      await page.waitForFunction(
        (text) => document.querySelector('[data-search-status]')?.textContent?.includes(text),
        typed,
      );
      expect(await page.locator('#find-q').inputValue()).toBe(typed);
      expect(leaks).toEqual([]);
      // The address with "?q=" stays the one to link to.
      await page.goto(`${origin}${path.slice(0, 4)}search/?q=PayPal`);
      await page.waitForSelector('[data-search-results]');
      expect(noise.filter((n) => !n.startsWith('failed: '))).toEqual([]);
      await close();
    },
  );

  it('no page sets a cookie or asks another origin', async () => {
    const { page, foreign, close } = await openPage(browser, origin, '/');
    for (const { path } of kinds(pages)) await page.goto(origin + path);
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });
});

describe('hostile input', () => {
  const PAYLOADS = [
    '<img src=x onerror="window.__ran=1">',
    '"><script>window.__ran=1</script>',
    'javascript:window.__ran=1',
    '{"__proto__":{"ran":1}}',
    '[[[[[[[[',
    '{"v":1,"answers":null}',
    '\u0000\uFFFF\uD800',
    '%00%ff%E0%A4%A',
    '../../../../etc/passwd',
    'a'.repeat(5000),
    '-1e999',
    '2026-02-31',
    '<svg/onload=window.__ran=1>',
    'constructor',
    '__proto__',
  ];
  const hostile = fc.oneof(
    fc.constantFrom(...PAYLOADS),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.json(),
    fc.tuple(fc.constantFrom(...PAYLOADS), fc.string()).map(([a, b]) => a + b),
  );
  const keyed = (keys: readonly string[]) =>
    fc
      .array(fc.tuple(fc.constantFrom('', ...keys), hostile), { minLength: 1, maxLength: 4 })
      .map((pairs) =>
        pairs
          .map(([k, v]) => `${k}${k ? '=' : ''}${encodeURIComponent(v.toWellFormed())}`)
          .join('&'),
      );

  /** What a page looks like when nothing is wrong with it. */
  async function faultsOf(page: Page, noise: string[], says: string): Promise<string[]> {
    const state = await page.evaluate(() => ({
      ran: '__ran' in window || 'ran' in {},
      heading: document.querySelectorAll('h1').length,
      text: document.querySelector('main')?.textContent?.length ?? 0,
      handlers: [...document.querySelectorAll('*')].filter((el) =>
        [...el.attributes].some((a) => a.name.startsWith('on') || /^\s*javascript:/i.test(a.value)),
      ).length,
    }));
    // Leaving a page breaks off what it was still fetching.
    const heard = noise.splice(0).filter((n) => !n.startsWith('failed: '));
    const found = heard.map((n) => `${says}: ${n}`);
    if (state.ran) found.push(`${says}: a script ran`);
    if (state.handlers > 0) found.push(`${says}: a handler was written into the page`);
    if (state.heading < 1 || state.text < 100) found.push(`${says}: the page is empty`);
    return found;
  }

  const settle = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      for (const island of document.querySelectorAll('astro-island')) {
        (island.firstElementChild ?? island).scrollIntoView();
        await new Promise((done) => setTimeout(done, 40));
      }
    });

  /** Storage keys and query names the site itself uses, found by using it. */
  const KEYS = ['q', 'a', 't', 'v', 'd', 's', 'n', 'case', 'trail', 'start', 'today', 'offline'];

  it.each(inJapanese.map((tool) => tool.path))(
    '%s: in the address, runs nothing and breaks nothing',
    async (path) => {
      const { page, noise, foreign, close } = await openPage(browser, origin, path);
      page.on('dialog', (dialog) => {
        noise.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      const faults: string[] = [];
      for (const text of fc.sample(keyed(KEYS), { numRuns: 8, seed: 7 })) {
        await page.goto('about:blank');
        await page.goto(`${origin}${path}#${text}`);
        await settle(page);
        faults.push(...(await faultsOf(page, noise, `#${text.slice(0, 80)}`)));
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          text.slice(0, 40),
        );
        await page.goto(`${origin}${path}?${text.slice(0, 2000)}`);
        await settle(page);
        faults.push(...(await faultsOf(page, noise, `?${text.slice(0, 80)}`)));
      }
      expect(faults).toEqual([]);
      expect(foreign).toEqual([]);
      await close();
    },
  );

  it.each(inEnglish.map((tool) => tool.path))(
    '%s: in storage, runs nothing and breaks nothing',
    async (path) => {
      const { page, noise, close } = await openPage(browser, origin, path);
      // What the tool keeps when it is used tells which keys to poison.
      await settle(page);
      for (const field of (await page.locator(FIELDS).all()).slice(0, 8)) {
        const kind = await field.getAttribute('type').catch(() => null);
        if (kind === null || kind === 'text')
          await field.fill('x', { timeout: 300 }).catch(() => {});
        else if (kind === 'checkbox' || kind === 'radio')
          await field.check({ timeout: 300 }).catch(() => {});
      }
      await page.waitForTimeout(300);
      const keys = await page.evaluate(() => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ]);
      noise.splice(0);
      const faults: string[] = [];
      for (const text of fc.sample(hostile, { numRuns: 8, seed: 11 })) {
        await page.evaluate(
          ([names, value]) => {
            for (const name of names) {
              localStorage.setItem(name, value);
              sessionStorage.setItem(name, value);
            }
          },
          [
            [...keys, ...KEYS, 'refund-navi:case', 'refund-navi:messages', 'refund-navi:clocks'],
            text.toWellFormed(),
          ] as const,
        );
        await page.reload();
        await settle(page);
        faults.push(...(await faultsOf(page, noise, text.slice(0, 80))));
      }
      expect(faults).toEqual([]);
      await close();
    },
  );

  it('the prototype of objects stays clean', async () => {
    const { page, close } = await openPage(
      browser,
      origin,
      `${tools[0]?.path ?? '/'}#__proto__[ran]=1&constructor[prototype][ran]=1`,
    );
    await settle(page);
    expect(await page.evaluate(() => 'ran' in {})).toBe(false);
    await close();
  });
});

describe('trusted types', () => {
  it('a string becomes neither markup nor the address of a script', async () => {
    const { page, close } = await openPage(browser, origin, '/ja/guide/returns/');
    const refused = await page.evaluate(() => {
      const tries: Record<string, () => unknown> = {
        markup: () => {
          document.body.innerHTML = '<p>x</p>';
        },
        script: () => {
          document.createElement('script').text = 'window.__ran=1';
        },
        address: () => {
          document.createElement('script').src = '/x.js';
        },
        policy: () =>
          (
            window as unknown as {
              trustedTypes: { createPolicy(name: string, rules: object): unknown };
            }
          ).trustedTypes.createPolicy('another', {}),
      };
      return Object.entries(tries).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch (error) {
          return error instanceof TypeError ? [name] : [];
        }
      });
    });
    expect(refused).toEqual(['markup', 'script', 'address', 'policy']);
    await close();
  });

  it.each(kinds(pages.filter((p) => !p.path.startsWith('/ja/'))).map((page) => page.path))(
    '%s starts every island, with nothing refused',
    async (path) => {
      const { page, noise, close } = await openPage(browser, origin, path);
      await page.evaluate(async () => {
        for (const island of document.querySelectorAll('astro-island')) {
          (island.firstElementChild ?? island).scrollIntoView();
          await new Promise((done) => setTimeout(done, 150));
        }
      });
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      expect(noise).toEqual([]);
      await close();
    },
  );
});
