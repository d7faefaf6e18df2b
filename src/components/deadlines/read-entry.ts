import { parseDate } from '../../lib/deadlines/date.ts';
import type { ClockState } from '../../lib/deadlines/fragment.ts';
import { parseTimer } from '../../lib/deadlines/timer.ts';
import {
  type ClockTerms,
  fail,
  type IsoDate,
  ok,
  type Result,
  type Typed,
} from '../../lib/deadlines/types.ts';
import type { Entry, EntryError } from './entry.ts';

/** The fields as an address or the device remembers them. */
export function entryOf({ row, typed }: ClockState, { input }: ClockTerms): Entry {
  const timer = typed.mode === 'timer' ? typed : null;
  const usual = input === 'timer' ? 'timer' : 'date';
  return {
    row,
    mode: typed.mode === 'blank' ? usual : typed.mode,
    days: timer ? `${timer.timer.days}` : '',
    hours: timer ? `${timer.timer.hours}` : '',
    date: typed.mode === 'date' ? typed.date : '',
    readAt: timer?.readAt ?? 0,
  };
}

/**
 * What the fields say; empty ones say nothing, which is no mistake.
 * @param terms of the clock or of the row chosen
 * @param today the reader's calendar date
 */
export function readEntry(
  entry: Entry,
  terms: ClockTerms,
  today: IsoDate,
): Result<Typed, EntryError> {
  if (entry.mode === 'timer') {
    if (`${entry.days}${entry.hours}`.trim() === '') return ok({ mode: 'blank' });
    const timer = parseTimer(entry);
    return timer.ok ? ok({ mode: 'timer', timer: timer.value, readAt: entry.readAt }) : timer;
  }
  if (entry.date.trim() === '') return ok({ mode: 'blank' });
  const date = parseDate(entry.date, today, terms.input === 'start-date' ? 'start' : 'screen');
  return date.ok
    ? ok({ mode: 'date', date: date.value })
    : fail({ field: 'date', code: date.error });
}
