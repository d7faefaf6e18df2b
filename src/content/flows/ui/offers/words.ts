import type { Locale } from '../../../../config/locales.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { OfferPage } from './types.ts';

const pages: Readonly<Record<Locale, OfferPage>> = { ja, en };

/** Words of the offer comparison in one language. */
export const offerWords = (locale: Locale): OfferPage => pages[locale];
