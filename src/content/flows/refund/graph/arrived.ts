import type { RefundPart } from '../ids.ts';
import { PROVIDER_ARRIVED } from './beside.ts';

/** The goods are here and something is wrong, or the buyer chose wrongly. */
export const arrived = {
  'arrived-window': {
    type: 'question',
    options: {
      button: 'arrived-problem',
      'no-button': 'contact-first',
      completed: 'completed-days',
      unknown: 'look-order-page',
    },
  },
  'contact-first': {
    type: 'verdict',
    kind: 'message',
    urgency: 'by-date',
    facts: ['seed-02', 'time-01', 'ev-15', 'flow-08', 'out-02'],
    message: 'first-contact',
    clock: 'request-window',
    beside: PROVIDER_ARRIVED,
    guides: ['contact-seller', 'open-dispute', 'evidence'],
  },
  'arrived-problem': {
    type: 'question',
    options: {
      broken: 'broken-how',
      different: 'different-how',
      'wrong-item': 'open-wrong-item',
      size: 'open-wrong-size',
      missing: 'open-missing',
      fake: 'open-counterfeit',
      empty: 'open-empty',
      mine: 'own-mistake',
      unknown: 'compare-listing',
    },
  },
  'broken-how': {
    type: 'question',
    options: {
      damaged: 'open-damaged',
      dead: 'open-not-working',
      battery: 'open-battery',
      flaw: 'open-partial',
      unknown: 'compare-listing',
    },
  },
  'different-how': {
    type: 'question',
    options: {
      useless: 'open-not-as-described',
      usable: 'open-partial',
      unknown: 'compare-listing',
    },
  },
  'compare-listing': {
    type: 'verdict',
    kind: 'look',
    urgency: 'by-date',
    facts: ['ev-01', 'ev-05', 'time-04', 'flow-05'],
    message: null,
    clock: 'request-window',
    guides: ['evidence', 'not-as-described'],
  },
  'own-mistake': {
    type: 'question',
    gates: { postage: ['free'] },
    options: { free: 'free-fake', cost: 'own-mistake-cost', unknown: 'own-mistake-cost' },
  },
  'free-fake': {
    type: 'question',
    gates: { counterfeit: ['no'] },
    options: { no: 'free-battery', yes: 'open-counterfeit', unknown: 'check-fake' },
  },
  'free-battery': {
    type: 'question',
    gates: { battery: ['postable'] },
    options: { postable: 'open-free-return', loose: 'check-battery', unknown: 'check-battery' },
  },
  'open-free-return': {
    type: 'verdict',
    kind: 'open',
    urgency: 'by-date',
    facts: ['ret-01', 'ret-02', 'ret-03', 'ret-12', 'ui-03', 'ui-06'],
    message: null,
    clock: 'request-window',
    guides: ['returns', 'open-dispute'],
    sendsBack: true,
  },
  'own-mistake-cost': {
    type: 'verdict',
    kind: 'none',
    urgency: 'by-date',
    facts: ['ret-15', 'ret-11', 'out-15', 'out-16', 'time-04', 'fake-01', 'ret-16', 'ret-18'],
    message: null,
    clock: 'request-window',
    guides: ['returns', 'overview'],
    compares: true,
  },
} as const satisfies RefundPart;
