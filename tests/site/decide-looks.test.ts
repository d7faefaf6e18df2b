import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { graph } from '../../src/content/flows/refund/graph.ts';
import { launchBrowser, openPage } from './support/browser.ts';

const origin = inject('origin');
/** A page of every kind the tree has, and one far along a trail. */
const SAMPLE = ['ja', 'en'].flatMap((l) => [
  `/${l}/decide/`,
  `/${l}/decide/#start=request&request-state=seller-proposed&change=request-state`,
  `/${l}/decide/proposal-kind/`,
  `/${l}/decide/stop-accept-part/`,
  `/${l}/decide/accept-part/#start=request&request-state=seller-proposed&proposal-kind=part&part-worth=fair&stop-accept-part=go`,
  `/${l}/decide/wait-judgement/`,
  `/${l}/decide/map/`,
]);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the tree’s looks', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it.each(SAMPLE)(`%s has no axe violation in ${colorScheme}`, async (path) => {
      const { page, noise, close } = await openPage(browser, origin, path, { colorScheme });
      await page.waitForTimeout(path.includes('#') ? 600 : 0);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`)).toEqual(
        [],
      );
      expect(noise).toEqual([]);
      await close();
    });
  }

  it.each(SAMPLE)('%s fits 320 px with everything unfolded', async (path) => {
    const { page, close } = await openPage(browser, origin, path, {
      viewport: { width: 320, height: 640 },
    });
    await page.waitForTimeout(path.includes('#') ? 600 : 0);
    const overflow = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(overflow).toBe(0);
    await close();
  });

  it.each(['/ja/decide/', '/en/decide/stop-accept-part/'])(
    '%s: answers are 48 px and more',
    async (path) => {
      const { page, close } = await openPage(browser, origin, path);
      const heights = await page
        .locator('.dt-opts a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
      const ways = await page
        .locator('.dt-ways a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      for (const height of ways) expect(height).toBeGreaterThanOrEqual(44);
      await close();
    },
  );

  // One verdict of every kind; the stamp stands beside the action, or reaches into the next row.
  it.each([360, 768])('no word lies under the stamp at %i px', async (width) => {
    const kinds = new Map<string, string>();
    for (const [id, node] of Object.entries(graph.nodes)) {
      if (node.type === 'verdict') kinds.set(node.kind, id);
    }
    const viewport = { width, height: 780 };
    for (const path of [...kinds.values()].flatMap((id) =>
      ['ja', 'en'].map((l) => `/${l}/decide/${id}/`),
    )) {
      const { page, close } = await openPage(browser, origin, path, { viewport });
      const under = await page.locator('.vl').evaluate((label) => {
        const stamp = label.querySelector('.stamp')?.getBoundingClientRect();
        if (!stamp) return ['no stamp'];
        const [x, y] = [stamp.x + stamp.width / 2, stamp.y + stamp.height / 2];
        const near = (at: number, from: number, to: number) =>
          Math.max(from, Math.min(at, to)) - at;
        const words: string[] = [];
        const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode;
          if (text.parentElement?.closest('.stamp')) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          for (const box of range.getClientRects()) {
            // Of a line box, the 16 px its letters may fill.
            const spare = Math.max(0, (box.height - 16) / 2);
            const dx = near(x, box.left, box.right);
            const dy = near(y, box.top + spare, box.bottom - spare);
            if (Math.hypot(dx, dy) < stamp.width * 0.46) words.push(text.textContent ?? '');
          }
        }
        return words;
      });
      expect(under, path).toEqual([]);
      await close();
    }
  });

  it('keeps stamp and urgency readable in print and in forced colours', async () => {
    const { page, close } = await openPage(browser, origin, '/ja/decide/accept-part/');
    for (const media of [{ media: 'print' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
      expect(await page.locator('.stamp').isVisible()).toBe(true);
      const on = await page
        .locator('.urg-on')
        .evaluate((el) => [getComputedStyle(el).outlineStyle, getComputedStyle(el).outlineWidth]);
      expect(on[0]).toBe('solid');
      expect(Number.parseFloat(on[1] ?? '')).toBeGreaterThan(2);
    }
    await close();
  });
});
