import { defineGraph } from '../../../lib/flow/define.ts';
import { agreed } from './graph/agreed.ts';
import { arrived } from './graph/arrived.ts';
import { entry } from './graph/entry.ts';
import { parcel } from './graph/parcel.ts';
import { pressed } from './graph/pressed.ts';
import { problems } from './graph/problems.ts';
import { proposal } from './graph/proposal.ts';
import { provider } from './graph/provider.ts';
import { refund } from './graph/refund.ts';
import { request } from './graph/request.ts';
import { returns } from './graph/returns.ts';
import { windows } from './graph/windows.ts';

/** The decision tree: should I accept, reject or wait? Structure only; words are in ja and en. */
export const graph = defineGraph({
  start: 'start',
  entries: [
    'start',
    'order-words',
    'seller-words',
    'request-yet',
    'parcel-state',
    'unshipped-time',
    'promise-date',
    'protection-left',
    'delivered-town',
    'customs-what',
    'arrived-window',
    'arrived-problem',
    'own-mistake',
    'request-state',
    'evidence-asked',
    'proposal-kind',
    'part-worth',
    'full-method',
    'ae-proposal',
    'appeal-button',
    'return-fake',
    'return-step',
    'refund-state',
    'pressed-what',
    'confirmed-days',
    'completed-days',
    'cancelled-window',
    'stop-confirm',
    'cancel-why',
    'payment-way',
    'paypal-state',
    'card-problem',
    'desk-who',
  ],
  parts: {
    entry,
    parcel,
    arrived,
    problems,
    request,
    proposal,
    returns,
    agreed,
    refund,
    pressed,
    provider,
    windows,
  },
});

export type RefundGraph = typeof graph;
