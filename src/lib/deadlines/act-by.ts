import { addBusinessDays, addDays, addMonths, DAY, dayNumber, HOUR, MINUTE } from './calendar.ts';
import type { ClockAct, Instant, IsoDate, Rule, Timer } from './types.ts';
import {
  dateIn,
  endOfDay,
  lastWholeDay,
  PACIFIC,
  startOfDay,
  type WallTime,
  wallTime,
} from './zone.ts';

/** One instant on two walls: where the reader is and where AliExpress's page counts. */
export interface Moment {
  readonly at: Instant;
  readonly reader: WallTime;
  readonly pacific: WallTime;
}

/**
 * When to act, a day early.
 * - `actBy`: the last moment this site advises. Where only a day is known it is the last minute of
 *   a whole day in the reader's zone (`wholeDay`), so that the bare date is safe advice too.
 * - `over`: the first instant at which the window is closed on every reading of the date. Between
 *   the two the reader is late but may still be in time.
 * - `opens`: nothing is taken before this moment.
 */
export interface Due {
  readonly actBy: Moment;
  readonly wholeDay: boolean;
  readonly over: Instant | null;
  readonly opens: Moment | null;
}

export const momentAt = (at: Instant, zone: string): Moment => ({
  at,
  reader: wallTime(at, zone),
  pacific: wallTime(at, PACIFIC),
});

/**
 * From a countdown. The end is `readAt` plus the time left; the advice is 24 hours before it,
 * and never later than the last day that is wholly over by the end: on a day of 25 hours the
 * two differ, and a reader who keeps only the date must still be in time.
 * @param timer whole days and hours left, as parseTimer returns them
 * @param readAt when the countdown was read
 * @param zone the reader's zone, known to this machine
 */
export function dueFromTimer(timer: Timer, readAt: Instant, zone: string): Due {
  const end = Math.floor(readAt / MINUTE) * MINUTE + timer.days * DAY + timer.hours * HOUR;
  const at = Math.min(end - DAY, lastWholeDay(end, zone));
  return { actBy: momentAt(at, zone), wholeDay: false, over: end, opens: null };
}

/**
 * From a last day. The page may count in US Pacific (time-05) and may close at the first minute
 * of that day, so the advice is the last whole day of the reader that is over by then: the day
 * before, or for readers west of California the day before that. It counts as over only when the
 * day has ended both there and where the reader is.
 * @param date the last day, as a page shows it or a rule gives it
 */
export function dueOnDate(date: IsoDate, zone: string): Due {
  const at = lastWholeDay(startOfDay(date, PACIFIC), zone);
  return {
    actBy: momentAt(at, zone),
    wholeDay: true,
    over: Math.max(endOfDay(date, PACIFIC), endOfDay(date, zone)),
    opens: null,
  };
}

/** The day a rule's length ends, counted from the day it began (day 0). */
export function ruleEnd(rule: Rule, start: IsoDate): IsoDate {
  if ('days' in rule) return addDays(start, rule.days);
  if ('months' in rule) return addMonths(start, rule.months);
  return addBusinessDays(start, rule.businessDays);
}

/**
 * From the day a clock began and a rule that a fact carries.
 * @param act `by`: a day early, as `dueOnDate`. `from`: the first minute of the day from which
 *   the reader acts; such a clock is never over.
 */
export function dueFromStart(rule: Rule, start: IsoDate, act: ClockAct, zone: string): Due {
  const end = ruleEnd(rule, start);
  if (act === 'from') {
    const actBy = momentAt(startOfDay(end, zone), zone);
    return { actBy, wholeDay: true, over: null, opens: null };
  }
  const opens =
    rule.notBeforeDays === undefined
      ? null
      : momentAt(startOfDay(addDays(start, rule.notBeforeDays), zone), zone);
  return { ...dueOnDate(end, zone), opens };
}

/** Calendar days from today to a moment, in the reader's zone; 0 is today. */
export const daysUntil = (moment: Moment, now: Instant, zone: string): number =>
  dayNumber(moment.reader.date) - dayNumber(dateIn(now, zone));
