import { DEFAULT_LOCALE, isLocale, type Locale } from '../config/locales.ts';

/** The language of the page being rendered, from what Astro knows of its address. */
export const localeOf = (current: string | undefined): Locale =>
  current !== undefined && isLocale(current) ? current : DEFAULT_LOCALE;
