import type { BlankId } from '../messages/blanks.ts';

/**
 * The reader's own case file, version 1: kept on the device, exported and imported as JSON.
 *
 * Life: `emptyCase` → notes are added (`note.ts`), never unasked → `serialise` into storage or a
 * file → `parseCase` on the next visit, which keeps whatever it can read → cleared by the reader.
 *
 * What breaks stored files, and so needs a new version and a step in `parseCase`:
 * 1. renaming a key, a blank, or a kind of amount (old values are then reported as lost);
 * 2. changing a unit: amounts are minor units, dates YYYY-MM-DD without a zone, times UTC;
 * 3. narrowing a limit below what older files hold.
 * Ids of messages, verdicts, clocks and evidence are only checked for form: an id the site has
 * dropped stays in the file and is shown as it is.
 */
export interface CaseFile {
  readonly version: 1;
  /** Blanks filled once for all messages. */
  readonly fields: Readonly<Partial<Record<BlankId, string>>>;
  readonly events: readonly CaseEvent[];
  /** At most one of each kind. */
  readonly amounts: readonly CaseAmount[];
  readonly answers: readonly CaseAnswers[];
  readonly clocks: readonly CaseClock[];
  /** Ticked items as `list/item`, for example `damaged/closed-parcel`. */
  readonly evidence: readonly string[];
  readonly messages: readonly CaseMessage[];
}

/** What happened, and on which day (YYYY-MM-DD). */
export interface CaseEvent {
  readonly date: string;
  readonly what: string;
}

export const AMOUNT_KINDS = [
  'paid',
  'asked',
  'offered',
  'approved',
  'refunded',
  'postage',
] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

export interface CaseAmount {
  readonly kind: AmountKind;
  /** In the currency's smallest unit: yen, cents. */
  readonly minor: number;
  /** ISO 4217 code, for example JPY. */
  readonly currency: string;
}

/** Whether a text is a currency's code, for example JPY. */
export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text);

/** A walk through the decision tree. */
export interface CaseAnswers {
  /** The day it was noted. */
  readonly date: string;
  /** The trail as the tree writes it into the address: `question=answer&question=answer`. */
  readonly trail: string;
  /** The verdict reached; null when the walk ended at a question. */
  readonly verdict: string | null;
}

/** A deadline as the reader's clocks showed it. */
export interface CaseClock {
  readonly kind: string;
  /** The last safe day, YYYY-MM-DD. */
  readonly date: string;
}

/** A message that was copied. */
export interface CaseMessage {
  readonly id: string;
  readonly language: string;
  readonly tone: string;
  /** When, in UTC: 2026-11-24T03:20:00Z. */
  readonly at: string;
}

/** Longest lists and texts a file holds; more is left out and reported. */
export const LIMITS = {
  events: 200,
  amounts: AMOUNT_KINDS.length,
  answers: 20,
  clocks: 40,
  evidence: 200,
  messages: 200,
  what: 500,
} as const;

/** A case file with nothing in it. */
export function emptyCase(): CaseFile {
  return {
    version: 1,
    fields: {},
    events: [],
    amounts: [],
    answers: [],
    clocks: [],
    evidence: [],
    messages: [],
  };
}
