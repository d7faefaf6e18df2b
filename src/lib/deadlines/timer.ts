import { fail, ok, type Result, type Timer } from './types.ts';

/** More days than any countdown on an order page shows: a slip of the finger. */
export const TIMER_MAX_DAYS = 365;
/** Most hours where days are shown too. */
export const TIMER_MAX_HOURS_OF_DAY = 23;
/** Most hours where the countdown shows hours alone: ten days. */
export const TIMER_MAX_HOURS_ALONE = 240;

export interface TimerError {
  readonly field: 'days' | 'hours';
  readonly code: 'empty' | 'not-a-number' | 'negative' | 'zero' | 'too-many';
}

const UNITS = {
  days: /\s*(?:日|days?|d)$/i,
  hours: /\s*(?:時間|hours?|hrs?|h)$/i,
};

function readCount(field: 'days' | 'hours', typed: string): Result<number | null, TimerError> {
  const text = typed.normalize('NFKC').trim().replace(UNITS[field], '');
  if (text === '') return typed.trim() === '' ? ok(null) : fail({ field, code: 'not-a-number' });
  if (/^[-−–—]\s*\d/.test(text)) return fail({ field, code: 'negative' });
  if (!/^\d+$/.test(text)) return fail({ field, code: 'not-a-number' });
  return ok(Number(text));
}

/**
 * Reads the two fields of a countdown: whole days (0 to 365) and whole hours (0 to 23; up to 240
 * where no days are shown). Full-width digits and a unit after the digits are accepted; one field
 * may be blank and counts as 0. A countdown of nothing at all is an error, because what it hides
 * (minutes) cannot be planned with.
 * @returns the time left, or which field is wrong and why; never throws
 */
export function parseTimer(typed: { days: string; hours: string }): Result<Timer, TimerError> {
  const days = readCount('days', typed.days);
  if (!days.ok) return days;
  const hours = readCount('hours', typed.hours);
  if (!hours.ok) return hours;
  if (days.value === null && hours.value === null) return fail({ field: 'days', code: 'empty' });
  const timer = { days: days.value ?? 0, hours: hours.value ?? 0 };
  return checkTimer(timer);
}

/** The limits alone, for a timer that comes from elsewhere (an address somebody shared). */
export function checkTimer(timer: Timer): Result<Timer, TimerError> {
  const { days, hours } = timer;
  if (days > TIMER_MAX_DAYS) return fail({ field: 'days', code: 'too-many' });
  if (hours > (days === 0 ? TIMER_MAX_HOURS_ALONE : TIMER_MAX_HOURS_OF_DAY)) {
    return fail({ field: 'hours', code: 'too-many' });
  }
  if (days === 0 && hours === 0) return fail({ field: 'days', code: 'zero' });
  return ok(timer);
}
