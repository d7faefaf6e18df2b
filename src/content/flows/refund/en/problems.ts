import type { PartText } from '../../../../lib/flow/define.ts';
import type { problems as part } from '../graph/problems.ts';
import { ORIGINAL, REFUND_ONLY, REQUEST, TODAY_BY_PAGE } from './press.ts';

export const problems = {
  'open-damaged': {
    title: 'Ask for a full refund: it arrived broken',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'You get a refund through the formal request, not through a promise in chat. Evidence decides: photos of the box, the label and the damage.',
    wouldChange:
      'If you can use it as it is, ask only for the part you lost: that is easier to prove.',
    ifFails: 'If the seller refuses, keep the request open, add photos and let AliExpress step in.',
  },
  'open-not-working': {
    title: 'Film that it does not work, then open a request',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'For electrical goods, a video is the best proof that they do not work. A photo cannot show it.',
    wouldChange:
      'If it works after charging or set-up, you need no request. If part of it works, consider a partial refund.',
    ifFails:
      'If they say that you use it wrongly, add a video in which you do exactly what they said.',
  },
  'open-battery': {
    title: 'Stop charging it; ask for a refund only',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'A damaged lithium battery cannot be posted abroad. If you choose a return, the time to ship runs out and the parcel is still with you.',
    wouldChange: 'An undamaged battery fixed inside its device can be posted under conditions.',
    ifFails: 'If they demand a return, decline and say why it cannot be sent.',
  },
  'open-partial': {
    title: 'Ask for a partial refund: the part you lost',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'For goods you can use, work out what you lost and ask for that. You keep them and pay no return postage. There are no exchanges.',
    wouldChange:
      'If you find that you can’t use it, you can change the amount and the reason until the case closes.',
    ifFails:
      'If they offer too little, decline and propose again, and show how you worked out your amount.',
  },
  'open-not-as-described': {
    title: 'Ask for a full refund: not as described',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Evidence decides: show the listing’s words beside the item. Choose the true reason.',
    wouldChange:
      'If the difference is small and you will use it, ask for a partial refund instead.',
    ifFails:
      'If they ask you to change the reason to “no longer needed”, don’t: you would pay the return.',
  },
  'open-wrong-item': {
    title: 'Ask for a full refund: wrong item',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'One picture each of the order page, the label and the contents shows the mistake clearly.',
    wouldChange: 'If you want to keep what came, you may ask for the difference in price instead.',
    ifFails: 'If they offer to send the right one, don’t cancel the request.',
  },
  'open-wrong-size': {
    title: 'Photograph it with a ruler, then open a request',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'If the ruler shows a difference from the size chart, it is “not as described”. If not, it counts as a change of mind and you pay the return.',
    wouldChange:
      'If it matches the chart, you chose the wrong size: check whether it says Free Return.',
    ifFails:
      'If they say that the difference is too small to count, measure more places and add the size chart.',
  },
  'open-missing': {
    title: 'Ask for the value of what is missing',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'If you can use what came, ask for the share of what is missing. If it is useless without the rest, ask for the full amount.',
    wouldChange:
      'If there are two tracking numbers, the rest may come in a second parcel. If it is not here when the last day is near, don’t wait any longer.',
    ifFails:
      'If they say that everything was packed, add photos of the parcel and the weight on the label.',
  },
  'open-counterfeit': {
    title: 'Ask for a refund only: it is a counterfeit',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'If you send a fake back from Japan, you export infringing goods, and that is banned. So never choose “return & refund”.',
    wouldChange:
      'If you are not sure that it is a fake, don’t say so: state what differs from the listing.',
    ifFails:
      'If they tell you to send it back first, don’t. Decline and say why it cannot be sent.',
  },
  'open-empty': {
    title: 'Ask for a full refund: empty parcel',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Some sellers send an empty box only to get a delivery scan. The label, the seal, the weight and the contents show that your item is not there.',
    wouldChange: 'If the goods turn up in the wrapping or a second parcel, don’t open a request.',
    ifFails:
      'If they say that it was delivered, add the weight on the label beside the weight of the goods.',
  },
} satisfies PartText<typeof part>;
