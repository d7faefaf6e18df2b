import { loadDefaultJapaneseParser } from 'budoux';
import type { Locale } from '../config/locales.ts';

const parser = loadDefaultJapaneseParser();

/** Marks that no Japanese line begins with; the parser does not know this of all of them. */
const NO_LINE_START = /^[、。，．：；？！）」』】〕・…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;

/**
 * Splits a Japanese heading where a line may break without cutting a phrase; other languages
 * come back whole.
 * @returns pieces that, joined, are the text again
 */
export function phrases(text: string, locale: Locale): string[] {
  if (locale !== 'ja') return [text];
  const pieces: string[] = [];
  for (const piece of parser.parse(text)) {
    if (pieces.length > 0 && NO_LINE_START.test(piece)) pieces.push(`${pieces.pop()}${piece}`);
    else pieces.push(piece);
  }
  return pieces;
}

/** Characters of a heading that stand in one line of the narrowest phone. */
const ONE_LINE = 10;

/** Pieces of a heading between which its line may break; a short one needs none. */
export const headingPhrases = (text: string, locale: Locale): string[] =>
  text.length <= ONE_LINE ? [text] : phrases(text, locale);
