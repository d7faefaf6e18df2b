import type { PartText } from '../../../../lib/flow/define.ts';
import type { refund as part } from '../graph/refund.ts';
import { NOTHING, ONLY_SEND, ORDER } from './press.ts';

export const refund = {
  'refund-state': {
    title: 'How does the refund stand?',
    hint: 'On the order page look at the day it was approved, the amount and where it goes. On a card statement, look at the day of purchase too.',
    options: {
      early: { text: 'Approved less than 20 business days ago' },
      late: { text: 'More than 20 business days, and nothing' },
      bonus: { text: 'It came as a Bonus (store credit)' },
      less: { text: 'It is less than I paid' },
      none: { text: 'There is no record of a refund', sub: 'Or I was only told so in chat' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'wait-refund': {
    title: 'Wait for the money to arrive',
    press: [NOTHING],
    byWhen: 'Note the day 20 business days after approval. Until then you can wait.',
    why: 'Sources say 1–10 working days, older ones 3–20. After AliExpress has sent it, the bank takes time too.',
    wouldChange:
      'It goes to a Bonus or the amount is wrong: then ask now. The card is cancelled: ask its issuer now where the money goes.',
    ifFails: 'After 20 business days, ask with the refund record in hand.',
  },
  'chase-refund': {
    title: 'Ask today, with the refund record in hand',
    press: [ONLY_SEND],
    byWhen: 'Today. On the same day check the window of PayPal or your card issuer.',
    why: 'Even the longer source says 20 business days. “Refund completed” means AliExpress has sent it; it may be held up at the bank.',
    wouldChange:
      'It may stand in your statement as a reversal on the day of purchase. Look there first.',
    ifFails: 'Show the record to your card issuer or PayPal and ask whether it has come in.',
  },
  'bonus-received': {
    title: 'Ask for the original payment method instead',
    press: [ONLY_SEND],
    byWhen: 'Today. Leave the Bonus unspent and see on your screen how long it lasts.',
    why: 'Only AliExpress takes a Bonus. Convenience-store payments have come back that way, so a change is not certain.',
    wouldChange: 'If you paid at a store and they refuse, using it in time is the practical way.',
    ifFails: 'If refused, note the last day it can be used, and use it before then.',
  },
  'refund-less': {
    title: 'Check three reasons for the difference, in order',
    press: [ORDER],
    byWhen: 'Look into it today: time to appeal may be running.',
    why: 'Card fees and exchange differences are not refunded. Whether coupons and coins come back as money could not be confirmed.',
    wouldChange:
      'If the amount approved is itself too low, don’t wait: look today for a button to appeal.',
    ifFails:
      'If what came is not what was approved and you can’t explain it, ask AliExpress with the three figures, and your card issuer which day’s rate was used.',
  },
  'look-refund': {
    title: 'Lay the refund line beside your statement',
    press: [ORDER],
    byWhen:
      'Look today. If there is a refund line, you can wait until 20 business days after approval.',
    why: 'Destination, amount and day of approval tell you whether to wait or ask. It may stand under the day of purchase.',
    wouldChange: 'If it goes to a Bonus, it will never reach your account.',
    ifFails:
      'No refund line means it is not approved yet. Open the request today and see whether your answer is due.',
  },
} satisfies PartText<typeof part>;
