import type { Locale } from '../../config/locales.ts';
import type { Plan, Ranked, SearchData } from './types.ts';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTERS = /[a-z]{2}/i;

/** Whether a query is written in the other language: English on Japanese pages, or the reverse. */
export const isForeign = (query: string, locale: Locale): boolean =>
  locale === 'ja' ? LETTERS.test(query) && !JAPANESE.test(query) : JAPANESE.test(query);

/** Whether the tables know everything a query asks for: screen words, names, Japanese in Latin letters. */
export const isUnderstood = ({ concepts }: Plan): boolean =>
  concepts.every(({ trust, see }) => trust === 1 && see.length > 0);

/**
 * Adds what the pages of the other language answer: every page stands in both, so that an answer
 * there is the answer here.
 * @param own results in the language of the page
 * @param other results of the same query in the other language
 */
export function joinForeign(
  own: readonly Ranked[],
  ownData: SearchData,
  other: readonly Ranked[],
  otherData: SearchData,
): Ranked[] {
  const place = new Map(ownData.pages.map((page, at) => [page.path, at]));
  const joined = new Map(own.map((ranked) => [ranked.page, ranked]));
  for (const ranked of other) {
    const from = otherData.pages[ranked.page];
    const page = place.get(from?.path ?? '');
    const to = page === undefined ? undefined : ownData.pages[page];
    if (!from || !to || page === undefined) continue;
    const before = joined.get(page);
    const id = from.sections[ranked.section]?.id;
    const section = to.sections.findIndex((each) => each.id === id);
    const shown = before && before.section > 0 ? before.section : Math.max(0, section);
    joined.set(page, {
      page,
      kind: ranked.kind,
      section: shown,
      record: to.sections[shown]?.records[0] ?? '',
      score: ranked.score + (before?.score ?? 0),
      sure: ranked.sure || (before?.sure ?? false),
    });
  }
  return [...joined.values()].sort((a, b) => b.score - a.score);
}
