import type { Locale } from '../../config/locales.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { CaseUi } from './types.ts';

const UI: Readonly<Record<Locale, CaseUi>> = { ja, en };

/** The words of the case file in one language. */
export const caseUi = (locale: Locale): CaseUi => UI[locale];
