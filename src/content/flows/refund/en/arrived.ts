import type { PartText } from '../../../../lib/flow/define.ts';
import type { arrived as part } from '../graph/arrived.ts';
import { NOTHING, ONLY_SEND, ORIGINAL, REQUEST, RETURN_REFUND } from './press.ts';

export const arrived = {
  'arrived-window': {
    title: 'Can you press Returns/refunds?',
    hint: 'Look near the bottom of the order page. Older screens say Open Dispute. Don’t confirm receipt yet.',
    options: {
      button: { text: 'Yes', sub: 'It may work even after “completed”' },
      'no-button': { text: 'It is not there yet', sub: 'Shipped only days ago' },
      completed: { text: 'No, and the order says completed' },
      unknown: { text: 'I don’t know', sub: 'See where the button is' },
    },
  },
  'contact-first': {
    title: 'Tell the seller, and note the day the button should appear',
    press: [ONLY_SEND],
    byWhen:
      'Send the message today. On the day the button appears, open the request, even if the seller has not answered.',
    why: 'The button usually appears on the 11th day after shipping. If you write and take photos now, the request is quick and you have evidence.',
    wouldChange: 'Once the button works, open the request that fits your problem.',
    ifFails:
      'If there is no answer, open the request on the day the button appears. Don’t confirm receipt.',
  },
  'arrived-problem': {
    title: 'What is wrong?',
    hint: 'Compare the goods with the photos and text of the listing and with the colour and number you ordered. Choose the most serious problem.',
    options: {
      broken: { text: 'Broken or does not work' },
      different: { text: 'Not as shown or described', sub: 'Colour, material, function, quality' },
      'wrong-item': { text: 'Something I did not order' },
      size: { text: 'The wrong size', sub: 'Not what the size chart says' },
      missing: { text: 'Pieces or parts are missing' },
      fake: { text: 'A fake of a brand' },
      empty: { text: 'An empty box, or junk' },
      mine: { text: 'My own wrong choice, or a change of mind' },
      unknown: { text: 'I don’t know', sub: 'See how to compare' },
    },
  },
  'broken-how': {
    title: 'How is it broken?',
    hint: 'Take pictures before you touch it. Do not charge anything with a battery that is swollen, hot or leaking.',
    options: {
      damaged: { text: 'Cracked or torn; I can’t use it' },
      dead: { text: 'Looks fine, but does not work' },
      battery: { text: 'The battery is swollen, hot or damaged' },
      flaw: {
        text: 'A small flaw; I can use it',
        sub: 'Or only some of several pieces are broken',
      },
      unknown: { text: 'I don’t know', sub: 'See how to test it' },
    },
  },
  'different-how': {
    title: 'Can you use it as it is?',
    hint: 'Think of what you bought it for. Would it be worth something to you if you kept it?',
    options: {
      useless: { text: 'No, it is something different' },
      usable: { text: 'Yes, but I want the difference back' },
      unknown: { text: 'I don’t know', sub: 'See how to compare' },
    },
  },
  'compare-listing': {
    title: 'Compare it with the listing, with photos',
    press: [{ label: 'Don’t confirm receipt', none: true }],
    byWhen: 'Today or tomorrow; at the latest a few days before the last day your page shows.',
    why: 'Evidence decides the case. Once you know which line of the listing is untrue, you know the reason and the amount.',
    wouldChange:
      'If you find a difference or a fault, open a request. If it matches the listing, it is a change of mind.',
    ifFails:
      'If you are still not sure and the last day is near, open the request and state honestly only what differs.',
  },
  'own-mistake': {
    title: 'Does it say Free Return?',
    hint: 'Look for Free Return on the listing or the order page. Used goods, hygiene items and custom-made goods may be left out.',
    options: {
      free: { text: 'Yes, and it is unused, in its packaging' },
      cost: { text: 'No, or I have used it' },
      unknown: { text: 'I don’t know', sub: 'Go on as if it does not' },
    },
  },
  'free-fake': {
    title: 'Is it a fake of a brand?',
    hint: 'Compare the logo and name with the genuine item. Don’t send a fake back, not even to a warehouse in your country.',
    options: {
      no: { text: 'No', sub: 'Or it has no brand at all' },
      yes: { text: 'I think it is' },
      unknown: { text: 'I don’t know', sub: 'See how to tell' },
    },
  },
  'free-battery': {
    title: 'Is there a battery?',
    hint: 'Look for “Li-ion”, “mAh” or “Wh” on the goods and the manual, and for swelling, dents or heat.',
    options: {
      postable: {
        text: 'None, or an undamaged one in its device',
        sub: 'Or it goes to a warehouse in my country and the courier agreed to take it',
      },
      loose: { text: 'A loose or damaged battery, or a power bank' },
      unknown: { text: 'I don’t know', sub: 'See whom to ask' },
    },
  },
  'open-free-return': {
    title: 'Ask for a Free Return',
    press: [REQUEST, RETURN_REFUND, ORIGINAL],
    byWhen:
      'Today; at the latest within 15 days of receiving it, and a full day before the date on your page.',
    why: 'You can return a Free Return item for any reason if it is unused and in its packaging, also from Japan. Only the first return in an order is free.',
    wouldChange:
      'If the form says that you pay postage, stop there and work out what would be left.',
    ifFails: 'The return may be refused because of its condition, so film the packing.',
  },
  'own-mistake-cost': {
    title: 'No claim for a refund: is a return at your cost worth it?',
    press: [NOTHING],
    byWhen:
      'To ask for a return: a full day before the last day your page shows; in the EU, within the 14 days too. If you keep it, you have nothing to do.',
    why: 'For a change of mind you pay the postage. Japan has no cooling-off right for mail order; consumers in the EU may withdraw within 14 days.',
    wouldChange:
      'If it differs from the listing or is faulty, that is a true reason, and you can ask. If you find Free Return on it, go back one question.',
    ifFails:
      'If postage costs more than you would get, you lose least by keeping it. Never send back a fake, or a battery that cannot be posted.',
  },
} satisfies PartText<typeof part>;
