import type { Locale } from '../../config/locales.ts';

/** The clocks the site knows; the decision tree refers to them by these names. */
export const CLOCK_KINDS = [
  'request-window',
  'proposal-answer',
  'evidence',
  'return-ship',
  'appeal',
  'paypal-dispute',
  'paypal-claim',
  'paypal-snad',
  'card-issuer',
  'refund-chase',
] as const;

export type ClockKind = (typeof CLOCK_KINDS)[number];

export type Bilingual = Readonly<Record<Locale, string>>;

/** How sure the site is of a clock's length; `unknown`: no source gives one. */
export const CERTAINTIES = ['high', 'medium', 'low', 'unknown'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * What the reader types first: the time left, the last day as the page shows it, or the day the
 * clock began. A clock on the screen takes the time left or the last day, whichever is shown.
 */
export const CLOCK_INPUTS = ['timer', 'date', 'start-date'] as const;
export type ClockInput = (typeof CLOCK_INPUTS)[number];

/** `by`: lost after that day. `from`: there is nothing to do before that day. */
export type ClockAct = 'by' | 'from';

/** How far a clock runs from its start. Months end on the same day of the month or its last. */
export type RuleLength =
  | { readonly days: number }
  | { readonly businessDays: number }
  | { readonly months: number };

/** `notBeforeDays`: the provider takes no claim earlier than so many days after the start. */
export type Rule = RuleLength & { readonly notBeforeDays?: number | undefined };

/** What counting needs to know of a clock, without its words. Small enough for an island's props. */
export interface ClockTerms {
  readonly kind: ClockKind;
  /** The row chosen in a clock that has rows (the card issuer's country). */
  readonly row: string | null;
  readonly hard: boolean;
  readonly act: ClockAct;
  readonly input: ClockInput;
  readonly rule: Rule | null;
  readonly certainty: Certainty;
}

/** A calendar date, YYYY-MM-DD, belonging to no zone. */
export type IsoDate = string;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Time left, as a countdown shows it. */
export interface Timer {
  readonly days: number;
  readonly hours: number;
}

/**
 * What the reader typed for one clock. A countdown is worth nothing without the moment it was
 * read, so `readAt` travels with it: reopened two days later, the end has not moved.
 */
export type Typed =
  | { readonly mode: 'blank' }
  | { readonly mode: 'timer'; readonly timer: Timer; readonly readAt: Instant }
  | { readonly mode: 'date'; readonly date: IsoDate };

export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});
