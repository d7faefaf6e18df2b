import type { RefundPart } from '../ids.ts';

/**
 * The payment provider's own window, asked before every verdict that waits: it runs on whatever
 * AliExpress's page says (out-01, out-07). One question per kind of waiting, because what a node
 * leads to depends on the node alone.
 */
export const windows = {
  'window-unshipped': {
    type: 'question',
    gates: { 'provider-window': ['fine'] },
    options: {
      fine: 'wait-unshipped',
      paypal: 'paypal-window-closing',
      disputed: 'paypal-escalate',
      card: 'ask-issuer',
      filed: 'issuer-filed',
      unknown: 'find-payment-window',
    },
  },
  'window-moving': {
    type: 'question',
    gates: { 'provider-window': ['fine'] },
    options: {
      fine: 'wait-moving',
      paypal: 'paypal-window-closing',
      disputed: 'paypal-escalate',
      card: 'ask-issuer',
      filed: 'issuer-filed',
      unknown: 'find-payment-window',
    },
  },
  'window-seller': {
    type: 'question',
    gates: { 'provider-window': ['fine'] },
    options: {
      fine: 'wait-seller',
      paypal: 'paypal-window-closing',
      disputed: 'paypal-escalate',
      card: 'ask-issuer',
      filed: 'issuer-filed',
      unknown: 'find-payment-window',
    },
  },
  'window-judging': {
    type: 'question',
    gates: { 'provider-window': ['fine'] },
    options: {
      fine: 'wait-judgement',
      paypal: 'paypal-window-closing',
      disputed: 'paypal-escalate',
      card: 'ask-issuer',
      filed: 'issuer-filed',
      unknown: 'find-payment-window',
    },
  },
  'window-return': {
    type: 'question',
    gates: { 'provider-window': ['fine'] },
    options: {
      fine: 'wait-return',
      paypal: 'paypal-window-closing',
      disputed: 'paypal-escalate',
      card: 'ask-issuer',
      filed: 'issuer-filed',
      unknown: 'find-payment-window',
    },
  },
  'window-refund': {
    type: 'question',
    gates: { 'provider-window': ['fine'] },
    options: {
      fine: 'wait-refund',
      paypal: 'paypal-window-closing',
      disputed: 'paypal-escalate',
      card: 'ask-issuer',
      filed: 'issuer-filed',
      unknown: 'find-payment-window',
    },
  },
} as const satisfies RefundPart;
