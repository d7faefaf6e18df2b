import type { Locale } from '../config/locales.ts';

export interface Run {
  readonly text: string;
  /** Set where the words are in another language than the page. */
  readonly lang?: Locale;
}

const JAPANESE = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々（）「」、。／・]+)/u;

/**
 * Splits an English text around the Japanese words in it, so that a screen reader says them in
 * Japanese and the browser picks Japanese glyphs. A Japanese text comes back whole: Latin words in
 * it are names and labels that Japanese readers read as they are.
 * @returns runs that, joined, are the text again
 */
export function foreignRuns(text: string, locale: Locale): Run[] {
  if (locale === 'ja') return [{ text }];
  return text
    .split(JAPANESE)
    .filter((part) => part !== '')
    .map((part) => (JAPANESE.test(part) ? { text: part, lang: 'ja' } : { text: part }));
}
