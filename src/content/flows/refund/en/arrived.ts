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
    title: 'Tell the seller, and note the day the button comes',
    press: [ONLY_SEND],
    byWhen: 'Send it today. When the button shows, open the request that day, answered or not.',
    why: 'The button usually appears on the 11th day after shipping. A message and photos now make the request quick, and are evidence.',
    wouldChange: 'Once the button works, open the request that fits your problem.',
    ifFails: 'No answer: open the request the day the button shows. Don’t confirm receipt.',
  },
  'arrived-problem': {
    title: 'What is wrong?',
    hint: 'Open the listing’s photos and text and the colour and number you ordered, and compare. Choose the gravest.',
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
      damaged: { text: 'Cracked or torn, of no use' },
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
    title: 'Is it of use as it is?',
    hint: 'Think of what you bought it for. Would it be worth something to you if you kept it?',
    options: {
      useless: { text: 'No, it is another thing' },
      usable: { text: 'Yes, but I want the difference back' },
      unknown: { text: 'I don’t know', sub: 'See how to compare' },
    },
  },
  'compare-listing': {
    title: 'Compare it with the listing, with photos',
    press: [{ label: 'Don’t confirm receipt', none: true }],
    byWhen: 'Today or tomorrow; at the latest a few days before the last day your page shows.',
    why: 'Evidence decides the case. Once you can say which line of the listing is untrue, the reason and the amount follow.',
    wouldChange:
      'A difference or fault found: open a request. As described: it is a change of mind.',
    ifFails:
      'Still unsure as the last day nears? Open the request and state honestly only what differs.',
  },
  'own-mistake': {
    title: 'Does it say Free Return?',
    hint: 'Look for Free Return on the listing or the order page. Used goods, hygiene items and custom-made goods may be left out.',
    options: {
      free: { text: 'Yes; it is unused, with its packaging' },
      cost: { text: 'No, or I have used it' },
      unknown: { text: 'I don’t know', sub: 'Go on as if it were not' },
    },
  },
  'free-fake': {
    title: 'Is it a fake of a brand?',
    hint: 'Compare the logo and name with the genuine thing. Even to a warehouse in your country, don’t be the one who sends a fake back.',
    options: {
      no: { text: 'No', sub: 'Or it is no brand at all' },
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
      loose: { text: 'A loose battery, a power bank, or damaged' },
      unknown: { text: 'I don’t know', sub: 'See whom to ask' },
    },
  },
  'open-free-return': {
    title: 'Ask for a Free Return',
    press: [REQUEST, RETURN_REFUND, ORIGINAL],
    byWhen: 'Today; within 15 days of receiving it, a full day before the date on your page.',
    why: 'A Free Return item, unused and in its packaging, goes back for any reason, from Japan too. Only the first return in an order is free.',
    wouldChange: 'If the form shows postage to pay, stop there and work out what would be left.',
    ifFails: 'Film the packing, in case the return is refused for its condition.',
  },
  'own-mistake-cost': {
    title: 'No claim for a refund; weigh a return at your cost',
    press: [NOTHING],
    byWhen:
      'If you ask for a return: a full day before the last day your page shows; in the EU within the 14 days too. If you keep it, there is nothing to do.',
    why: 'For a change of mind you pay the postage. Japan has no cooling-off right for mail order; consumers in the EU may withdraw within 14 days.',
    wouldChange:
      'If it differs from the listing or is faulty, that is a true reason, and you can ask. If you find Free Return on it, go back one question.',
    ifFails:
      'If postage costs more than you would get, keeping it loses least. A fake, or a battery that cannot be posted, does not go back at any price.',
  },
} satisfies PartText<typeof part>;
