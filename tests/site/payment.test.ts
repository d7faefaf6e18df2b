import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readYamlFolder } from '../../src/build/content-files.ts';
import { decodeChoice, encodeChoice } from '../../src/components/payment-flow/choice.ts';
import { allPresses, fill } from '../../src/components/payment-flow/data.ts';
import { LOCALES, type Locale } from '../../src/config/locales.ts';
import { PAYMENT_WORDS } from '../../src/content/payment/words.ts';
import { paymentFlow } from '../../src/lib/payment/flow.ts';
import { paymentSchema } from '../../src/lib/payment/schema.ts';
import { launchBrowser, openPage } from './support/browser.ts';

const origin = inject('origin');
const files = [...readYamlFolder('payment', paymentSchema)].map(([id, data]) => ({ id, data }));
const flows = { ja: paymentFlow(files, 'ja'), en: paymentFlow(files, 'en') };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Waits until the page runs. */
const ready = (page: Page) =>
  page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });

async function open(locale: Locale, rest = '', options: BrowserContextOptions = {}) {
  const watched = await openPage(browser, origin, `/${locale}/payment/${rest}`, options);
  if (options.javaScriptEnabled !== false) await ready(watched.page);
  return watched;
}

describe('the choice in the address', () => {
  const flow = flows.en;
  it('comes back as it went, whatever was chosen', () => {
    for (const stage of [null, ...flow.stages]) {
      for (const press of [null, ...allPresses(flow)]) {
        for (const lane of [null, ...flow.lanes]) {
          const choice = { stage, press, lane };
          expect(decodeChoice(`#${encodeChoice(choice)}`, flow)).toEqual(choice);
        }
      }
    }
  });

  it('is nothing where the address is broken', () => {
    for (const bad of [
      '',
      '#',
      '#main',
      '#stage-',
      '#%ff',
      '#.',
      `#${'stage-paid'.repeat(99)}`,
      '#__proto__',
    ]) {
      expect(decodeChoice(bad, flow)).toEqual({ stage: null, press: null, lane: null });
    }
  });
});

