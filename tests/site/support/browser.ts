import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/**
 * Starts a Chromium: the one that comes as a package on Linux x64, else CHROME_PATH, else an
 * installed Chrome.
 */
export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen && existsSync(chosen)) return chromium.launch({ executablePath: chosen });
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Its own arguments run everything in one process, which dies with the first closed context.
    const args = sparticuz.args.filter((a) => a !== '--single-process' && a !== '--no-zygote');
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
  }
  return chromium.launch({ channel: 'chrome' });
}

export interface WatchedPage {
  readonly page: Page;
  /** Console messages, page errors and failed requests so far: empty on a healthy page. */
  readonly noise: string[];
  /** Addresses asked of another origin than the site's. */
  readonly foreign: string[];
  close(): Promise<void>;
}

/** Opens a page in a context of its own that writes down everything that goes wrong. */
export async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  const noise: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      foreign.push(url);
  });
  await page.goto(origin + path);
  return { page, noise, foreign, close: () => context.close() };
}
