import type { PartText } from '../../../../lib/flow/define.ts';
import type { returns as part } from '../graph/returns.ts';
import { ACCEPT, BY_COUNTDOWN, ONLY_SEND, REJECT } from './press.ts';

export const returns = {
  'return-where': {
    title: 'Where is “return for refund” written?',
    hint: 'Open the order, then Returns/refunds, and check whether it is there as a proposal. Without a request, there is no proposal to answer yet.',
    options: {
      case: { text: 'In the request, as a proposal' },
      'chat-open': { text: 'Only in chat or e-mail; a request is open' },
      'chat-none': { text: 'Only in chat or e-mail; no request yet', sub: 'And I have the goods' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'return-fake': {
    title: 'Is it a fake of a brand?',
    hint: 'Compare logo, name and character with the genuine item. If the goods have no brand, choose “no”.',
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
    why: 'Exporting infringing goods from Japan is banned, and customs can stop the parcel. A promised refund does not change that.',
    wouldChange: 'If it is genuine, it is an ordinary return: check postage and address.',
    ifFails:
      'If AliExpress still decides on a return, don’t send it: write why in the case, and look for a button to appeal.',
  },
  'check-fake': {
    title: 'Find out whether it is a fake before you send it',
    press: [{ label: 'Don’t accept the return yet', none: true }],
    byWhen:
      'Find out today; answer at the latest a full day before the countdown on your page ends.',
    why: 'Sending a fake back from Japan is exporting infringing goods. If customs stops the parcel, you may lose the goods and the refund, even if you did not know.',
    wouldChange: 'If it is genuine, go on with the return. If it is a fake, reject it.',
    ifFails:
      'If you are still not sure when time runs out, reject it and say honestly that you suspect a fake and cannot send it.',
  },
  'return-battery': {
    title: 'Is there a battery?',
    hint: 'Look for “Li-ion”, “mAh” or “Wh” on the goods and the manual, and for swelling, dents or heat.',
    options: {
      postable: {
        text: 'None, or an undamaged one fitted in its device',
        sub: 'Or it goes to a warehouse in your country and the courier takes it',
      },
      loose: { text: 'A loose or damaged battery, or a power bank' },
      unknown: { text: 'I don’t know', sub: 'See whom to ask' },
    },
  },
  'reject-return-battery': {
    title: 'Reject the return: the battery cannot be sent',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: 'Loose batteries, power banks and damaged lithium batteries cannot be posted abroad. If you accept, time runs out and the parcel is still with you.',
    wouldChange:
      'If it goes to a warehouse in your country and the courier takes it, you may send it.',
    ifFails:
      'If AliExpress still decides on a return, add the post office’s refusal and ask for a refund without return.',
  },
  'check-battery': {
    title: 'Ask the post office whether it can be sent',
    press: [{ label: 'Don’t accept the return yet', none: true }],
    byWhen: 'Ask today; answer at the latest a full day before the countdown on your page ends.',
    why: 'International post takes lithium batteries only fitted in a device, within limits. After you accept, it is too late to ask.',
    wouldChange: 'If they say yes, go on to postage and address.',
    ifFails: 'If they say no, write that down and give it in the case as your reason to decline.',
  },
  'return-postage': {
    title: 'Who pays to send it back, and how much?',
    hint: 'Read what the proposal says; promises in chat don’t count. First ask the post office what tracked mail costs.',
    options: {
      paid: { text: 'The seller, or it says Free Return' },
      less: {
        text: 'I pay, and it is clearly less than the refund',
        sub: 'If the item is faulty, ask them to pay before you choose this',
      },
      more: { text: 'I pay, and it is nearly as much as the refund, or more' },
      unknown: { text: 'I don’t know', sub: 'Or it is not written' },
    },
  },
  'reject-return-postage': {
    title: 'Reject a return that costs more than it brings',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: 'A common trick is to make you pay so that you give up. Sources disagree on who pays for faulty goods.',
    wouldChange:
      'If the case says that the seller pays, or you get a return label, you can reconsider the return.',
    ifFails: 'If you get only a return, compare what is left after postage with a partial refund.',
  },
  'ask-return-postage': {
    title: 'Ask in the case who pays the postage',
    press: [ONLY_SEND],
    byWhen:
      'Send the message today; answer the proposal at the latest a full day before the countdown ends.',
    why: 'One text says that the store pays for faulty goods; buyers in Japan report that they paid. Don’t accept before the case says who pays.',
    wouldChange: 'If the seller pays, go on. If you pay, compare what is left.',
    ifFails:
      'If there is no answer in time, assume that you pay, and reject if you would lose money.',
  },
  'stop-accept-return': {
    title: 'Before you accept: a deadline to ship begins',
    hint: 'Look at the return address. Does the case show name, street, postcode and telephone number? An address in chat does not count. Also check where the refund goes.',
    ends: [
      'The terms are settled and cannot be undone.',
      'A deadline to ship begins: sources say 10 days. If you miss it, the money goes to the seller.',
      'You must enter a tracking number before it ends.',
      'You cannot open a second request for the same problem.',
    ],
    options: {
      complete: { text: 'The address is complete. Accept' },
      incomplete: { text: 'There is none, or part is missing' },
      bonus: { text: 'It would come as a Bonus' },
      keep: { text: 'I prefer to keep it and get part of the money' },
      unknown: { text: 'I don’t know', sub: 'See how to ask for the address' },
    },
  },
  'accept-return': {
    title: 'Accept the return for refund',
    press: [ACCEPT],
    byWhen:
      'At the latest a full day before the countdown ends; if less than a day is left, now. After that, your next date is the ship-by date on the page.',
    why: 'It is not a fake, has no battery that cannot be posted, leaves you money after postage, and the address is complete. Now only the ship-by date matters.',
    wouldChange:
      'If one of these is not true, don’t accept. Never accept for a fake or a battery that cannot be posted.',
    ifFails:
      'If the address changes afterwards, ask in the case for the right one and keep a screenshot.',
  },
  'ask-return-address': {
    title: 'Ask for the full address before you accept',
    press: [ONLY_SEND],
    byWhen:
      'Send the message today. If the address is not complete a full day before the countdown ends, reject.',
    why: 'If you send to an incomplete or false address, you lose the goods and the refund. Once you accept, the time to ship starts.',
    wouldChange: 'Once the case shows name, street, postcode and telephone number, you can accept.',
    ifFails:
      'If there is no address in time, reject, and ask for a full or partial refund without return.',
  },
} satisfies PartText<typeof part>;
