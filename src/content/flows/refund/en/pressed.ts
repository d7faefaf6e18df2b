import type { PartText } from '../../../../lib/flow/define.ts';
import type { pressed as part } from '../graph/pressed.ts';
import { CONFIRM, NOTHING, ORIGINAL, REJECT, REQUEST } from './press.ts';

export const pressed = {
  'pressed-what': {
    title: 'What did you press?',
    hint: 'Look at the status of the order and at the request page. Note the day and time as well.',
    options: {
      confirm: { text: 'Confirm receipt, by mistake' },
      auto: { text: 'Nothing: it completed by itself' },
      accept: { text: 'Accept, on a proposal' },
      cancel: { text: 'Cancel, on my request' },
      form: {
        text: 'A wrong choice in the request form',
        sub: 'A Bonus, a return, the amount or the reason',
      },
      thinking: { text: 'Not yet: should I confirm receipt?' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'confirmed-days': {
    title: 'Is it 15 days or less since you confirmed?',
    hint: 'Look at the date beside “completed”. It may be US Pacific time, so count a day less. See too whether Returns/refunds can be pressed.',
    options: {
      within: { text: '15 days or less, or the button works' },
      over: { text: 'More than 15 days, and no button works' },
      unknown: { text: 'I don’t know', sub: 'See where the date is' },
    },
  },
  'open-after-confirm': {
    title: 'If anything is wrong, open a request within 15 days',
    press: [REQUEST, ORIGINAL],
    byWhen: 'Today is safest; at the latest a full day before the 15 days are over.',
    why: 'After confirming, a request can still be opened for 15 days, so the slip can be put right. But time is already running.',
    wouldChange: 'If the goods are here and fine, you need not do anything.',
    ifFails: 'If there is no button, take screenshots and check your payment provider’s window.',
  },
  'completed-days': {
    title: 'Is it 15 days or less since it completed?',
    hint: 'Look at the dates on the order page. If the delivery time ended on another day than it completed, count from the earlier. See too whether Returns/refunds can be pressed.',
    options: {
      within: { text: '15 days or less, or the button works' },
      over: { text: 'More than 15 days, and no button works' },
      unknown: { text: 'I don’t know', sub: 'See where the date is' },
    },
  },
  'open-after-auto': {
    title: 'Press Returns/refunds today and open a request',
    press: [REQUEST, ORIGINAL],
    byWhen: 'Today. Sources differ on the first day, so count 15 days from the earliest.',
    why: 'Orders complete by themselves, but the way to a request does not close at once: 15 days after the delivery time ends.',
    wouldChange: 'If you have the goods and they are fine, no request is needed.',
    ifFails: 'If the button does not work, check the window of PayPal or your card issuer today.',
  },
  'accepted-what': {
    title: 'What did the proposal say?',
    hint: 'Read on the request page what was settled. If it includes a return, a time to ship is shown.',
    options: {
      return: { text: 'Return for refund' },
      full: { text: 'Full refund, no return' },
      money: { text: 'Part of the money, or none' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'cancelled-window': {
    title: 'Is there buyer protection left?',
    hint: 'Look at the countdown on the order page. If Returns/refunds can be pressed, there is.',
    options: {
      running: { text: 'Yes, or the button works' },
      over: { text: 'No, and the button does not work' },
      unknown: { text: 'I don’t know', sub: 'See where the countdown is' },
    },
  },
  'reopen-request': {
    title: 'Open the request again now',
    press: [REQUEST, ORIGINAL],
    byWhen: 'Now. Once the countdown ends, it cannot be done.',
    why: 'A cancelled request can be opened again only while protection runs. Older guides say it cannot at all.',
    wouldChange: 'If you have seen the promised refund in your own account, don’t.',
    ifFails:
      'No button: keep screenshots of being asked to cancel, and check your payment provider’s window.',
  },
  'stop-confirm': {
    title: 'Before you confirm receipt: money moves',
    hint: 'Have you opened and tried everything? Is any refund or new item still only promised? The order completes by itself if you don’t press.',
    ends: [
      'The money goes to the seller.',
      'The time to ask for a refund shrinks to 15 days from then.',
      'The seller has no more reason to hurry.',
    ],
    options: {
      fine: { text: 'All has come, is tested, and is fine' },
      'not-fine': {
        text: 'Something is missing, untested or wrong',
        sub: 'Or I am told to press first',
      },
      unknown: { text: 'I don’t know', sub: 'See why you need not press' },
    },
  },
  'confirm-ok': {
    title: 'You may press it, but you need not',
    press: [CONFIRM],
    byWhen: 'No date. Left alone, the order completes by itself.',
    why: 'If all is well you may press it. But left unpressed, you keep more time to ask should a fault show up.',
    wouldChange: 'If anything is still untested, test it before you press.',
    ifFails: 'If a fault shows up after pressing, a request can be opened within 15 days.',
  },
  'do-not-confirm': {
    title: 'Don’t confirm receipt',
    press: [{ label: 'Don’t press Confirm', none: true }],
    byWhen: 'Send the refusal today, and look today at how much protection is left.',
    why: 'Pressing gives the money to the seller and shortens your time. Not pressing costs you nothing.',
    wouldChange: 'When all has come, is tested and is fine, you may press.',
    ifFails: 'If you have pressed it, you can open a request within 15 days.',
  },
  'cancel-why': {
    title: 'Is the problem of your request solved?',
    hint: 'See with your own eyes that the goods are here and fine, or that the money is in your account. Promises don’t count.',
    options: {
      problem: { text: 'No, it is only promised' },
      settled: { text: 'Yes, I want nothing more' },
      already: { text: 'I have cancelled it already' },
      provider: { text: 'They mean my card or PayPal dispute' },
      unknown: { text: 'I don’t know', sub: 'Find out without cancelling' },
    },
  },
  'refuse-cancel': {
    title: 'Don’t cancel the request',
    press: [{ label: 'Don’t press Cancel', none: true }],
    byWhen:
      'Send the refusal today. If there is a proposal, read it and answer a full day before its countdown ends.',
    why: 'To have you cancel until protection runs out is a common move; after that you cannot open it again. And a proposal left unanswered can be confirmed by itself.',
    wouldChange: 'Once you have seen the money in your account, or the goods in order, you may.',
    ifFails: 'If you have cancelled, open it again at once while protection lasts.',
  },
  'stop-cancel': {
    title: 'Before you cancel: take it as final',
    hint: 'A promised refund, a promised new item or “we pay once you cancel” is no reason. Answer with your account and the goods in view.',
    ends: [
      'The request ends, and your claim with it.',
      'If protection is over, you cannot open another.',
      'Nothing is left that holds the seller to a promise.',
    ],
    options: {
      go: { text: 'I have seen the goods or the money myself' },
      promise: { text: 'It is only promised' },
      unknown: { text: 'I don’t know', sub: 'Find out without cancelling' },
    },
  },
  'cancel-ok': {
    title: 'It is solved: you may close the request',
    press: [
      {
        label: 'Cancel request',
        gloss: 'the button on the request page; its name today could not be confirmed',
      },
    ],
    byWhen: 'No hurry. Before closing, see only that no proposal’s countdown is running.',
    why: 'With nothing left to ask for, you may close it. An old report tells of accounts blocked after a great many requests.',
    wouldChange: 'If the refund is only “in progress”, don’t close before you see it.',
    ifFails: 'If a problem shows up later, it may be opened again while protection lasts.',
  },
  'refuse-outside': {
    title: 'Refuse a refund outside AliExpress',
    press: [REQUEST],
    byWhen:
      'Send the refusal today. If no request is open, open it today; if there is a proposal, answer it a full day before its countdown ends.',
    why: 'Nothing enforces a promise to pay outside. And a proposal left unanswered can be confirmed by itself.',
    wouldChange:
      'If the seller makes the same offer as a proposal in the case, judge it by its content.',
    ifFails:
      'If they insist, add screenshots to the case as evidence. No button yet: open it the day it shows.',
  },
  'refuse-coupon-resend': {
    title: 'Don’t close the case for a coupon or a new item',
    press: [REJECT, REQUEST],
    byWhen:
      'If no request is open, open it today. If it is a proposal there, reject it within 24–48 hours, at the latest a full day before its countdown ends.',
    why: 'Both are promises outside the case, which knows no exchange. Protection runs out while you wait.',
    wouldChange: 'When the new item is in your hands and is fine, close the request then.',
    ifFails:
      'If they press you, keep your claim as it is and let AliExpress step in. No button yet: open it the day it shows.',
  },
  'refuse-change-reason': {
    title: 'Don’t change the reason to an untrue one',
    press: [{ label: 'Leave the reason as it is', none: true }],
    byWhen:
      'Send the refusal today. If there is a proposal, read it and answer a full day before its countdown ends.',
    why: '“No longer needed” makes it a change of mind, and you pay the return. Give only the true reason.',
    wouldChange: 'If the reason you chose was truly wrong, put in the right one.',
    ifFails: 'If it was changed without you, take a screenshot and ask in the case to put it back.',
  },
  'refuse-extra-fee': {
    title: 'Don’t pay a fee that comes afterwards',
    press: [NOTHING],
    byWhen:
      'Send the refusal today. If it may not arrive, note the last day for a request today too.',
    why: 'Postage or fees added after payment were no part of the price. Even if you pay, it may not come.',
    wouldChange:
      'Import tax asked by customs or the carrier itself is another matter. Check who sent the bill.',
    ifFails:
      'If they won’t ship without it, keep that message. Not shipped yet? Ask for cancellation. Shipped? Open a request for “not received”.',
  },
} satisfies PartText<typeof part>;