describe.each(LOCALES)('%s: without JavaScript', (locale) => {
  it('every stage, button and way of paying stands in words, with facts and links', async () => {
    const { page, close } = await open(locale, '#stage-shipped', { javaScriptEnabled: false });
    const flow = flows[locale];
    for (const part of [...flow.stages, ...flow.lanes]) {
      const item = page.locator(`#${part.id}`);
      const text = await item.textContent();
      expect(text).toContain(part.title);
      for (const { text: said } of part.can) expect(text).toContain(said);
      for (const press of part.presses) expect(text).toContain(press.title);
      for (const id of part.facts) {
        expect(await item.locator(`a.cite[href$="/sources/#${id}"]`).count(), id).toBeGreaterThan(
          0,
        );
      }
      for (const slug of part.see) {
        expect(await item.locator(`a[href$="/guide/${slug}/"]`).count(), slug).toBe(1);
      }
      for (const kind of part.clocks) {
        expect(await item.locator(`a[href$="/deadlines/#${kind}"]`).count(), kind).toBe(1);
      }
    }
    for (const press of allPresses(flow)) {
      const text = await page.locator(`#${press.id}`).textContent();
      expect(text).toContain(press.ends);
      expect(text).toContain(press.starts);
    }
    const numbers = await page.locator('ol.pf-stages .pf-n').allTextContents();
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', 'A', 'B']);
    const top = await page
      .locator('#stage-shipped')
      .evaluate((el) => el.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(60);
    await page.locator('a.go[href="#stage-window"]').click();
    expect(await page.locator('#stage-window:target').count()).toBe(1);
    expect(await page.locator('#stage-window > dl').isVisible()).toBe(true);
    await close();
  });

  it('leads to a button inside its closed stage, opens by hand, and prints open', async () => {
    const { page, close } = await open(locale, '#press-confirm', { javaScriptEnabled: false });
    const press = page.locator('#press-confirm');
    expect(await press.isVisible()).toBe(true);
    const top = await press.evaluate((el) => el.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(60);
    const lane = page.locator('#lane-card > dl');
    expect(await lane.isVisible()).toBe(false);
    await page.locator('#lane-card > summary').click();
    expect(await lane.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.fold > dl >> visible=true').count()).toBe(13);
    await close();
  });

  it('is found through on a phone without scrolling for ever, in a bounded page', async () => {
    const { page, close } = await open(locale, '', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const { height, nodes } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      nodes: document.querySelectorAll('*').length,
    }));
    expect(height).toBeLessThan(5500);
    expect(nodes).toBeLessThan(1150);
    await close();
  });
});

describe.each(LOCALES)('%s: where is my order?', (locale) => {
  const { pick } = PAYMENT_WORDS[locale];

  it('shows the stage, what a button does, and how one paid; Back undoes it', async () => {
    const { page, noise, foreign, close } = await open(locale);
    const flow = flows[locale];
    const heading = page.locator('#where');
    for (const [i, stage] of flow.stages.entries()) {
      const n = i < 7 ? `${i + 1}` : 'AB'[i - 7];
      await page.locator(`a.go[href="#${stage.id}"]`).click();
      await expect
        .poll(() => heading.textContent())
        .toBe(fill(pick.hereIs, { n: n ?? '', title: stage.title }));
      expect(await heading.evaluate((el) => el === document.activeElement)).toBe(true);
      expect(await page.locator('.pf-figure figcaption').textContent()).toContain(stage.holderText);
      expect(await page.locator('.pf-at').count()).toBe(1);
      expect(await page.locator('.pf-has').count()).toBe(
        stage.holder === 'aliexpress-or-seller' ? 2 : 1,
      );
      for (const press of stage.presses) {
        await page.locator(`.pf-toggles [data-go="${press.id}"]`).click();
        await expect.poll(() => page.locator('.pf .pf-press').textContent()).toContain(press.ends);
        const moves = press.goes !== null && press.goes !== stage.id;
        expect(await page.locator('.pf-to').count(), press.id).toBe(moves ? 1 : 0);
      }
      await page.locator('.pf-ways a').first().click();
      await expect.poll(() => heading.textContent()).toBe(pick.where);
    }
    await page.locator('a.go[href="#stage-delivered"]').click();
    await page.locator('.pf-toggles [data-go="lane-paypal"]').click();
    const lane = flow.lanes.find(({ id }) => id === 'lane-paypal');
    await page
      .locator('.pf')
      .getByText(lane?.route ?? '')
      .waitFor();
    expect(new URL(page.url()).hash).toBe('#stage-delivered.lane-paypal');
    await page.goBack();
    await expect
      .poll(() =>
        page
          .locator('.pf')
          .getByText(lane?.route ?? '')
          .count(),
      )
      .toBe(0);
    await page.goBack();
    await expect.poll(() => heading.textContent()).toBe(pick.where);
    expect([...noise, ...foreign]).toEqual([]);
    await close();
  });

  it('opens the part of the list an address leads to', async () => {
    const { page, noise, close } = await open(locale, '#press-accept');
    const stage = page.locator('#stage-request-open');
    await expect.poll(() => stage.getAttribute('open')).not.toBeNull();
    await page.locator('.pf a.go[href="#stage-paid"], .pf-ways a').first().waitFor();
    await page.evaluate(() => {
      location.hash = '#lane-paypay';
    });
    await expect.poll(() => page.locator('#lane-paypay').getAttribute('open')).not.toBeNull();
    expect(noise).toEqual([]);
    await close();
  });

  it('keeps the choice through reload and the language link', async () => {
    const { page, close } = await open(locale, '#stage-delivered.press-confirm');
    await page.locator('.pf .pf-press').waitFor();
    await page.reload();
    await page.locator('.pf .pf-press').waitFor();
    await page.locator('a.lang').click();
    await page.locator('.pf .pf-press').waitFor();
    expect(page.url()).not.toContain(`/${locale}/`);
    await close();
  });

  it('finds stages and buttons by the words on a screen, in any width', async () => {
    const { page, noise, close } = await open(locale);
    const typed = page.locator('#pf-typed');
    await typed.fill('ＣＯＮＦＩＲＭ　goods received');
    await expect.poll(() => page.locator('.pf a.go').count()).toBe(1);
    expect(await page.locator('.pf a.go').getAttribute('href')).toBe('#press-confirm');
    await typed.fill('完了');
    await expect.poll(() => page.locator('.pf a.go').count()).toBe(3);
    await typed.fill('<b>42</b>');
    await expect.poll(() => page.locator('#pf-typed-hint').textContent()).toBe(pick.labelNone);
    expect(await page.locator('.pf a.go').count()).toBe(9);
    expect(noise).toEqual([]);
    await close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no axe violation in ${colorScheme}, before and after a choice`, async () => {
      const { page, close } = await open(locale, '', { colorScheme });
      for (const hash of ['', '#stage-request-open.press-accept.lane-card']) {
        await page.goto('about:blank');
        await page.goto(`${origin}/${locale}/payment/${hash}`);
        await ready(page);
        if (hash !== '') await page.locator('.pf .pf-press').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`),
        ).toEqual([]);
      }
      await close();
    });
  }

  it('fits 320 px, and prints the list whole without the choices', async () => {
    const { page, close } = await open(locale, '#stage-request-open.press-accept.lane-card', {
      viewport: { width: 320, height: 640 },
    });
    await page.locator('.pf .pf-press').first().waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pf-toggles >> visible=true').count()).toBe(0);
    expect(await page.locator('.pf-stages > li >> visible=true').count()).toBe(13);
    await close();
  });

  it('keeps its drawing inside its frame, whatever is chosen', async () => {
    const { page, close } = await open(locale);
    for (const { id, presses } of flows[locale].stages) {
      for (const press of [null, ...presses]) {
        await page.goto('about:blank');
        await page.goto(`${origin}/${locale}/payment/#${id}${press ? `.${press.id}` : ''}`);
        await page.locator('.pf-at').waitFor();
        const outside = await page.locator('.pf-figure svg').evaluate((svg) => {
          const frame = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text, rect, circle')]
            .map((el) => [el.textContent, el.getBoundingClientRect()] as const)
            .filter(
              ([, box]) =>
                box.left < frame.left ||
                box.right > frame.right ||
                box.top < frame.top ||
                box.bottom > frame.bottom,
            )
            .map(([text]) => text);
        });
        expect(outside, `${id} ${press?.id}`).toEqual([]);
      }
    }
    await close();
  });
});
