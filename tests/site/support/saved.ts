import type { Page } from 'playwright-core';
import { cacheName } from '../../../src/lib/offline/plan.ts';

/**
 * Paths of the guides saved on the device, once there are as many as asked for; none when there
 * are not.
 * @param base path the site stands under, with both slashes
 * @param seconds how long to wait; short where nothing is to be saved
 */
export const savedGuides = (page: Page, base = '/', least = 1, seconds = 6): Promise<string[]> =>
  page.evaluate(
    async ([name, count, tenths]) => {
      for (let i = 0; i < tenths; i += 1) {
        const keys = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
        if (keys.length >= count) return keys.map((k) => new URL(k.url).pathname);
        await new Promise((done) => setTimeout(done, 100));
      }
      return [];
    },
    [cacheName(base), least, seconds * 10] as const,
  );

/** Opens a page and waits until the guide in its language is saved and the worker is at work. */
export async function visitOnce(page: Page, url: string, base = '/'): Promise<string[]> {
  await page.goto(url);
  const saved = await savedGuides(page, base, 1, 60);
  await page.waitForFunction(() =>
    navigator.serviceWorker.ready.then((r) => r.active?.state === 'activated'),
  );
  return saved;
}
