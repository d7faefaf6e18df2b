/** The site's languages, the default first. Both are complete or the build fails. */
export const LOCALES = ['ja', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'ja';

/** Each language's own name, as the language link shows it. */
export const LOCALE_NAMES: Record<Locale, string> = { ja: '日本語', en: 'English' };

/** The other language: where a page's language link leads. */
export const otherLocale = (locale: Locale): Locale => (locale === 'ja' ? 'en' : 'ja');

export const isLocale = (value: string): value is Locale =>
  (LOCALES as readonly string[]).includes(value);
