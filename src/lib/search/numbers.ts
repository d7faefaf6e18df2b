import type { Locale } from '../../config/locales.ts';
import { TOLD } from './told.ts';

const KANJI = '一二三四五六七八九十数何半';
const WORDS = '\\d+|one|two|three|four|five|six|eight|ten|twelve';

const MONEY = new RegExp(
  [
    `[\\d${KANJI}]割(?![引れり])`,
    '\\b(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) percent',
    '[$¥€£]\\s?\\d[\\d,.]*',
    '\\d[\\d,.]*\\s?(?:円|ドル|ユーロ|ポンド|ウォン|元|dollars?|bucks|euros?|pounds?|yen|usd|eur|gbp|jpy|%|パーセント)(?![a-z])',
  ].join('|'),
  'gu',
);

const THINGS = `[\\d${KANJI}]+\\s?(?:個|枚|本|点|着|台|箱|つ|セット)`;
const TIMES = `(?!半分)[\\d${KANJI}]+\\s?(?:件|人|[かヶカヵ]月|週間|時間|分(?!割))|[一二三四五六七八九十数]日(?!以内|しか)`;

/** So many were ordered and fewer came: 「3枚頼んだのに2枚」, “ordered 3, got 2”, “7 of 10”. */
const FEWER: Readonly<Record<Locale, RegExp>> = {
  ja: new RegExp(
    `${THINGS}[^。]{0,12}(?:のに|けど|が|うち|中|て|入り|はず)[^。]{0,6}${THINGS}|${THINGS}しか`,
    'gu',
  ),
  en: new RegExp(
    [
      `\\b(?:${WORDS})\\b.{0,24}\\b(?:only|got|received|came|arrived|of)\\b.{0,12}\\b(?:${WORDS})\\b`,
      `\\b(?:bought|ordered|paid for) (?:${WORDS})\\b.{0,16}\\b(?:${WORDS}) (?:arrived|came|received)\\b`,
    ].join('|'),
    'g',
  ),
};

/** It has been so long: 「もう2か月」, “its been 3 weeks”, “over a month”. */
const LONG: Readonly<Record<Locale, RegExp>> = {
  ja: new RegExp(
    `(?:もう|すでに|かれこれ|あれから)[\\d${KANJI}]+\\s?(?:[かヶカヵ]月|週間)(?!以内|前)|[\\d${KANJI}]+\\s?(?:[かヶカヵ]月|週間|日)(?:も|以上)?(?:経|たっ|たつ|たち)`,
    'gu',
  ),
  en: new RegExp(
    `\\b(?:been|over|almost|nearly|already|more than) (?:like |about |at least |over |almost |nearly |more than )?(?:(?:an?|${WORDS}) (?:weeks?|months?)|\\d\\d days)\\b(?! (?:ago|late))`,
    'g',
  ),
};

const COUNTED = new RegExp(`${THINGS}|${TIMES}`, 'gu');

/**
 * Tells numbers alike: every sum of money by one the tables know, every shortage and every long
 * wait by one way to say it; other counts and spans of time, which nobody looks for, go.
 * @param text a normalised query
 */
export const tellNumbers = (text: string, locale: Locale): string =>
  text
    .replace(MONEY, ` ${TOLD.sum[locale]} `)
    .replace(FEWER[locale], ` ${TOLD.lack[locale]} `)
    .replace(LONG[locale], ` ${TOLD.wait[locale]} `)
    .replace(COUNTED, ' ')
    .replace(/ {2,}/g, ' ');
