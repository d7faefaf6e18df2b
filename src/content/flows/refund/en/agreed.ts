import type { PartText } from '../../../../lib/flow/define.ts';
import type { agreed as part } from '../graph/agreed.ts';
import { APPEAL, NOTHING, ONLY_SEND, REQUEST, TODAY_BY_COUNTDOWN } from './press.ts';

export const agreed = {
  'return-step': {
    title: 'How far is your return?',
    hint: 'On the request page, look at the time left to ship, the field for the tracking number, and the newest event in the return’s tracking.',
    options: {
      'not-sent': { text: 'Not sent yet' },
      sent: { text: 'Sent, but not there yet' },
      arrived: { text: 'It has arrived, but no refund' },
      late: { text: 'The time to ship is over' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'agreed-check': {
    title: 'Before you send it: is one of these true?',
    hint: 'Look at the goods and at the return address in the case. If more than one is true, choose the first.',
    options: {
      fake: { text: 'It is a fake of a brand, or may be' },
      battery: { text: 'A loose or damaged battery, or a power bank' },
      address: { text: 'The address is missing, partial or changed' },
      costly: {
        text: 'Postage costs nearly as much as the refund, or more',
        sub: 'Or the return label they promised has not come, or has expired',
      },
      clear: { text: 'None of these' },
      unknown: { text: 'I don’t know', sub: 'Check them one by one' },
    },
  },
  'look-return': {
    title: 'Check four things before you pack',
    press: [REQUEST],
    byWhen: 'Today. The time to ship is already running.',
    why: 'You must not send a fake back, some batteries cannot be posted, and a parcel with an incomplete address gets lost. After the ship-by date the money goes to the seller.',
    wouldChange:
      'If one check fails, don’t send it: write why in the case. If all are fine, send it at once.',
    ifFails:
      'If you are still not sure, ask today: the post office about batteries, the seller (in the case) about the address.',
  },
  'agreed-fake': {
    title: 'Don’t send it: write in the case that it is a fake',
    press: [REQUEST],
    byWhen: 'Today. It must be in the case before the time to ship ends.',
    why: 'Exporting infringing goods from Japan is banned. But if you say nothing and the date passes, the money goes to the seller.',
    wouldChange: 'If it turns out to be genuine, you can send it in time.',
    ifFails:
      'If it ends without a refund, look for a button to appeal. If you did not know it was a fake, a consumer desk may help.',
  },
  'agreed-battery': {
    title: 'Write in the case that the battery cannot be sent',
    press: [REQUEST],
    byWhen: 'Today. It must be in the case before the time to ship ends.',
    why: 'The post office does not take it. But if you say nothing and the date passes, the money goes to the seller.',
    wouldChange:
      'If it goes to a warehouse in your country and the courier takes it, send it. Ask the courier first.',
    ifFails:
      'If they don’t accept that, look for a button to appeal. The post office’s refusal is your proof.',
  },
  'agreed-address': {
    title: 'Ask for the full address in the case today',
    press: [ONLY_SEND],
    byWhen: 'Today. Your time to ship is running, so look every day.',
    why: 'A parcel with an incomplete address gets lost. But the ship-by date does not wait: after it, the money goes to the seller.',
    wouldChange: 'On the day the case shows a full address, send it by tracked mail.',
    ifFails:
      'If there is still none a few days before the date, show AliExpress that you asked, and ask for more time or a refund without return.',
  },
  'agreed-postage': {
    title: 'Before you send it, ask in the case who pays postage',
    press: [ONLY_SEND],
    byWhen: 'Send the message today. A few days before the ship-by date, decide whether to ship.',
    why: 'If postage is more than the refund, you lose money by sending it. If it is much less, you lose more by letting the date pass.',
    wouldChange: 'If the case says that the seller pays, or the label comes, send it at once.',
    ifFails:
      'If there is no answer, subtract the postage from the refund. If more is left than the goods are worth to you, ship in time; if not, don’t.',
  },
  'ship-return': {
    title: 'Send it tracked and enter the number in the case',
    press: [REQUEST],
    byWhen:
      'A full day before the ship-by date on your page (sources say 10 days). Enter the number by then too.',
    why: 'To get the refund, you must send it and enter its number in time. After the date, the money goes to the seller.',
    wouldChange:
      'If you paid import tax, go to customs before you send it. Afterwards you cannot get the tax back.',
    ifFails:
      'If there is no field for the number, add the number and a photo of the receipt to the case.',
  },
  'return-number': {
    title: 'Is the return’s tracking number in the case?',
    hint: 'Check whether the request page shows it, and compare it character by character with the post office receipt.',
    options: {
      entered: { text: 'Yes, the page shows it' },
      missing: { text: 'Not yet, or it is wrong' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'enter-return-number': {
    title: 'Enter the return’s tracking number today',
    press: [REQUEST],
    byWhen: TODAY_BY_COUNTDOWN,
    why: 'Without the number, the return may count as not sent. After the date, the money goes to the seller.',
    wouldChange:
      'If you sent it without tracking, add the post office receipt and a photo of the address.',
    ifFails:
      'If the field is closed, add the number and the receipt as evidence and send them as a message in the case.',
  },
  'wait-return': {
    title: 'Wait for the return to be checked',
    press: [NOTHING],
    byWhen:
      'Look at the request every day. Act if nothing has changed 2 working days (our own measure) after it shows as delivered.',
    why: 'The case shows the number, so it is not your turn. For a short time after you send it, it may show as not received.',
    wouldChange:
      'Stop waiting if nothing changes 2 working days after arrival, if they complain about the goods, if tracking does not move, or if the parcel comes back to you.',
    ifFails:
      'Add a screenshot that shows delivery, or the receipt of your inquiry with the carrier, and ask for the refund.',
  },
  'returned-unpaid': {
    title: 'What has happened since it arrived?',
    hint: 'Compare the delivery date in the return’s tracking with the state of the request.',
    options: {
      'just-now': { text: 'It has only just arrived', sub: 'Within 1–2 working days' },
      longer: {
        text: 'It arrived longer ago',
        sub: 'Or they complain about the goods or their condition',
      },
      closed: { text: 'The case was closed without a refund' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'chase-return': {
    title: 'Add proof of delivery and ask for the refund',
    press: [REQUEST],
    byWhen: 'Today; if the case shows a countdown, a full day before it ends.',
    why: 'The return’s tracking and receipt show that you did as agreed. Keep your reminders inside the case.',
    wouldChange:
      'If they say it is another item or in bad condition, send the photos or video of your packing.',
    ifFails:
      'If it ends without a refund, look for a button to appeal, and ask your card issuer or PayPal about their time limit.',
  },
  'return-late': {
    title: 'Enter the number or your reasons in the case today',
    press: [REQUEST, APPEAL],
    byWhen: 'Today. The system can be late, so the field may still be open.',
    why: 'After the ship-by date the money goes to the seller. The system often runs late, but don’t rely on that.',
    wouldChange: 'If you can still enter a number, enter that of the parcel you sent, at once.',
    ifFails:
      'If it is closed, look for a button to appeal; if there is none, ask your card issuer or PayPal.',
  },
  'unpaid-paid-how': {
    title: 'Does the closed request have a button to appeal?',
    hint: 'Scroll to the end of the request and look for the word Appeal. If there is none, look at the payment method on the order page.',
    options: {
      appeal: { text: 'Yes' },
      card: { text: 'No. I paid by card' },
      paypal: { text: 'No. I paid by PayPal' },
      other: { text: 'No. Convenience store, PayPay or another way' },
      unknown: { text: 'I don’t know', sub: 'See how to find out how you paid' },
    },
  },
} satisfies PartText<typeof part>;
