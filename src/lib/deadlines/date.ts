import { dayNumber, isoDate } from './calendar.ts';
import { fail, type IsoDate, ok, type Result } from './types.ts';

/** A last day further ahead than this is a slip: no window in the facts is counted so far. */
export const DATE_MAX_DAYS_AHEAD = 400;
/** Older dates are a slip: the longest limit any card scheme names is 540 days (out-05). */
export const DATE_MAX_DAYS_BACK = 730;

/**
 * - `empty`: nothing typed
 * - `format`: not a date this site can read (letters, no year, two-digit year)
 * - `ambiguous`: 01/05/2026 is January in one country and May in another
 * - `impossible`: the calendar has no such day (30 February)
 * - `too-old`, `too-far`: outside the limits above
 * - `in-future`: a clock cannot have begun on a day that is still to come
 */
export type DateError =
  | 'empty'
  | 'format'
  | 'ambiguous'
  | 'impossible'
  | 'too-old'
  | 'too-far'
  | 'in-future';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

// Pages put a time of day after the date; the day is what is asked for.
const TAIL = /[t ]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?: ?\(?(?:pst|pdt|pt)\)?)?$/;
const YEAR_FIRST = /^(\d{4})\s*([-/.年])\s*(\d{1,2})\s*(?:\2|月)\s*(\d{1,2})\s*日?(?:\s*\(.\))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\s*([a-z]{3,9})\.?[\s,]+(\d{4})$/;
const UNCLEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/;

const monthOf = (name: string): number => MONTHS.findIndex((m) => m.startsWith(name)) + 1;

/** Year, month and day as typed, whether or not such a day exists. */
function readParts(text: string): [year: number, month: number, day: number] | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])];
  const compact = COMPACT.exec(text);
  if (compact) return [Number(compact[1]), Number(compact[2]), Number(compact[3])];
  const monthFirst = MONTH_FIRST.exec(text);
  const dayFirst = DAY_FIRST.exec(text);
  const name = monthFirst?.[1] ?? dayFirst?.[2] ?? '';
  const day = monthFirst?.[2] ?? dayFirst?.[1];
  const year = monthFirst?.[3] ?? dayFirst?.[3];
  if (monthOf(name) === 0 || name === '') return null;
  return [Number(year), monthOf(name), Number(day)];
}

/**
 * Reads a calendar date: 2026-01-05, 2026/1/5, 2026年1月5日, Jan 5, 2026, 5 January 2026, 20260105;
 * full-width characters and a time of day behind it are accepted, the time is dropped.
 * @param today the reader's calendar date today
 * @param use `screen`: a last day shown by a page (may be past, at most 400 days ahead);
 *   `start`: the day a clock began (at most tomorrow, because the reader's zone may lag the page's)
 * @returns the date as YYYY-MM-DD, or why not; never throws
 */
export function parseDate(
  typed: string,
  today: IsoDate,
  use: 'screen' | 'start',
): Result<IsoDate, DateError> {
  const text = typed
    .normalize('NFKC')
    .replace(/[−–—‐]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(TAIL, '');
  if (text === '') return fail('empty');
  if (UNCLEAR.test(text)) return fail('ambiguous');
  const parts = readParts(text);
  if (!parts) return fail('format');
  const date = isoDate(...parts);
  return date === null ? fail('impossible') : checkDate(date, today, use);
}

/** The limits alone, for a date that is known to exist. */
export function checkDate(
  date: IsoDate,
  today: IsoDate,
  use: 'screen' | 'start',
): Result<IsoDate, DateError> {
  const ahead = dayNumber(date) - dayNumber(today);
  if (ahead < -DATE_MAX_DAYS_BACK) return fail('too-old');
  if (ahead > DATE_MAX_DAYS_AHEAD) return fail('too-far');
  if (use === 'start' && ahead > 1) return fail('in-future');
  return ok(date);
}
