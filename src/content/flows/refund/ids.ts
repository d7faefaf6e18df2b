import type { ClockKind } from '../../../lib/deadlines/types.ts';
import type { Part } from '../../../lib/flow/define.ts';
import type { Question, Verdict } from '../../../lib/flow/types.ts';
import type { GuideSlug } from '../../guide/structure.ts';

/** A template of src/content/messages. */
export type MessageId =
  | 'first-contact'
  | 'ask-where-parcel'
  | 'not-received'
  | 'tracking-stuck'
  | 'delivered-not-here'
  | 'held-at-customs'
  | 'fake-tracking'
  | 'damaged'
  | 'not-working'
  | 'not-as-described'
  | 'wrong-item'
  | 'wrong-size'
  | 'missing-items'
  | 'counterfeit'
  | 'empty-parcel'
  | 'refuse-small-offer'
  | 'counter-offer'
  | 'accept-fair-offer'
  | 'refuse-return-postage'
  | 'refuse-return-counterfeit'
  | 'refuse-return-battery'
  | 'ask-return-address'
  | 'ask-return-postage'
  | 'return-sent'
  | 'refuse-cancel'
  | 'refuse-confirm'
  | 'refuse-outside-refund'
  | 'refuse-change-reason'
  | 'refuse-extra-fee'
  | 'refuse-extend'
  | 'nudge'
  | 'add-evidence'
  | 'answer-aliexpress'
  | 'appeal'
  | 'refund-missing'
  | 'refund-method'
  | 'card-issuer-not-received'
  | 'card-issuer-return-unpaid'
  | 'paypal-dispute'
  | 'paypal-claim'
  | 'ccj'
  | 'carrier-investigation'
  | 'post-office-document'
  | 'cancel-unshipped';

/** A stage of this flow: its messages, clocks and articles are those the site has. */
export type RefundPart = Part &
  Readonly<
    Record<
      string,
      Question | Verdict<{ fact: string; message: MessageId; clock: ClockKind; guide: GuideSlug }>
    >
  >;
