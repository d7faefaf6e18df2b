import type { PartText } from '../../../../lib/flow/define.ts';
import type { problems as part } from '../graph/problems.ts';
import { ORIGINAL, REFUND_ONLY, REQUEST, TODAY_BY_PAGE } from './press.ts';

export const problems = {
  'open-damaged': {
    title: 'Open a request for all of it: arrived broken',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'The formal request brings the refund, not a promise in chat. With photos of box, label and damage, evidence decides.',
    wouldChange:
      'If you can use it as it is, asking for the part you lost stands on firmer ground.',
    ifFails: 'If the seller refuses, keep the request, add photos and let AliExpress step in.',
  },
  'open-not-working': {
    title: 'Film that it does not work, then open a request',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'With electrical goods a video of the failure settles it. A photo shows nothing.',
    wouldChange:
      'If charging or set-up makes it work, no request is needed. If part works, think of a part refund.',
    ifFails: 'Told you are using it wrongly? Add a video of you doing exactly what they said.',
  },
  'open-battery': {
    title: 'Stop charging; open a request for refund only',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'A damaged lithium battery cannot be posted abroad. Choose a return and the time runs out with the parcel still in your hands.',
    wouldChange: 'An undamaged battery fixed inside its device can be posted under conditions.',
    ifFails: 'If they demand a return, decline and say why it cannot be sent.',
  },
  'open-partial': {
    title: 'Ask for part of the price: the part you lost',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'For goods you can use, work out what you lost and ask for that. You keep them and pay no return postage. There are no exchanges.',
    wouldChange: 'If it proves useless, you can change amount and reason until the case closes.',
    ifFails: 'If they offer too little, decline and propose again with your sum shown.',
  },
  'open-not-as-described': {
    title: 'Open a request for all of it: not as described',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Set the listing’s words beside the real thing and evidence decides. Choose the true reason.',
    wouldChange: 'If the difference is small and you will use it, ask for part instead.',
    ifFails: 'Asked to change the reason to “no longer needed”? Don’t: you would pay the return.',
  },
  'open-wrong-item': {
    title: 'Open a request for all of it: wrong item',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'A picture each of the order page, the label and the contents makes the mistake plain to anyone.',
    wouldChange: 'If you can live with what came, you may ask for the difference in price instead.',
    ifFails: 'If they offer to send the right one, don’t cancel the request.',
  },
  'open-wrong-size': {
    title: 'Photograph it with a ruler, then open a request',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Show the gap between chart and ruler and it is “not as described”. Without it, it counts as a change of mind and you pay the return.',
    wouldChange: 'If it matches the chart, the choice was yours: see whether it says Free Return.',
    ifFails: 'Told it is within tolerance? Measure more places and add the size chart.',
  },
  'open-missing': {
    title: 'Open a request for the value of what is missing',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'If what came is of use, ask for the share of what is missing. If it is useless without the rest, ask for all.',
    wouldChange:
      'With two tracking numbers the rest may come in a second parcel. If it is not here as the last day nears, ask without waiting.',
    ifFails: 'Told that all was packed? Add the parcel’s photos and the weight on the label.',
  },
  'open-counterfeit': {
    title: 'Open a request for refund only: counterfeit',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Sending a fake back from Japan would be exporting infringing goods, which is banned. So never choose “return & refund”.',
    wouldChange:
      'If you cannot be sure it is fake, don’t say so: state what differs from the listing.',
    ifFails: 'Told to send it back first? Don’t; decline and say why it cannot be sent.',
  },
  'open-empty': {
    title: 'Open a request for all of it: empty parcel',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Some send a box only to get a delivery scan. Label, seal, weight and contents show that what you bought is not there.',
    wouldChange: 'If the goods turn up in the wrapping or a second parcel, don’t open a request.',
    ifFails: 'Told it was delivered? Add the weight on the label beside the weight of the goods.',
  },
} satisfies PartText<typeof part>;
