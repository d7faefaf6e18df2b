import type { OfferPage } from './types.ts';

export const en: OfferPage = {
  title: 'Compare the amounts',
  lead: 'Compare what you end up with, not how large an offer looks.',
  way: 'Way',
  sum: 'What you end up with',
  rows: [
    ['Accept the offer and keep the goods', 'the offer + what the goods are worth to you now'],
    [
      'Send them back for the full price (if a return is proposed)',
      'what you paid − return postage',
    ],
    [
      'Reject it and wait for the judgement',
      'what AliExpress grants + what the goods are worth; with “return for refund”, what you paid − return postage; if it grants nothing, only what the goods are worth',
    ],
  ],
  notes: [
    {
      text: 'If “offer + worth” is more than “paid − postage”, you end up with more by keeping the goods; if it is less, by sending them back.',
      facts: [],
    },
    {
      text: 'Reject on the request page, before the countdown ends. An unanswered proposal can be confirmed automatically. Accepting is final. While you wait for a judgement, the time limits of PayPal and your card issuer keep running.',
      facts: ['time-10', 'time-12', 'out-01', 'out-07'],
    },
    {
      text: 'A counterfeit must not be sent back from Japan, and some batteries cannot be posted. In these cases, do not count “send back”.',
      facts: ['fake-01', 'ret-16'],
    },
    {
      text: 'Exchange rate changes and card fees are not counted: they are not refunded.',
      facts: ['ref-08'],
    },
  ],
  private: 'The figures you type stay on this device.',
  island: {
    currency: 'Currency',
    currencies: { JPY: 'yen', USD: 'US dollars', EUR: 'euros', GBP: 'pounds' },
    problem: 'What is wrong?',
    problems: {
      'total-loss': 'I can’t use it at all (total loss)',
      usable: 'Flawed or different, but usable',
      missing: 'Pieces or parts are missing',
      counterfeit: 'Counterfeit',
      unpostable: 'A battery that cannot be posted',
      'own-choice': 'My own wrong choice',
    },
    payer: 'Who pays the return postage?',
    payers: {
      seller: 'The seller (the case says so)',
      me: 'I pay',
      unknown: 'I don’t know, the case does not say',
    },
    field: {
      paid: { name: 'Amount paid', hint: 'for the goods in question only' },
      offered: { name: 'Amount offered', hint: 'leave empty if none' },
      postage: {
        name: 'Return postage',
        hint: 'with tracking, in the same currency; leave empty if you have not asked yet',
      },
      worth: { name: 'Worth of the goods now', hint: 'to you; 0 if you cannot use them' },
    },
    error: {
      empty: 'Enter an amount.',
      'not-a-number': 'This cannot be read as an amount. Type it like 1980 or 12.50.',
      negative: 'A negative amount cannot be used.',
      'other-currency':
        'This shows the sign of another currency. Choose that currency, or enter the amount in the one you chose.',
      'too-precise': 'Too many decimal places: none for yen, two for the others.',
      'too-large': 'This amount is too large. Check the number of digits.',
      zero: 'Enter an amount above zero.',
      'more-than-paid': 'This is more than the amount paid.',
    },
    compare: 'Compare',
    result: 'What you end up with',
    covered: 'The offer covers your loss of {loss}.',
    uncovered:
      'Your loss is {loss}; the offer does not cover {uncovered} of it. Once you accept, you can no longer ask for that.',
    keep: 'Accept and keep',
    sendBack: 'Send back',
    wait: 'Reject and wait for the judgement',
    noPostage: 'not known until you know the postage',
    closed: {
      counterfeit: 'a counterfeit must not be sent back from Japan',
      unpostable: 'it cannot be posted',
      'own-choice': 'a change of mind gives you no claim',
    },
    justKeep: '{sum} in goods alone',
    waitMust: 'AliExpress must grant {sum} to equal the better of the two above (at most {most})',
    waitReturned: '{sum} if it says “return for refund”',
    waitNothing: '{sum} if nothing is granted',
    better: {
      keep: 'You end up with more by keeping the goods than by sending them back.',
      'send-back':
        'If a return is possible, you end up with more by sending the goods back. First make sure that it is not a fake, that it can be posted and that the address is complete.',
      even: 'With these figures, keeping and sending back give you the same.',
      unknown: 'The answer depends on the postage. Find that out first.',
    },
    turns: 'When the two are equal',
    turn: {
      offer: 'An offer of {sum} equals sending back.',
      postage: 'Postage of {sum} equals keeping.',
      worth: 'If the goods are worth {sum} to you, the two are equal.',
    },
  },
};
