import type { PartText } from '../../../../lib/flow/define.ts';
import type { proposal as part } from '../graph/proposal.ts';
import {
  ACCEPT,
  BY_COUNTDOWN,
  ORIGINAL,
  REJECT,
  REQUEST,
  TODAY_BY_COUNTDOWN,
  TODAY_BY_PAGE,
} from './press.ts';

export const proposal = {
  'proposal-kind': {
    title: 'What is the proposal?',
    hint: 'Read three things in the proposal: the amount, whether it says return, and where the money goes. Go by the proposal, not by the chat.',
    options: {
      part: { text: 'Part of the money; I keep the goods' },
      return: { text: 'Return for refund' },
      full: { text: 'Full refund, no return' },
      cent: { text: '1 cent, or almost nothing' },
      gift: { text: 'A coupon, a discount or a new item' },
      nothing: { text: 'No refund, or only “cancel the request”' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'part-worth': {
    title: 'Does the amount cover your loss?',
    hint: 'Your loss is what you paid minus what the goods are still worth to you. Compare the offer with it. Goods you cannot use at all are worth 0.',
    options: {
      tiny: { text: 'No: I can’t use the goods, and they offer a few dollars' },
      low: { text: 'No: it is more than that, but less than my loss' },
      fair: {
        text: 'Yes, it covers my loss',
        sub: 'Enough for a small flaw or a missing part, or nearly all if I can’t use it',
      },
      unknown: { text: 'I don’t know', sub: 'Work it out and compare' },
    },
  },
  'offer-where': {
    title: 'Where is the offer written?',
    hint: 'Open the order, then Returns/refunds, and check whether the same amount is there as a proposal.',
    options: {
      case: { text: 'In the request, as a proposal' },
      chat: { text: 'Only in chat or e-mail', sub: 'Or I have not opened a request' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'put-in-case': {
    title: 'Don’t settle it in chat; use the request',
    press: [REQUEST],
    byWhen: TODAY_BY_PAGE,
    why: 'Nobody can enforce a promise made outside the request. Even with a friendly seller, the refund goes through it.',
    wouldChange:
      'If the offer is in the request, decide whether it covers your loss. If it says return, first check fake, battery, postage and address.',
    ifFails:
      'If they say that you need no request, open one anyway, or on the day the button appears. If one is open, ask them to make the offer there.',
  },
  'reject-small-offer': {
    title: 'Reject the small offer; keep your claim',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: 'Offering a few dollars for a total loss is a common trick. Accepting ends the case, and an unanswered offer can be confirmed automatically.',
    wouldChange:
      'If you can use the goods and the amount covers the rest of your loss, it may be worth accepting.',
    ifFails: 'If they don’t offer more, AliExpress steps in: add evidence.',
  },
  'reject-no-refund': {
    title: 'Reject the “no refund” proposal and add evidence',
    press: [REJECT, REQUEST],
    byWhen: BY_COUNTDOWN,
    why: 'If you don’t answer, it can be confirmed and you get no refund. If you reject it, the case goes on, and after 7 days without agreement AliExpress steps in.',
    wouldChange:
      'If the goods have come and are fine, or the money is in your account, you need no request.',
    ifFails: 'If the judgement goes against you, look the same day for a button to appeal.',
  },
  'counter-offer': {
    title: 'Reject it and name your own amount',
    press: [
      REJECT,
      { label: '提案を編集する', lang: 'ja', gloss: 'edit proposal, on older Japanese screens' },
    ],
    byWhen: BY_COUNTDOWN,
    why: 'Until the case closes you can change the amount and propose again. If you don’t answer, their proposal can be confirmed.',
    wouldChange: 'If their amount covers the loss you worked out, consider accepting it.',
    ifFails:
      'If you don’t agree with each other, AliExpress steps in. Add your calculation and photos now.',
  },
  'compare-offers': {
    title: 'Compare what each way leaves you, and do it in time',
    press: [{ label: 'Neither accept nor reject yet', none: true }],
    byWhen:
      'Work it out today and answer within 24–48 hours. If less than a day is left on the countdown: now.',
    why: 'What you end up with can be less than the offer: a return costs postage, and a judgement may be “return for refund”.',
    wouldChange:
      'The answer can change with who pays the postage and with what the goods are worth to you.',
    ifFails: 'If you run out of time, reject before the countdown ends and name your own amount.',
  },
  'full-method': {
    title: 'Where would the money go?',
    hint: 'Look at the refund method in the proposal or request. A Bonus refund is store credit that works only on AliExpress.',
    options: {
      original: { text: 'To the original payment method' },
      bonus: { text: 'Bonus refund' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'choose-original': {
    title: 'Ask for your money back, not a Bonus',
    press: [ORIGINAL],
    byWhen: BY_COUNTDOWN,
    why: 'A Bonus comes at once but is store credit, not money. Once you accept, you cannot change where the refund goes.',
    wouldChange:
      'If you want to shop there again and know how long it lasts, you may take it. Convenience-store payments have come back as a Bonus: ask before you reject.',
    ifFails:
      'If you can’t choose, reject the proposal and write that you want the original payment method.',
  },
  'stop-accept-full': {
    title: 'Before you accept: this ends the case',
    hint: 'Read the proposal once more. Go on if the amount is what you paid, it does not say return, and the money goes to the original payment method. If it says return, go back and choose “Return for refund”.',
    ends: [
      'The request is over and cannot be brought back.',
      'You cannot open a second one for the same problem.',
      'You get the amount the screen shows now, where it says now.',
    ],
    options: {
      go: { text: 'I have checked all three. Accept' },
      different: { text: 'It is too little, or there is another condition' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'accept-full': {
    title: 'Accept the full refund',
    press: [ACCEPT],
    byWhen: TODAY_BY_COUNTDOWN,
    why: 'A full refund to the original payment method, with nothing to send back, is the best result. An unanswered proposal can be confirmed automatically.',
    wouldChange: 'If “return” or “Bonus” appears as you press, go back without pressing.',
    ifFails: 'If nothing has come after 20 business days, ask with the refund record in hand.',
  },
  'stop-accept-part': {
    title: 'Before you accept: the rest of your claim ends',
    hint: 'Check the amount, the currency and where the money goes once more. Add what the goods are worth to you: does that cover your loss?',
    ends: [
      'The request is over and cannot be brought back.',
      'You cannot ask for the rest any more.',
      'You cannot open a second one for the same problem.',
    ],
    options: {
      go: { text: 'I have checked both. Accept' },
      low: { text: 'It is too little after all' },
      bonus: { text: 'It would come as a Bonus' },
      unknown: { text: 'I don’t know', sub: 'Work it out and compare' },
    },
  },
  'accept-part': {
    title: 'If it covers your loss, accept the partial refund',
    press: [ACCEPT],
    byWhen: BY_COUNTDOWN,
    why: 'An amount that covers your loss is safer than a judgement that nobody can predict. Once you accept, you cannot ask for the rest.',
    wouldChange: 'If there may be another fault, test everything first, before the countdown ends.',
    ifFails: 'If nothing has come after 20 business days, ask with the refund record in hand.',
  },
  'ae-proposal': {
    title: 'What does AliExpress propose?',
    hint: 'Compare AliExpress’s proposal with any open proposal of the seller: the amount, whether it says return, where the money goes.',
    options: {
      full: { text: 'Full refund, no return' },
      part: { text: 'Part of the money; I keep the goods' },
      return: { text: 'Return for refund' },
      nothing: { text: 'No refund' },
      'seller-better': {
        text: 'The seller’s own offer is better',
        sub: 'And it is still open on the request page',
      },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'ae-part': {
    title: 'Does AliExpress’s amount cover your loss?',
    hint: 'Read the reason too. If it says that evidence is missing, more evidence may change the result.',
    options: {
      fair: { text: 'Yes' },
      low: { text: 'No' },
      unknown: { text: 'I don’t know', sub: 'Work it out and compare' },
    },
  },
  'better-kind': {
    title: 'What does the seller offer?',
    hint: 'First make sure that you can still accept the seller’s proposal on the request page. A promise in chat, or a proposal that has disappeared, does not count.',
    options: {
      full: { text: 'Full refund, no return' },
      part: { text: 'Part of the money; I keep the goods' },
      return: { text: 'Return for refund' },
      unknown: { text: 'I don’t know', sub: 'Work it out and compare' },
    },
  },
  'answer-aliexpress': {
    title: 'Reject AliExpress’s proposal and add evidence',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: 'You may also decline AliExpress’s proposal and propose something else. If you say nothing, it can be confirmed.',
    wouldChange:
      'If you have nothing new to show and the amount is close to your loss, you may be better off accepting it.',
    ifFails: 'When it is judged, look the same day for a button to appeal.',
  },
} satisfies PartText<typeof part>;
