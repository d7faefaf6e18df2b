import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '../config/locales.ts';

const parser = loadDefaultJapaneseParser();

/**
 * Splits a Japanese heading where a line may break without cutting a phrase; other languages
 * come back whole.
 * @returns pieces that, joined, are the text again
 */
export function phrases(text: string, locale: Locale): string[] {
  return locale === 'ja' ? parser.parse(text) : [text];
}

/** Characters of a heading that stand in one line of the narrowest phone. */
const ONE_LINE = 10;

/** Pieces of a heading between which its line may break; a short one needs none. */
export const headingPhrases = (text: string, locale: Locale): string[] =>
  text.length <= ONE_LINE ? [text] : phrases(text, locale);
