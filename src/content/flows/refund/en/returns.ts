import type { PartText } from '../../../../lib/flow/define.ts';
import type { returns as part } from '../graph/returns.ts';
import { ACCEPT, BY_COUNTDOWN, ONLY_SEND, REJECT } from './press.ts';

export const returns = {
  'return-where': {
    title: 'Where does “return for refund” stand?',
    hint: 'Open the order, then Returns/refunds, and see whether it stands there as a proposal. Without a request there is no proposal to answer yet.',
    options: {
      case: { text: 'In the request, as a proposal' },
      'chat-open': { text: 'Only in chat or e-mail; a request is open' },
      'chat-none': { text: 'Only in chat or e-mail; no request yet', sub: 'And I have the goods' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'return-fake': {
    title: 'Is it a fake of a brand?',
    hint: 'Compare logo, name and character with the genuine thing. Goods of no brand are a “no”.',
    options: {
      no: { text: 'No, it is not a fake' },
      yes: { text: 'Yes, it is a fake' },
      unknown: { text: 'I don’t know', sub: 'See how to tell' },
    },
  },
  'reject-return-fake': {
    title: 'Don’t send a fake back: reject the return',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: 'Exporting infringing goods is banned and customs can stop the parcel. A promise to refund it does not change that.',
    wouldChange: 'If it proves genuine, it is an ordinary return: check postage and address.',
    ifFails:
      'If a return is decided all the same, don’t send it: write why in the case, and look for a button to appeal.',
  },
  'check-fake': {
    title: 'Find out whether it is a fake before you send it',
    press: [{ label: 'Don’t accept the return yet', none: true }],
    byWhen: 'Look into it today; answer a full day before the countdown on your page ends.',
    why: 'Sending a fake back is exporting infringing goods. If customs stops the parcel you may lose goods and refund, knowing or not.',
    wouldChange: 'Genuine: you can go on with the return. Fake: reject it.',
    ifFails:
      'Still unsure when time runs out? Reject and say honestly that you suspect a fake and so cannot send it.',
  },
  'return-battery': {
    title: 'Is there a battery?',
    hint: 'Look for “Li-ion”, “mAh” or “Wh” on the goods and the manual, and for swelling, dents or heat.',
    options: {
      postable: {
        text: 'None, or an undamaged one fitted in its device',
        sub: 'Or it goes to a warehouse in your country and the courier takes it',
      },
      loose: { text: 'A loose battery, a power bank, or damaged' },
      unknown: { text: 'I don’t know', sub: 'See whom to ask' },
    },
  },
  'reject-return-battery': {
    title: 'Reject the return: the battery cannot be sent',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: 'Loose batteries, power banks and damaged lithium batteries cannot be posted abroad. Accept, and time runs out with the parcel in your hands.',
    wouldChange:
      'If it goes to a warehouse in your country and the courier says yes, it may be sent.',
    ifFails:
      'If a return is decided all the same, add the post office’s refusal and ask for a refund without return.',
  },
  'check-battery': {
    title: 'Ask the post office whether it can be sent',
    press: [{ label: 'Don’t accept the return yet', none: true }],
    byWhen: 'Ask today; answer a full day before the countdown on your page ends.',
    why: 'International post takes lithium batteries only fitted in a device, and only so many. After accepting it is too late to ask.',
    wouldChange: 'If they say yes, go on to postage and address.',
    ifFails: 'If they say no, write that down and give it in the case as your reason to decline.',
  },
  'return-postage': {
    title: 'Who pays to send it back, and how much?',
    hint: 'See what the proposal says; promises in chat don’t count. Ask the post office for the price of tracked mail first.',
    options: {
      paid: { text: 'The seller, or it says Free Return' },
      less: {
        text: 'I do, and it is clearly less than the refund',
        sub: 'If it is faulty, ask them to pay before you choose this',
      },
      more: { text: 'I do, and it is near the refund or more' },
      unknown: { text: 'I don’t know', sub: 'Or it is not written' },
    },
  },
  'reject-return-postage': {
    title: 'Reject a return that costs more than it brings',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: 'Making you pay so that you give up is a common move. Sources disagree on who pays for faulty goods.',
    wouldChange:
      'If the case says that the seller pays, or a return label appears, think again about the return.',
    ifFails: 'If only a return is granted, compare what is left after postage with a part refund.',
  },
  'ask-return-postage': {
    title: 'Have it written in the case who pays postage',
    press: [ONLY_SEND],
    byWhen: 'Send it today; answer the proposal a full day before the countdown ends.',
    why: 'One text says the store pays for faulty goods; buyers in Japan report paying. Don’t accept before it is written.',
    wouldChange: 'The seller pays: go on. You pay: compare what is left.',
    ifFails:
      'No answer as time runs out? Assume that you pay, and reject if it would lose you money.',
  },
  'stop-accept-return': {
    title: 'Before you accept: a deadline to ship begins',
    hint: 'Look at the return address. Are name, street, postcode and telephone number all shown in the case? An address given in chat does not count. Read where the refund goes too.',
    ends: [
      'The terms are settled and cannot be undone.',
      'A deadline to ship begins: 10 days, say the sources. Miss it and the money goes to the seller.',
      'You must enter a tracking number before it ends.',
      'You cannot open a second request for the same problem.',
    ],
    options: {
      complete: { text: 'The address is complete. Accept' },
      incomplete: { text: 'There is none, or part is missing' },
      bonus: { text: 'It would come as a Bonus' },
      keep: { text: 'I would rather keep it for part of the money' },
      unknown: { text: 'I don’t know', sub: 'See how to ask for the address' },
    },
  },
  'accept-return': {
    title: 'Accept the return for refund',
    press: [ACCEPT],
    byWhen:
      'A full day before the countdown ends; with less than a day left, now. After that, the ship-by date on the page is the next one.',
    why: 'No fake, no battery that cannot be posted, money left after postage, a full address. Now only the ship-by date matters.',
    wouldChange:
      'Should any of these fail, don’t accept. A fake or an unpostable battery is a no on any terms.',
    ifFails:
      'If the address changes afterwards, ask in the case for the right one and keep a screenshot.',
  },
  'ask-return-address': {
    title: 'Ask for the full address before you accept',
    press: [ONLY_SEND],
    byWhen: 'Send it today. If it is not complete a full day before the countdown ends, reject.',
    why: 'Send to a partial or false address and you lose goods and refund. Accepting starts the time to ship.',
    wouldChange:
      'Once name, street, postcode and telephone number stand in the case, you can accept.',
    ifFails:
      'No address as time runs out? Reject, and ask for a refund without return or for part of it.',
  },
} satisfies PartText<typeof part>;
