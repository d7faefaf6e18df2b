import type { ClockKind } from '../../lib/deadlines/types.ts';
import type { RefundGraph } from '../flows/refund/graph.ts';
import type { MessageId } from '../flows/refund/ids.ts';
import type { GuideSlug } from './structure.ts';

export interface ArticleTools {
  /** Question of the decision tree where this article's reader begins. */
  readonly decide: RefundGraph['entries'][number];
  readonly clock: ClockKind | null;
  readonly messages: readonly MessageId[];
}

/** The node of the tree, the clock and the messages that belong to each article. */
export const ARTICLE_TOOLS: Record<GuideSlug, ArticleTools> = {
  overview: { decide: 'start', clock: 'request-window', messages: ['first-contact'] },
  escrow: { decide: 'order-words', clock: 'request-window', messages: [] },
  'confirm-receipt': {
    decide: 'pressed-what',
    clock: 'request-window',
    messages: ['refuse-confirm'],
  },
  deadlines: { decide: 'order-words', clock: 'request-window', messages: [] },
  'changes-since-2017': { decide: 'start', clock: null, messages: [] },
  'not-received': {
    decide: 'parcel-state',
    clock: 'request-window',
    messages: ['ask-where-parcel', 'not-received', 'delivered-not-here'],
  },
  'fake-tracking': {
    decide: 'delivered-town',
    clock: 'request-window',
    messages: ['fake-tracking', 'carrier-investigation', 'post-office-document'],
  },
  damaged: {
    decide: 'arrived-problem',
    clock: 'request-window',
    messages: ['damaged', 'not-working', 'refuse-return-battery'],
  },
  'not-as-described': {
    decide: 'arrived-problem',
    clock: 'request-window',
    messages: ['not-as-described', 'wrong-item', 'wrong-size'],
  },
  'missing-items': {
    decide: 'arrived-problem',
    clock: 'request-window',
    messages: ['missing-items', 'empty-parcel'],
  },
  counterfeit: {
    decide: 'return-fake',
    clock: 'proposal-answer',
    messages: ['counterfeit', 'refuse-return-counterfeit'],
  },
  'cancel-order': {
    decide: 'unshipped-time',
    clock: null,
    messages: ['cancel-unshipped', 'refuse-extend'],
  },
  'contact-seller': {
    decide: 'request-yet',
    clock: 'request-window',
    messages: ['first-contact', 'nudge'],
  },
  'open-dispute': {
    decide: 'arrived-window',
    clock: 'request-window',
    messages: ['not-received', 'damaged', 'not-as-described'],
  },
  evidence: { decide: 'evidence-asked', clock: 'evidence', messages: ['add-evidence'] },
  'seller-proposals': {
    decide: 'proposal-kind',
    clock: 'proposal-answer',
    messages: ['refuse-small-offer', 'counter-offer', 'refuse-cancel'],
  },
  'partial-refund': {
    decide: 'part-worth',
    clock: 'proposal-answer',
    messages: ['refuse-small-offer', 'counter-offer', 'accept-fair-offer'],
  },
  'seller-scams': {
    decide: 'seller-words',
    clock: 'proposal-answer',
    messages: ['refuse-cancel', 'refuse-confirm', 'refuse-outside-refund'],
  },
  escalation: {
    decide: 'request-state',
    clock: 'evidence',
    messages: ['nudge', 'add-evidence'],
  },
  judgement: {
    decide: 'ae-proposal',
    clock: 'proposal-answer',
    messages: ['answer-aliexpress', 'add-evidence'],
  },
  appeal: {
    decide: 'appeal-button',
    clock: 'appeal',
    messages: ['appeal', 'post-office-document'],
  },
  returns: {
    decide: 'return-step',
    clock: 'return-ship',
    messages: ['ask-return-address', 'ask-return-postage', 'return-sent'],
  },
  'refund-arrival': {
    decide: 'refund-state',
    clock: 'refund-chase',
    messages: ['refund-missing', 'refund-method'],
  },
  customs: { decide: 'customs-what', clock: 'request-window', messages: [] },
  chargeback: {
    decide: 'card-problem',
    clock: 'card-issuer',
    messages: ['card-issuer-not-received', 'card-issuer-return-unpaid'],
  },
  paypal: {
    decide: 'paypal-state',
    clock: 'paypal-dispute',
    messages: ['paypal-dispute', 'paypal-claim'],
  },
  'hotline-188': { decide: 'desk-who', clock: 'card-issuer', messages: ['ccj'] },
  reseller: { decide: 'payment-way', clock: 'request-window', messages: ['counter-offer'] },
  glossary: { decide: 'order-words', clock: null, messages: [] },
};
