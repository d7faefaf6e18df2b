import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

/**
 * Starts a Chromium: the one that comes as a package on Linux x64, else CHROME_PATH, else an
 * installed Chrome.
 * @param more arguments for it beside its own
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen && existsSync(chosen))
    return chromium.launch({ executablePath: chosen, args: [...more] });
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Its own arguments run everything in one process, which dies with the first closed context.
    const args = sparticuz.args.filter((a) => a !== '--single-process' && a !== '--no-zygote');
    return chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: [...args, ...more],
    });
  }
  return chromium.launch({ channel: 'chrome', args: [...more] });
}

export interface WatchedPage {
  readonly page: Page;
  /** Console messages, page errors and failed requests so far: empty on a healthy page. */
  readonly noise: string[];
  /** Addresses asked of another origin than the site's. */
  readonly foreign: string[];
  close(): Promise<void>;
}

/** Opens an address in a window that writes down everything that goes wrong. */
async function watched(context: BrowserContext, origin: string, path: string) {
  const page = await context.newPage();
  const noise: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page fetched ahead is given up when the reader goes there before it has come.
    if (!/prefetch/.test(request.headers()['sec-purpose'] ?? ''))
      noise.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      foreign.push(url);
  });
  await page.goto(origin + path);
  return { page, noise, foreign };
}

/** Opens a page in a context of its own. */
export async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  return { ...(await watched(context, origin, path)), close: () => context.close() };
}

/** Opens one page after the other in one context and tells what went wrong on each. */
export async function visitAll(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  options: BrowserContextOptions,
  check: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const faults: string[] = [];
  for (const path of paths) {
    const { page, noise, foreign } = await watched(context, origin, path);
    const found = [...(await check(page)), ...noise, ...foreign];
    faults.push(...found.map((fault) => `${path}: ${fault}`));
    await page.close();
  }
  await context.close();
  return faults;
}
