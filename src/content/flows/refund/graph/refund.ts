import type { RefundPart } from '../ids.ts';
import { PROVIDER } from './beside.ts';

/** The refund is approved and is missing, too small, or came as store credit. */
export const refund = {
  'refund-state': {
    type: 'question',
    gates: { 'nothing-due': ['early'] },
    options: {
      early: 'window-refund',
      late: 'chase-refund',
      bonus: 'bonus-received',
      less: 'refund-less',
      none: 'look-order-page',
      unknown: 'look-refund',
    },
  },
  'wait-refund': {
    type: 'verdict',
    kind: 'wait',
    urgency: 'safe',
    facts: ['ref-01', 'ref-02', 'ref-03', 'out-01', 'out-07'],
    message: null,
    clock: 'refund-chase',
    beside: PROVIDER,
    guides: ['refund-arrival', 'deadlines'],
  },
  'chase-refund': {
    type: 'verdict',
    kind: 'message',
    urgency: 'now',
    facts: ['ref-01', 'ref-02', 'ref-03', 'out-01'],
    message: 'refund-missing',
    clock: 'refund-chase',
    beside: PROVIDER,
    guides: ['refund-arrival', 'chargeback'],
  },
  'bonus-received': {
    type: 'verdict',
    kind: 'message',
    urgency: 'now',
    facts: ['ref-04', 'ref-05', 'ui-06'],
    message: 'refund-method',
    clock: null,
    guides: ['refund-arrival'],
  },
  'refund-less': {
    type: 'verdict',
    kind: 'look',
    urgency: 'now',
    facts: ['ref-08', 'ref-09', 'ref-01', 'time-16', 'time-17'],
    message: null,
    clock: 'refund-chase',
    guides: ['refund-arrival', 'appeal'],
  },
  'look-refund': {
    type: 'verdict',
    kind: 'look',
    urgency: 'now',
    facts: ['ref-01', 'ref-02', 'ref-03', 'ref-04'],
    message: null,
    clock: 'refund-chase',
    guides: ['refund-arrival'],
  },
} as const satisfies RefundPart;
