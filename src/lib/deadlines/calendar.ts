import type { IsoDate } from './types.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Days from 1970-01-01 to a calendar date. */
export const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00Z`) / DAY;

/** The calendar date so many days after 1970-01-01. */
export const fromDayNumber = (days: number): IsoDate =>
  new Date(days * DAY).toISOString().slice(0, 10);

/** The date made of year, month (1 to 12) and day, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const days = Date.UTC(year, month - 1, day) / DAY;
  return Number.isFinite(days) && fromDayNumber(days) === date ? date : null;
}

export const addDays = (date: IsoDate, days: number): IsoDate =>
  fromDayNumber(dayNumber(date) + days);

/** The same day of a later month; where that month is shorter, its last day (the earlier reading). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromDayNumber(first.getTime() / DAY + Math.min(day, last) - 1);
}

/**
 * Counts Mondays to Fridays after a date. Public holidays are not known here; they could only
 * make the true date later.
 */
export function addBusinessDays(date: IsoDate, count: number): IsoDate {
  let days = dayNumber(date);
  for (let left = count; left > 0; ) {
    days += 1;
    const weekday = (((days + 4) % 7) + 7) % 7;
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return fromDayNumber(days);
}
