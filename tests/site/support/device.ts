import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CaseUi } from '../../../src/content/case/types.ts';

/** Where the case file is kept on the device. */
export const CASE_KEY = 'refund-navi:case';

/** Ways in which a browser keeps nothing, each to be run in the page before its own scripts. */
export const full = (): void => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
export const blocked = (): void => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
};
export const broken = (): void => {
  Storage.prototype.setItem = () => {
    throw new Error('no');
  };
};

/** Takes a tool's offer to note itself in the case file; nothing is kept before. */
export async function keepInCase(page: Page, { note }: CaseUi): Promise<unknown> {
  const button = page.getByRole('button', { name: note.offer });
  await button.waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await button.click();
  await page.getByText(note.outcome.kept).waitFor();
  return page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), CASE_KEY);
}
