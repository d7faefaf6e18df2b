import type { DateError } from '../../lib/deadlines/date.ts';
import type { TimerError } from '../../lib/deadlines/timer.ts';
import type { ClockKind, ClockTerms, Instant } from '../../lib/deadlines/types.ts';

/** What stands in the fields of one clock, letter for letter, readable or not. */
export interface Entry {
  readonly row: string | null;
  readonly mode: 'timer' | 'date';
  readonly days: string;
  readonly hours: string;
  readonly date: string;
  /** When the countdown was last typed. */
  readonly readAt: Instant;
}

export type EntryError = TimerError | { readonly field: 'date'; readonly code: DateError };

/** Something for each chosen clock. */
export type PerClock<T> = Readonly<Partial<Record<ClockKind, T>>>;

/** An untouched set of fields, in the way of typing the clock asks for first. */
export const emptyEntry = ({ input }: ClockTerms): Entry => ({
  row: null,
  mode: input === 'timer' ? 'timer' : 'date',
  days: '',
  hours: '',
  date: '',
  readAt: 0,
});
