import type { Locale } from '../../config/locales.ts';
import type { ClockToolWords } from '../../content/clocks/words.ts';
import type { Moment } from '../../lib/deadlines/act-by.ts';
import type { ClockResult } from '../../lib/deadlines/clock.ts';
import type { Instant, IsoDate } from '../../lib/deadlines/types.ts';
import type { WallTime } from '../../lib/deadlines/zone.ts';
import { type ClockData, partOf } from './data.ts';

/** One result in words: what the page shows, the calendar carries and the list of text repeats. */
export interface Told {
  readonly result: ClockResult;
  readonly title: string;
  readonly stamp: string;
  /** The moment to act by, in the reader's zone; null where none is known or still to come. */
  readonly when: string | null;
  readonly pacific: string | null;
  readonly lines: readonly string[];
  readonly facts: readonly string[];
}

/** Puts values into the `{…}` of a text. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all);

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** A calendar date with its weekday: 2026年12月3日（木）, Thu, 3 December 2026. */
export function dayText(date: IsoDate, locale: Locale): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      weekday: 'short',
      timeZone: 'UTC',
    });
    formats.set(locale, format);
  }
  const text = format.format(Date.parse(`${date}T00:00Z`));
  return locale === 'ja' ? text.replace('(', '（').replace(')', '）') : text;
}

export const wallText = (text: string, { date, time }: WallTime, locale: Locale): string =>
  fill(text, { date: dayText(date, locale), time });

function daysText(days: number, locale: Locale): string {
  const text = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  return locale === 'ja' ? text.replace(' ', '') : text;
}

function stampOf(
  { status, terms, daysLeft, ask }: ClockResult,
  words: ClockToolWords,
  locale: Locale,
) {
  const { stamps } = words;
  // Over by an uncertain rule is not known to be over.
  if (status === 'ask' || (status === 'past' && ask)) return stamps.ask;
  if (status === 'past') return stamps.past;
  if (status === 'now') return terms.act === 'from' ? stamps.chase : stamps.now;
  return daysText(daysLeft ?? 0, locale);
}

function adviceOf({ status, terms, ask, basis }: ClockResult, words: ClockToolWords): string[] {
  if (status === 'past') return [ask ? words.pastMaybe : words.past];
  if (status === 'ask') return [terms.certainty === 'unknown' ? words.ask : words.askBlank];
  const first = { ahead: words.early, wait: words.wait, now: words.now }[status];
  const line = status === 'now' && terms.act === 'from' ? words.nowFrom : first;
  return ask && basis === 'rule' ? [line, words.askToo] : [line];
}

/** One result in words of the reader's language. @param now the present instant */
export function tell(
  result: ClockResult,
  clock: ClockData,
  words: ClockToolWords,
  locale: Locale,
  now: Instant,
): Told {
  const { status, terms, basis } = result;
  // A moment gone by is no advice any more: "now" and "over" stand alone.
  const due = status === 'ahead' || status === 'wait' ? result.due : null;
  const part = partOf(clock, terms.row);
  const rowTitle = part === clock ? '' : locale === 'ja' ? `（${part.title}）` : ` (${part.title})`;
  const form = terms.act === 'from' ? words.from : due?.wholeDay ? words.byDay : words.by;
  const opens: Moment | null = due?.opens && due.opens.at > now ? due.opens : null;
  return {
    result,
    title: `${clock.title}${rowTitle}`,
    stamp: stampOf(result, words, locale),
    when: due && wallText(form, due.actBy.reader, locale),
    pacific: due && terms.act === 'by' ? wallText(words.pacific, due.actBy.pacific, locale) : null,
    lines: [
      ...adviceOf(result, words),
      ...(opens ? [wallText(words.opens, opens.reader, locale)] : []),
      ...(basis === 'screen' ? [words.basisScreen] : []),
      ...(basis === 'rule'
        ? [fill(words.basisRule, { certainty: words.certainty[terms.certainty] })]
        : []),
      part.length,
      ...(status === 'past' || (status === 'now' && terms.act === 'from') ? [clock.ifMissed] : []),
      ...(status === 'ask' ? [`${words.where}${locale === 'ja' ? '：' : ': '}${clock.where}`] : []),
    ],
    facts: [...new Set([...part.facts, ...clock.facts])],
  };
}
