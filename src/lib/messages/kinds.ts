/** The lists messages are sorted by. Words for them live in `src/content/messages/words/`. */

/** Where in a case a message belongs, in the order a case runs. */
export const STAGES = [
  'ask',
  'open',
  'offer',
  'pressure',
  'wait',
  'return',
  'judged',
  'payout',
  'outside',
] as const;

/** What went wrong. `any` fits every problem. */
export const PROBLEMS = [
  'any',
  'not-shipped',
  'not-received',
  'delivered-not-here',
  'fake-tracking',
  'damaged',
  'not-working',
  'not-as-described',
  'wrong-item',
  'wrong-size',
  'missing-items',
  'empty-parcel',
  'counterfeit',
] as const;

/** Who reads the message, and so where it is pasted. */
export const RECIPIENTS = [
  'seller',
  'request-form',
  'aliexpress',
  'card-issuer',
  'paypal',
  'ccj',
  'carrier',
  'post-office',
] as const;

/** How firmly it speaks, mildest first. */
export const TONES = ['polite', 'firm', 'last'] as const;

/** Languages a message can be sent in; not the languages of the site. */
export const SEND_LANGUAGES = ['en', 'zh', 'ja'] as const;

export type Stage = (typeof STAGES)[number];
export type Problem = (typeof PROBLEMS)[number];
export type Recipient = (typeof RECIPIENTS)[number];
export type Tone = (typeof TONES)[number];
export type SendLanguage = (typeof SEND_LANGUAGES)[number];
