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
