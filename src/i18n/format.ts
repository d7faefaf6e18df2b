import type { Locale } from '../config/locales.ts';

const calendar = (tag: string, dateStyle: 'long' | 'medium'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });
/** Made once: a page has dozens of dates, and making one takes longer than using it. */
const CALENDARS: Record<Locale, Intl.DateTimeFormat> = {
  ja: calendar('ja-JP', 'long'),
  en: calendar('en-GB', 'medium'),
};

/** A calendar date in the reader's language: 2026年11月24日, 24 Nov 2026. */
export const formatDate = (locale: Locale, isoDate: string): string =>
  CALENDARS[locale].format(new Date(`${isoDate}T00:00:00Z`));

/** A list in running text: A、B / A, B and C. */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (locale === 'ja') return items.join('、');
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
