/**
 * The blanks all messages share. A reader fills each once; the words that ask for it live in
 * `src/content/messages/words/blanks.yaml`.
 */

/** What a blank takes: `phrase` ends inside a sentence, so a closing full stop is taken off. */
export type BlankKind = 'code' | 'text' | 'phrase' | 'number' | 'money' | 'date';

export interface BlankRule {
  readonly kind: BlankKind;
  /** Longest value, in characters (code points). */
  readonly max: number;
}

const rule = (kind: BlankKind, max: number): BlankRule => ({ kind, max });

/** Every blank, in the order a form asks for them. */
export const BLANKS = {
  order: rule('code', 40),
  item: rule('text', 120),
  problem: rule('phrase', 200),
  evidence: rule('phrase', 120),
  currency: rule('code', 8),
  paid: rule('money', 16),
  asked: rule('money', 16),
  offered: rule('money', 16),
  approved: rule('money', 16),
  fee: rule('money', 16),
  postage: rule('money', 16),
  quantity: rule('number', 8),
  received: rule('number', 8),
  affected: rule('number', 8),
  missing: rule('phrase', 160),
  listed: rule('phrase', 200),
  got: rule('phrase', 200),
  'size-ordered': rule('text', 60),
  'size-got': rule('text', 60),
  brand: rule('text', 60),
  battery: rule('phrase', 80),
  tracking: rule('code', 40),
  shown: rule('phrase', 160),
  'last-scan': rule('date', 40),
  'order-date': rule('date', 40),
  'promised-date': rule('date', 40),
  'arrival-date': rule('date', 40),
  'contact-date': rule('date', 40),
  'request-date': rule('date', 40),
  'dispute-date': rule('date', 40),
  'approved-date': rule('date', 40),
  'return-date': rule('date', 40),
  'return-tracking': rule('code', 40),
  promise: rule('phrase', 200),
  reason: rule('phrase', 300),
  outcome: rule('phrase', 200),
  seller: rule('text', 80),
  name: rule('text', 60),
  'paypal-id': rule('code', 40),
} as const satisfies Record<string, BlankRule>;

export type BlankId = keyof typeof BLANKS;

export const BLANK_IDS = Object.keys(BLANKS) as BlankId[];

/** What the reader has typed so far. */
export type BlankValues = Readonly<Partial<Record<BlankId, string>>>;

export const isBlankId = (value: string): value is BlankId => Object.hasOwn(BLANKS, value);
