import type { OfferPage } from './types.ts';

export const en: OfferPage = {
  title: 'Compare in money',
  lead: 'Compare what you are left with in the end, not how large an offer looks.',
  way: 'Way',
  sum: 'What you are left with',
  rows: [
    ['Take the offer and keep the goods', 'the offer + what the goods are worth to you now'],
    [
      'Send them back for the full price (if a return is proposed)',
      'what you paid − return postage',
    ],
    [
      'Refuse and leave it to the judgement',
      'what is granted + the worth of the goods; with “return for refund”, what you paid − return postage; if nothing is granted, only the worth of the goods',
    ],
  ],
  notes: [
    {
      text: 'If “offer + worth” is more than “paid − postage”, keeping leaves you with more; if it is less, sending back does. Where the two are equal, the answer turns.',
      facts: [],
    },
    {
      text: 'Refusing is done on the page too, before the countdown ends. A proposal left without an answer can be confirmed by itself. Accepting is final. While you wait for a judgement, the time limits of PayPal and your card issuer run on.',
      facts: ['time-10', 'time-12', 'out-01', 'out-07'],
    },
    {
      text: 'A counterfeit must not be sent back from Japan, and some batteries cannot be posted. Then leave “send back” out.',
      facts: ['fake-01', 'ret-16'],
    },
    {
      text: 'Exchange rates and card fees are not counted: they do not come back.',
      facts: ['ref-08'],
    },
  ],
  private: 'The figures you type stay on this device.',
  island: {
    currency: 'Currency',
    currencies: { JPY: 'yen', USD: 'US dollars', EUR: 'euros', GBP: 'pounds' },
    problem: 'What is wrong?',
    problems: {
      'total-loss': 'No use at all (total loss)',
      usable: 'Flawed or different, but usable',
      missing: 'Pieces or parts are missing',
      counterfeit: 'Counterfeit',
      unpostable: 'A battery that cannot be posted',
      'own-choice': 'My own wrong choice',
    },
    payer: 'Who pays the return postage?',
    payers: {
      seller: 'The seller (the case says so)',
      me: 'I do',
      unknown: 'I don’t know, it is not stated',
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
        'This carries the sign of another currency. Choose that currency, or enter the amount in the one chosen.',
      'too-precise': 'Too many decimals: none for yen, two for the others.',
      'too-large': 'This amount is too large. Check the number of digits.',
      zero: 'Enter an amount above zero.',
      'more-than-paid': 'This is more than the amount paid.',
    },
    compare: 'Compare',
    result: 'What you are left with',
    covered: 'The offer covers your loss of {loss}.',
    uncovered:
      'Of your loss of {loss}, the offer leaves {uncovered} uncovered. Once you accept, you can no longer ask for that.',
    keep: 'Take it and keep',
    sendBack: 'Send back',
    wait: 'Refuse, wait for the judgement',
    noPostage: 'unknown until you know the postage',
    closed: {
      counterfeit: 'a counterfeit must not be sent back from Japan',
      unpostable: 'it cannot be posted',
      'own-choice': 'a change of mind is no claim',
    },
    justKeep: '{sum} in goods alone',
    waitMust: '{sum} granted equals the better of the two above (at most {most})',
    waitReturned: '{sum} if it says “return for refund”',
    waitNothing: '{sum} if nothing is granted',
    better: {
      keep: 'Of keeping and sending back, keeping leaves you with more.',
      'send-back':
        'If a return is granted, sending back leaves you with more. First make sure that it is no fake, that it can be posted and that the address is complete.',
      even: 'With these figures, keeping and sending back leave the same.',
      unknown: 'The answer depends on the postage. Find that out first.',
    },
    turns: 'Where the answer turns',
    turn: {
      offer: 'An offer of {sum} equals sending back.',
      postage: 'Postage of {sum} equals keeping.',
      worth: 'If the goods are worth {sum} to you, the two are equal.',
    },
  },
};
