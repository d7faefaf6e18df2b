import type { PartText } from '../../../../lib/flow/define.ts';
import type { pressed as part } from '../graph/pressed.ts';
import { CONFIRM, NOTHING, ORIGINAL, REJECT, REQUEST } from './press.ts';

export const pressed = {
  'pressed-what': {
    title: 'What did you press?',
    hint: 'Look at the status of the order and at the request page. Note the day and the time too.',
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
    hint: 'Look at the date beside “completed”. It may be US Pacific time, so count one day less. Also check whether you can press Returns/refunds.',
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
    why: 'You can still open a request for 15 days after confirming, so you can correct the mistake. But the time is already running.',
    wouldChange: 'If the goods are here and fine, you don’t have to do anything.',
    ifFails: 'If there is no button, take screenshots and check your PayPal or card time limit.',
  },
  'completed-days': {
    title: 'Is it 15 days or less since it completed?',
    hint: 'Look at the dates on the order page. If the delivery time ended on a different day, count from the earlier one. Also check whether you can press Returns/refunds.',
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
    why: 'Orders complete by themselves, but you can still open a request until 15 days after the delivery time ends.',
    wouldChange: 'If you have the goods and they are fine, you need no request.',
    ifFails: 'If the button does not work, check your PayPal or card time limit today.',
  },
  'accepted-what': {
    title: 'What did the proposal say?',
    hint: 'Read on the request page what was agreed. If it includes a return, it shows a time to ship.',
    options: {
      return: { text: 'Return for refund' },
      full: { text: 'Full refund, no return' },
      money: { text: 'Part of the money, or none' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'cancelled-window': {
    title: 'Is there buyer protection left?',
    hint: 'Look at the countdown on the order page. If you can press Returns/refunds, there is still protection.',
    options: {
      running: { text: 'Yes, or the button works' },
      over: { text: 'No, and the button does not work' },
      unknown: { text: 'I don’t know', sub: 'See where the countdown is' },
    },
  },
  'reopen-request': {
    title: 'Open the request again now',
    press: [REQUEST, ORIGINAL],
    byWhen: 'Now. Once the countdown ends, you cannot do it any more.',
    why: 'You can open a cancelled request again only while protection lasts. Older guides say that you can’t at all.',
    wouldChange: 'If the promised refund is in your own account, don’t open it again.',
    ifFails:
      'If there is no button, keep screenshots that show you were asked to cancel, and check your PayPal or card time limit.',
  },
  'stop-confirm': {
    title: 'Before you confirm receipt: it pays the seller',
    hint: 'Have you opened and tried everything? Is any refund or new item still only promised? The order completes by itself if you don’t press.',
    ends: [
      'The money goes to the seller.',
      'From then on, you have only 15 days to ask for a refund.',
      'The seller has no more reason to hurry.',
    ],
    options: {
      fine: { text: 'Everything has come, is tested and is fine' },
      'not-fine': {
        text: 'Something is missing, untested or wrong',
        sub: 'Or I am told to press first',
      },
      unknown: { text: 'I don’t know', sub: 'See why you don’t have to press' },
    },
  },
  'confirm-ok': {
    title: 'You may press it, but you don’t have to',
    press: [CONFIRM],
    byWhen: 'No date. If you do nothing, the order completes by itself.',
    why: 'If everything is fine, you may press it. But if you don’t, you keep more time to ask if you find a fault.',
    wouldChange: 'If anything is still untested, test it before you press.',
    ifFails: 'If you find a fault after pressing, you can open a request within 15 days.',
  },
  'do-not-confirm': {
    title: 'Don’t confirm receipt',
    press: [{ label: 'Don’t press Confirm', none: true }],
    byWhen: 'Send the refusal today, and look today at how much protection is left.',
    why: 'Pressing pays the seller and shortens your time. Not pressing costs you nothing.',
    wouldChange: 'When everything has come, is tested and is fine, you may press it.',
    ifFails: 'If you have pressed it, you can open a request within 15 days.',
  },
  'cancel-why': {
    title: 'Is the problem solved?',
    hint: 'Check with your own eyes that the goods are here and fine, or that the money is in your account. Promises don’t count.',
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
    why: 'A common trick is to make you cancel and wait until protection runs out; then you cannot open it again. And an unanswered proposal can be confirmed automatically.',
    wouldChange:
      'Once the money is in your account, or the goods are here and fine, you may cancel.',
    ifFails: 'If you have cancelled, open it again at once while protection lasts.',
  },
  'stop-cancel': {
    title: 'Before you cancel: treat it as final',
    hint: 'A promised refund, a promised new item or “we pay once you cancel” is no reason. Check your account and the goods before you answer.',
    ends: [
      'The request ends, and your claim with it.',
      'If protection is over, you cannot open another.',
      'You can no longer make the seller keep a promise.',
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
    byWhen: 'No hurry. Before you close it, check that no proposal has a running countdown.',
    why: 'If you want nothing more, you may close it. An old report tells of accounts blocked after a great many requests.',
    wouldChange: 'If the refund is only “in progress”, don’t close it before you have the money.',
    ifFails:
      'If you find a problem later, you may be able to open it again while protection lasts.',
  },
  'refuse-outside': {
    title: 'Refuse a refund outside AliExpress',
    press: [REQUEST],
    byWhen:
      'Send the refusal today. If no request is open, open it today; if there is a proposal, answer it a full day before its countdown ends.',
    why: 'Nobody can enforce a promise to pay outside. And an unanswered proposal can be confirmed automatically.',
    wouldChange:
      'If the seller makes the same offer as a proposal in the case, judge it like any other.',
    ifFails:
      'If they insist, add screenshots to the case as evidence. If there is no button yet, open the request on the day it appears.',
  },
  'refuse-coupon-resend': {
    title: 'Don’t close the case for a coupon or a new item',
    press: [REJECT, REQUEST],
    byWhen:
      'If no request is open, open one today. If it is a proposal there, reject it within 24–48 hours, and at the latest a full day before its countdown ends.',
    why: 'Both are promises outside the case, and a request cannot end in an exchange. Protection runs out while you wait.',
    wouldChange: 'Close the request only when you have the new item and it is fine.',
    ifFails:
      'If they put pressure on you, keep your claim as it is and let AliExpress step in. If there is no button yet, open the request on the day it appears.',
  },
  'refuse-change-reason': {
    title: 'Don’t change the reason to an untrue one',
    press: [{ label: 'Leave the reason as it is', none: true }],
    byWhen:
      'Send the refusal today. If there is a proposal, read it and answer a full day before its countdown ends.',
    why: '“No longer needed” makes it a change of mind, and then you pay the return. Give only the true reason.',
    wouldChange: 'If the reason you chose was really wrong, change it to the right one.',
    ifFails:
      'If it was changed without you, take a screenshot and ask in the case to change it back.',
  },
  'refuse-extra-fee': {
    title: 'Don’t pay a fee added after payment',
    press: [NOTHING],
    byWhen: 'Send the refusal today. Also note today your last day to open a request.',
    why: 'Postage or fees added after payment were not part of the price. Even if you pay, the parcel may not come.',
    wouldChange:
      'Import tax charged by customs or the carrier is different. Check who sent the bill.',
    ifFails:
      'If they won’t ship without it, keep that message. If it has not shipped, ask to cancel the order; if it has, open a request for “not received”.',
  },
} satisfies PartText<typeof part>;
