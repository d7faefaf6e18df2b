import type { Locale } from '../../config/locales.ts';
import { TOLD } from './told.ts';

const LACKS: Readonly<Record<Locale, RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Katakana}ー](?:が|も|は|の)?(?:ない|無い|なし|無し|なかった|ありません)(?!と|ので)/u,
  en: /\b(?:no|without|lacks?|lacking)\b/,
};
const FAILS: Readonly<Record<Locale, RegExp>> = {
  ja: /(?:[わかがさたばまらえけげせてねべめれきしちみり]|でき)(?:ない|ません)/u,
  en: /\b(?:does ?n['’o]?t|does not|wo ?n['’]?t|will not|stopped)\b/,
};
/** Whoever may fail to do something, too. */
const PEOPLE: Readonly<Record<Locale, RegExp>> = {
  ja: /セラー|店|ショップ|出品者|販売者|相手|運営|会社|AliExpress|アリエク|銀行|郵便局/iu,
  en: /\b(?:seller|shop|store|they|he|she|i|we|aliexpress|bank|courier|paypal)\b/,
};

/**
 * What a query in which nothing is known says all the same of the thing it names, in words the
 * tables know: 「金具がない」 that it is missing, “watch doesnt tick” that it does not work.
 * @param text a normalised query
 * @returns null where it says neither
 */
export function gistOf(text: string, locale: Locale): string | null {
  if (LACKS[locale].test(text)) return TOLD.lack[locale];
  return FAILS[locale].test(text) && !PEOPLE[locale].test(text) ? TOLD.failure[locale] : null;
}
