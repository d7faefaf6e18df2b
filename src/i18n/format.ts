import type { Locale } from '../config/locales.ts';

/** A calendar date in the reader's language: 2026年11月24日, 24 November 2026. */
export function formatDate(locale: Locale, isoDate: string): string {
  return new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** A list in running text: A、B / A, B and C. */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (locale === 'ja') return items.join('、');
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
