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
    hint: 'Read three things in the proposal: the amount, whether it says return, and where the money goes. Go by what stands there, not by the chat.',
    options: {
      part: { text: 'Part of the money; I keep the goods' },
      return: { text: 'Return for refund' },
      full: { text: 'Full refund, no return' },
      cent: { text: '1 cent, or a sum in name only' },
      gift: { text: 'A coupon, a discount, a new item' },
      nothing: { text: 'No refund, or only “withdraw the request”' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'part-worth': {
    title: 'Does the amount cover your loss?',
    hint: 'Your loss is what you paid minus what the goods are still worth to you. Set the offer against it. Goods you cannot use at all are worth 0.',
    options: {
      tiny: { text: 'Useless goods, and they offer a few dollars' },
      low: { text: 'It is more than that, but less than my loss' },
      fair: {
        text: 'It covers my loss',
        sub: 'Makes up for a small flaw or shortage, or nearly all for a total loss',
      },
      unknown: { text: 'I don’t know', sub: 'Work it out and compare' },
    },
  },
  'offer-where': {
    title: 'Where is the offer written?',
    hint: 'Open the order, then Returns/refunds, and see whether the same amount stands there as a proposal.',
    options: {
      case: { text: 'In the request, as a proposal' },
      chat: { text: 'Only in chat or e-mail', sub: 'Or I have not opened a request' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'put-in-case': {
    title: 'Settle nothing in chat; use the request',
    press: [REQUEST],
    byWhen: TODAY_BY_PAGE,
    why: 'Nothing enforces a promise made outside the request. Even a friendly seller refunds through it.',
    wouldChange:
      'If it appears in the request, decide by whether it covers your loss. With a return, check fake, battery, postage and address first.',
    ifFails:
      'Told that no request is needed? Open it; no button yet, then the day it shows. If one is open, ask them to put the offer there.',
  },
  'reject-small-offer': {
    title: 'Reject the small offer; keep your claim',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: 'A few dollars for a total loss is a common move. Accepting ends the case, and leaving it can confirm it by itself.',
    wouldChange:
      'If the goods are of some use and the sum makes up the rest, it may be worth taking.',
    ifFails: 'If nothing moves, AliExpress steps in: add evidence.',
  },
  'reject-no-refund': {
    title: 'Reject the “no refund” proposal and add evidence',
    press: [REJECT, REQUEST],
    byWhen: BY_COUNTDOWN,
    why: 'Left unanswered, it can be confirmed with no refund. Once rejected, the case goes on, and after 7 days without agreement AliExpress steps in.',
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
    why: 'Until the case closes you can change the amount and propose again. Left unanswered, their proposal can be confirmed.',
    wouldChange: 'If their amount reaches the loss you worked out, think of accepting.',
    ifFails: 'If you don’t agree, AliExpress steps in. Add your sum and photos now.',
  },
  'compare-offers': {
    title: 'Compare what each way leaves, while time runs',
    press: [{ label: 'Neither accept nor reject yet', none: true }],
    byWhen:
      'Work it out today and answer within 24–48 hours; with less than a day on the countdown, now.',
    why: 'What you end up with differs from what you are offered: a return costs postage, and a judgement may be “return for refund”.',
    wouldChange:
      'Who pays the postage, and what the goods are worth to you: either may turn the answer round.',
    ifFails: 'Out of time? Reject before the countdown ends and name your own amount.',
  },
  'full-method': {
    title: 'Where would the money go?',
    hint: 'Look at the refund method in the proposal or request. A Bonus refund is store credit that only AliExpress takes.',
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
    why: 'A Bonus comes at once but is store credit, not money. Once you accept, it ends with that destination.',
    wouldChange:
      'If you mean to shop there again and have seen how long it lasts, you may take it. Store payments have come back as a Bonus: ask before you reject.',
    ifFails:
      'No way to choose? Reject the proposal and write that you want the original payment method.',
  },
  'stop-accept-full': {
    title: 'Before you accept: this ends the case',
    hint: 'Read the proposal once more. Go on if the amount is what you paid, the word return is not there, and it goes to the original payment method. If it says return, go back and choose “Return for refund”.',
    ends: [
      'The request is over and cannot be brought back.',
      'You cannot open a second one for the same problem.',
      'The amount and its destination become what the screen shows now.',
    ],
    options: {
      go: { text: 'I have checked all three. Accept' },
      different: { text: 'The amount is short, or has another condition' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'accept-full': {
    title: 'Accept the full refund',
    press: [ACCEPT],
    byWhen: TODAY_BY_COUNTDOWN,
    why: 'All of it, to the original payment method, with nothing to send back: the best form there is. Left unanswered, a proposal can be confirmed by itself.',
    wouldChange: 'If “return” or “Bonus” appears as you press, go back without pressing.',
    ifFails: 'If nothing has come after 20 business days, ask with the refund record in hand.',
  },
  'stop-accept-part': {
    title: 'Before you accept: the rest of your claim ends',
    hint: 'Read the amount, the currency and where it goes once more. Add what the goods are worth to you: is the loss covered?',
    ends: [
      'The request is over and cannot be brought back.',
      'You cannot claim the rest any more.',
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
    title: 'If it covers the loss, accept the part refund',
    press: [ACCEPT],
    byWhen: BY_COUNTDOWN,
    why: 'A sum that covers your loss is surer money than a judgement nobody can foresee. Once accepted, the rest is gone.',
    wouldChange: 'If another fault may show up, test everything first, within the countdown.',
    ifFails: 'If nothing has come after 20 business days, ask with the refund record in hand.',
  },
  'ae-proposal': {
    title: 'What does AliExpress propose?',
    hint: 'Read AliExpress’s proposal beside any proposal of the seller that is still there: amount, return or not, where the money goes.',
    options: {
      full: { text: 'Full refund, no return' },
      part: { text: 'Part of the money; I keep the goods' },
      return: { text: 'Return for refund' },
      nothing: { text: 'No refund' },
      'seller-better': {
        text: 'The seller’s own offer is better',
        sub: 'And it still stands on the request page',
      },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'ae-part': {
    title: 'Does AliExpress’s amount cover your loss?',
    hint: 'Read the reason given with it too. If it says that evidence is lacking, more evidence may change it.',
    options: {
      fair: { text: 'Yes' },
      low: { text: 'No' },
      unknown: { text: 'I don’t know', sub: 'Work it out and compare' },
    },
  },
  'better-kind': {
    title: 'What does the seller offer?',
    hint: 'First make sure that the seller’s proposal can still be accepted on the request page. A promise in chat, or a proposal that is gone, does not count.',
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
    why: 'You may decline AliExpress’s proposal too and propose something else. Say nothing and it can be confirmed.',
    wouldChange:
      'If you have nothing new to show and the sum is close to your loss, taking it may leave you better off.',
    ifFails: 'When it is judged, look the same day for a button to appeal.',
  },
} satisfies PartText<typeof part>;
