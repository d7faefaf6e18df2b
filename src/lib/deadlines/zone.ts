import { addDays, DAY, dayNumber, MINUTE } from './calendar.ts';
import type { Instant, IsoDate } from './types.ts';

/*
 * Zone arithmetic by the browser's own tables (Intl) and integers. temporal-polyfill would bring
 * several times the bytes an island may weigh; the tests hold every function here against it.
 */

/** The zone AliExpress's order page was said to use (time-05). */
export const PACIFIC = 'America/Los_Angeles';

/** A clock on the wall: calendar date and hh:mm, 24 hours. */
export interface WallTime {
  readonly date: IsoDate;
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether this machine knows the zone (an IANA name such as Asia/Tokyo). */
export function isKnownZone(zone: string): boolean {
  try {
    formatFor(zone);
    return true;
  } catch {
    return false;
  }
}

/** What wall clocks in a zone show, as if it were UTC, in milliseconds. Whole seconds. */
function wallMs(at: Instant, zone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatFor(zone).formatToParts(at)) part[type] = value;
  const { year, month, day, hour, minute, second } = part;
  return Date.parse(
    `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`,
  );
}

const offsetAt = (at: Instant, zone: string): number =>
  wallMs(at, zone) - Math.floor(at / 1000) * 1000;

/** Date and time of an instant in a zone the machine knows. Throws RangeError on an unknown zone. */
export function wallTime(at: Instant, zone: string): WallTime {
  const iso = new Date(wallMs(at, zone)).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/** Today's calendar date in a zone. */
export const dateIn = (at: Instant, zone: string): IsoDate => wallTime(at, zone).date;

/**
 * The first instant of a calendar date in a zone: 00:00, its earlier one where clocks go back
 * over midnight, or the first moment after the gap where they go forward over it.
 */
export function startOfDay(date: IsoDate, zone: string): Instant {
  const midnight = dayNumber(date) * DAY;
  // No zone is more than 14 hours from UTC, so a day on either side frames any change of offset.
  const before = offsetAt(midnight - DAY, zone);
  const after = offsetAt(midnight + DAY, zone);
  const exact = [midnight - before, midnight - after].filter(
    (at) => at + offsetAt(at, zone) === midnight,
  );
  // No 00:00: clocks went forward from it, and the day begins where the old offset would put it.
  return exact.length > 0 ? Math.min(...exact) : midnight - before;
}

/** The first instant after a calendar date in a zone. */
export const endOfDay = (date: IsoDate, zone: string): Instant =>
  startOfDay(addDays(date, 1), zone);

/** The last minute of the last day that is wholly over, in a zone, when `at` comes. */
export const lastWholeDay = (at: Instant, zone: string): Instant =>
  startOfDay(dateIn(at, zone), zone) - MINUTE;
