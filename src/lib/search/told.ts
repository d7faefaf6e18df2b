import type { Locale } from '../../config/locales.ts';

/**
 * One form the tables list, to stand for every way to say the same: a sum of money, a lack, a long
 * wait, a failure. A test holds that they do list it.
 */
export const TOLD = {
  sum: { ja: '5ドル', en: '5 dollars' },
  lack: { ja: '個しか', en: 'only got one' },
  wait: { ja: '待ってる', en: 'waiting so long' },
  failure: { ja: '動かない', en: 'does not work' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;
