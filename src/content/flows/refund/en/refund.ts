import type { PartText } from '../../../../lib/flow/define.ts';
import type { refund as part } from '../graph/refund.ts';
import { NOTHING, ONLY_SEND, ORDER } from './press.ts';

export const refund = {
  'refund-state': {
    title: 'What is the state of your refund?',
    hint: 'On the order page, look at the date of approval, the amount and where it goes. On a card statement, look at the date of purchase too.',
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
    why: 'Sources say 1–10 working days, older ones 3–20. After AliExpress has sent it, the bank needs time too.',
    wouldChange:
      'If it goes to a Bonus or the amount is wrong, ask now. If your card is cancelled, ask its issuer now where the money goes.',
    ifFails: 'After 20 business days, ask with the refund record in hand.',
  },
  'chase-refund': {
    title: 'Ask today, with the refund record in hand',
    press: [ONLY_SEND],
    byWhen: 'Today. Check your PayPal or card time limit on the same day.',
    why: 'Even the longest figure is 20 business days. “Refund completed” means that AliExpress has sent it; the bank may still have it.',
    wouldChange:
      'It may appear on your statement as a reversal on the date of purchase. Look there first.',
    ifFails: 'Show the record to your card issuer or PayPal and ask whether it has come in.',
  },
  'bonus-received': {
    title: 'Ask for the original payment method instead',
    press: [ONLY_SEND],
    byWhen: 'Today. Don’t spend the Bonus, and check on your screen how long it lasts.',
    why: 'A Bonus works only on AliExpress. Convenience-store payments have come back as a Bonus, so a change is not certain.',
    wouldChange:
      'If you paid at a convenience store and they refuse, the best way is to use it in time.',
    ifFails: 'If they refuse, note the last day you can use it, and use it before then.',
  },
  'refund-less': {
    title: 'Check three reasons for the difference, in order',
    press: [ORDER],
    byWhen: 'Look into it today: your time to appeal may be running.',
    why: 'Card fees and exchange rate changes are not refunded. Whether coupons and coins come back as money could not be confirmed.',
    wouldChange:
      'If the amount approved is itself too low, don’t wait: look today for a button to appeal.',
    ifFails:
      'If you got a different amount than was approved and can’t explain it, ask AliExpress and give the three amounts. Ask your card issuer which day’s rate was used.',
  },
  'look-refund': {
    title: 'Compare the refund line with your statement',
    press: [ORDER],
    byWhen:
      'Look today. If there is a refund line, you can wait until 20 business days after approval.',
    why: 'Where it goes, the amount and the date of approval tell you whether to wait or ask. It may appear under the date of purchase.',
    wouldChange: 'If it goes to a Bonus, it will never reach your account.',
    ifFails:
      'No refund line means that it is not approved yet. Open the request today and check whether you must answer something.',
  },
} satisfies PartText<typeof part>;
