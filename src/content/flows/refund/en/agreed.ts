import type { PartText } from '../../../../lib/flow/define.ts';
import type { agreed as part } from '../graph/agreed.ts';
import { APPEAL, NOTHING, ONLY_SEND, REQUEST, TODAY_BY_COUNTDOWN } from './press.ts';

export const agreed = {
  'return-step': {
    title: 'How far is the return?',
    hint: 'On the request page look at the time left to ship, the field for the tracking number, and the last line of the return’s tracking.',
    options: {
      'not-sent': { text: 'Not sent yet' },
      sent: { text: 'Sent, not there yet' },
      arrived: { text: 'It has arrived, but no refund' },
      late: { text: 'The time to ship is over' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'agreed-check': {
    title: 'Before you send it: is any of these true?',
    hint: 'Look at the goods and at the return address in the case. If two are true, choose the upper one.',
    options: {
      fake: { text: 'It is a fake of a brand, or may be' },
      battery: { text: 'A loose battery, a power bank, or damaged' },
      address: { text: 'The address is missing, partial or changed' },
      costly: {
        text: 'Postage is near the refund, or more',
        sub: 'Or the label they promised has not come, or has expired',
      },
      clear: { text: 'None of these' },
      unknown: { text: 'I don’t know', sub: 'Check them one by one' },
    },
  },
  'look-return': {
    title: 'Check four things before you pack',
    press: [REQUEST],
    byWhen: 'Today. The time to ship is already running.',
    why: 'A fake must not go. Some batteries cannot. A partial address arrives nowhere. And past the ship-by date the money goes to the seller.',
    wouldChange:
      'If one fails, write it in the case instead of sending. If all are fine, send it at once.',
    ifFails:
      'What you still don’t know, ask today: batteries at the post office, the address in the case.',
  },
  'agreed-fake': {
    title: 'Don’t send it: write that it is a fake',
    press: [REQUEST],
    byWhen: 'Today. It must stand in the case before the time to ship ends.',
    why: 'Exporting infringing goods is banned. Let the date pass in silence and the money goes to the seller.',
    wouldChange: 'If it proves genuine, you can send it in time.',
    ifFails:
      'If it ends without a refund, look for a button to appeal. If you did not know it was fake, the public desk may help.',
  },
  'agreed-battery': {
    title: 'Write that the battery cannot be sent',
    press: [REQUEST],
    byWhen: 'Today. It must stand in the case before the time to ship ends.',
    why: 'The post office turns it away. Let the date pass in silence and the money goes to the seller.',
    wouldChange:
      'If it goes to a warehouse in your country and the courier takes it, send it. Ask first.',
    ifFails: 'If that is not accepted, look for a button to appeal, with the refusal as proof.',
  },
  'agreed-address': {
    title: 'Ask for the full address in the case today',
    press: [ONLY_SEND],
    byWhen: 'Today. The time to ship runs, so look every day.',
    why: 'A partial address arrives nowhere. But the date does not wait, and past it the money goes to the seller.',
    wouldChange: 'The day a full address stands in the case, send it by tracked mail.',
    ifFails:
      'Still none a few days before the date? Show AliExpress that you asked; ask for more time or a refund without return.',
  },
  'agreed-postage': {
    title: 'Before you send it, ask in the case who pays',
    press: [ONLY_SEND],
    byWhen: 'Send it today. A few days before the ship-by date, decide whether to ship.',
    why: 'If postage is more than the refund, sending loses money. If it is well below it, letting the date pass loses more.',
    wouldChange: 'If the case says that the seller pays, or the label comes, send it at once.',
    ifFails:
      'No answer? Take postage from the refund. If more is left than the goods are worth to you, ship in time; if not, don’t.',
  },
  'ship-return': {
    title: 'Send it tracked and enter the number in the case',
    press: [REQUEST],
    byWhen:
      'A full day before the ship-by date on your page (10 days, say the sources), number included.',
    why: 'For a refund it must be sent in time and its number entered. Past the date the money goes to the seller.',
    wouldChange:
      'If you paid import tax, see customs before you send it. Afterwards it cannot be reclaimed.',
    ifFails: 'No field for the number? Add the number and a photo of the receipt to the case.',
  },
  'return-number': {
    title: 'Is the return’s tracking number in the case?',
    hint: 'See whether the request page shows it, and compare it character by character with the post office receipt.',
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
    why: 'Without the number it may be taken as not sent. Past the date the money goes to the seller.',
    wouldChange: 'If it went untracked, add the post office receipt and a photo of the address.',
    ifFails:
      'If the field is closed, leave number and receipt both as evidence and as a message in the case.',
  },
  'wait-return': {
    title: 'Wait for the return to be checked',
    press: [NOTHING],
    byWhen: 'Allow 1–2 working days after it shows as delivered. Look at the request every day.',
    why: 'The number is in and it is not your turn. For a short time after you send it, it may show as not received.',
    wouldChange:
      'No change 2 working days after arrival, a complaint about the goods, tracking that stands still, the parcel back with you: then stop waiting.',
    ifFails:
      'Add the screen that shows delivery, or the receipt of an inquiry with the carrier, and ask for the refund.',
  },
  'returned-unpaid': {
    title: 'What has happened since it arrived?',
    hint: 'Compare the delivery date in the return’s tracking with the state of the request.',
    options: {
      'just-now': { text: 'It has only just arrived', sub: 'Within 1–2 working days' },
      longer: { text: 'Longer ago', sub: 'Or they complain about the goods or their condition' },
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
      'Told it is another item or in bad condition? Send the photos or video of your packing.',
    ifFails:
      'If it ends without a refund, look for a button to appeal, and ask the card issuer or PayPal about their window.',
  },
  'return-late': {
    title: 'Leave the number or your reasons in the case today',
    press: [REQUEST, APPEAL],
    byWhen: 'Today. The system can lag, and the field may still be open.',
    why: 'Past the ship-by date the money goes to the seller. The system often runs late, but that is nothing to rely on.',
    wouldChange: 'If a number can still be entered, enter that of the parcel you sent, at once.',
    ifFails:
      'If it is closed, look for a button to appeal; if there is none, turn to your payment provider.',
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
