import type { PartText } from '../../../../lib/flow/define.ts';
import type { parcel as part } from '../graph/parcel.ts';
import { NOTHING, ONLY_SEND, ORIGINAL, REQUEST, TODAY_BY_PAGE } from './press.ts';

export const parcel = {
  'parcel-state': {
    title: 'What does the tracking show?',
    hint: 'Open the tracking from the order and read its newest line. Try the number on the carrier’s or post office’s own site too.',
    options: {
      'not-shipped': { text: 'Not shipped yet' },
      moving: { text: 'It moves', sub: 'There is a new line from the last few days' },
      stuck: {
        text: 'It has not moved for a long time',
        sub: 'Or it could not be delivered',
      },
      back: { text: 'It is going back, or went back, to the sender' },
      'no-record': {
        text: 'The number is dead, or not my parcel’s',
        sub: 'No record, older than my order, bound elsewhere',
      },
      delivered: { text: '“Delivered”, but I have nothing' },
      customs: { text: 'Stopped at customs, or customs wrote to me' },
      unknown: { text: 'I don’t know', sub: 'See where the tracking is' },
    },
  },
  'unshipped-time': {
    title: 'How does the time to ship stand?',
    hint: 'The order page shows how long the seller has to ship. Check too whether the seller asks you to extend it.',
    options: {
      running: { text: 'Time is left, and I want the goods', sub: 'Nobody asks me to extend' },
      over: { text: 'It is over; not shipped, not cancelled' },
      unwanted: { text: 'Time is left, but I want out', sub: 'Or they say it is out of stock' },
      extend: { text: 'I am asked to agree to more time' },
      unknown: { text: 'I don’t know', sub: 'See where the time is shown' },
    },
  },
  'wait-unshipped': {
    title: 'Wait until the time to ship ends',
    press: [NOTHING],
    byWhen:
      'Look at the order every few days, and on the last day to ship. If you are asked to extend, read it that same day.',
    why: 'An order not shipped in time is cancelled by itself and refunded in full. Agreeing to an extension puts that off.',
    wouldChange:
      'A request to extend, a “shipped” with a dead number, or the time running out: any of these ends the waiting.',
    ifFails:
      'If nothing changes after the last day, send the text that asks for cancellation and refund.',
  },
  'cancel-unshipped': {
    title: 'Ask for cancellation before it ships',
    press: [
      {
        label: 'Order details',
        gloss: 'use a button to cancel if there is one; its name today could not be confirmed',
      },
    ],
    byWhen: 'Today, before the status turns to shipped.',
    why: 'Before anything moves there is nothing to send back or prove. Late orders are cancelled by themselves and refunded in full, but the system can lag.',
    wouldChange:
      'If it turns to shipped first, you follow the steps for goods that do not arrive instead.',
    ifFails:
      'If they refuse, agree to no extension. If days pass after the last day and nothing changes, check your payment provider’s window.',
  },
  'refuse-extend': {
    title: 'Do not agree to more time to ship',
    press: [{ label: 'Don’t press “agree”; decline if there is a button', none: true }],
    byWhen: 'Today. If the request shows a countdown, a full day before it ends.',
    why: 'Agreeing puts off the automatic cancellation and full refund of an order that never ships.',
    wouldChange:
      'If you truly want the goods and the screen states how many days are added, you may agree.',
    ifFails:
      'If it has been extended, note the new date and send the text that asks for cancellation.',
  },
  'promise-date': {
    title: 'Has the promised delivery date passed?',
    hint: 'Look at the delivery date on the order page and at the time left of buyer protection. See whether Returns/refunds can be pressed.',
    options: {
      before: { text: 'No', sub: 'And there is plenty of protection left' },
      ending: { text: 'Protection has only days left', sub: 'Perhaps you are told to wait' },
      'over-button': { text: 'Yes, and Returns/refunds can be pressed' },
      'over-no-button': { text: 'Yes, but I see no Returns/refunds yet' },
      closed: { text: 'Completed over 15 days ago; no button' },
      unknown: { text: 'I don’t know', sub: 'See where the dates are' },
    },
  },
  'wait-moving': {
    title: 'Wait until the promised delivery date',
    press: [{ label: 'Press nothing, not even Confirm', none: true }],
    byWhen:
      'Look at the tracking once a week. If nothing has come by the promised date, open the request that day.',
    why: 'While the parcel moves and the date is ahead, a “not received” request is not usually taken. The last day to ask is 15 days after the delivery time ends.',
    wouldChange:
      'Tracking stops, shows delivery in another town, or the date passes: any of these ends the waiting.',
    ifFails:
      'Once the date has passed, press Returns/refunds that day, even if you are told to wait.',
  },
  'open-late': {
    title: 'Open a refund request: not received',
    press: [REQUEST, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Once the delivery time is over you may ask. You have 15 days from then, and waiting only uses them up.',
    wouldChange: 'If it arrives after all, check everything first and only then close the request.',
    ifFails:
      'If the seller refuses, keep the request, add the tracking and let AliExpress step in. No button yet: look every day and press it the day it shows.',
  },
  'watch-button': {
    title: 'Open the request the day the button shows',
    press: [REQUEST],
    byWhen:
      'Look once a day; press the day it appears, within 15 days of the delivery time ending.',
    why: 'The button usually appears on the 11th day after shipping. While a parcel moves, “not received” opens only when the delivery time ends.',
    wouldChange:
      'If you see a way to ask for longer protection you may use it; nobody could confirm that it still exists. You can open a request without it.',
    ifFails:
      'If the period ends and no button appears, take screenshots and check your payment provider’s window.',
  },
  'protection-left': {
    title: 'How much buyer protection is left?',
    hint: 'The order page shows a countdown. Dates may be in US Pacific time, so reckon a day less. See too whether Returns/refunds can be pressed.',
    options: {
      days: { text: 'Many days' },
      few: { text: 'Only a few days', sub: 'Perhaps the seller says “wait”' },
      ended: { text: 'It ended 15 days ago or less, or the button works' },
      closed: { text: 'It ended over 15 days ago, and no button works' },
      unknown: { text: 'I don’t know', sub: 'See where the countdown is' },
    },
  },
  'ask-where-parcel': {
    title: 'Ask where it is, and set the day you will ask for the money',
    press: [ONLY_SEND],
    byWhen:
      'Send it today. Give them a few days, and open the request at the latest a few days before protection ends.',
    why: 'Asking first is quicker, and the exchange is evidence. But an answer is worth nothing if the time to open a request passes meanwhile.',
    wouldChange:
      'Delivered in another town, sent back to the seller, or a number proved fake: if Returns/refunds works, open the request without waiting.',
    ifFails:
      'A few days without an answer, or only “wait”: open the request as soon as the button works. Don’t let it come to the last days.',
  },
  'request-button': {
    title: 'Can you press Returns/refunds?',
    hint: 'Look near the bottom of the order page. Older screens say Open Dispute.',
    options: {
      yes: { text: 'Yes' },
      no: { text: 'It is not there, or does not work' },
      unknown: { text: 'I don’t know', sub: 'See where the button is' },
    },
  },
  'open-stuck': {
    title: 'Don’t wait: open a “not received” request',
    press: [REQUEST, ORIGINAL],
    byWhen: 'Today; never later than a full day before protection ends. Less than a day left: now.',
    why: '“It will come soon” stops no clock. If protection ends without a formal request, the money goes to the seller.',
    wouldChange:
      'If it arrives later, check everything before you close the request; never close it unchecked.',
    ifFails:
      'No button yet: look every day and press it the day it shows. The last day is 15 days after the period ends.',
  },
  'number-button': {
    title: 'Can you press Returns/refunds on that order?',
    hint: 'First take screenshots that show what is wrong with the number. Then look near the bottom of the order page.',
    options: {
      yes: { text: 'Yes', sub: 'It may work even after “completed”' },
      no: { text: 'Not yet, or it is not there' },
      closed: { text: 'Completed over 15 days ago; no button' },
      unknown: { text: 'I don’t know', sub: 'See where the button is' },
    },
  },
  'open-fake-number': {
    title: 'Open a request with proof of the dead number',
    press: [REQUEST, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Fake tracking numbers are a known trick. While you wait for a real one, the time to ask runs on.',
    wouldChange:
      'If they show a new number bound for your town and it moves, see it arrive. Keep the request open until you have checked the goods.',
    ifFails:
      'If the seller refuses, keep the request and add the screens. The judgement may have to wait until the delivery time is over.',
  },
  'delivered-town': {
    title: 'Was it “delivered” in the town on the order?',
    hint: 'The last tracking line may show a town or postcode, a name and a time. Compare them with the address on the order, also for a gift or an old address. Ask your family and neighbours; check the parcel box and cards.',
    options: {
      closed: { text: 'It completed over 15 days ago; I can’t ask' },
      other: { text: 'No, another town or country' },
      mine: { text: 'Yes, that town', sub: 'I asked around and it is nowhere' },
      unknown: { text: 'I don’t know', sub: 'The company that delivered it can tell' },
    },
  },
  'open-elsewhere': {
    title: 'Open a request that shows the wrong town',
    press: [REQUEST, ORIGINAL],
    byWhen: 'Today. After a “delivered” scan the time left may shrink.',
    why: 'When tracking shows another town it counts as not received, says a guide of 2019. That screen is your proof.',
    wouldChange:
      'If it was your town or building after all, get the carrier’s answer in writing first.',
    ifFails:
      'If the seller refuses, add the screen that shows the other town and let AliExpress step in. No button yet: look every day and press it the day it shows.',
  },
  'carrier-answer': {
    title: 'Do you have the carrier’s answer?',
    hint: 'Give the tracking number to the company that delivered and ask in writing when, where and to whom. See how much time is left to open a request.',
    options: {
      written: { text: 'Yes, on paper or by e-mail' },
      'few-days': {
        text: 'No, and only days are left',
        sub: 'Or it completed less than 15 days ago',
      },
      'time-left': { text: 'No, but there is plenty of time' },
      unknown: { text: 'I don’t know', sub: 'See where the countdown is' },
    },
  },
  'ask-carrier': {
    title: 'Ask the carrier for a written investigation',
    press: [ONLY_SEND],
    byWhen: 'Today. Wait for the answer only until a few days are left to open a request.',
    why: 'A claim against a “delivered” record is hard to win, so you need the carrier’s answer in writing.',
    wouldChange:
      'Delivered in another town: open the request at once. Only days left: open it before the answer comes.',
    ifFails:
      'Refused on the phone? Ask at the counter or by e-mail, and keep a record of the refusal.',
  },
  'open-delivered': {
    title: 'Open a request: “delivered”, but not to me',
    press: [REQUEST, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'A “delivered” record makes it hard to win, but after the last day you cannot even ask. The carrier’s answer can be added until the case closes.',
    wouldChange: 'If family or a neighbour has it, don’t open a request; close it if you have.',
    ifFails:
      'If you lose, an appeal is said to need an official paper, from the post office for example. Ask for it now.',
  },
  'customs-what': {
    title: 'What did customs say?',
    hint: 'Look at the customs line of the tracking, at any card or letter from customs or the post office, and at the seller’s messages.',
    options: {
      notice: { text: 'A notice: held as a suspected fake' },
      held: {
        text: 'It is stuck and I don’t know why',
        sub: 'Or customs or the carrier wants papers or tax',
      },
      'seller-fee': { text: 'The seller asks me for money' },
      unknown: { text: 'I don’t know', sub: 'See how to ask customs' },
    },
  },
  'open-customs': {
    title: 'Open a request with the customs notice',
    press: [REQUEST, ORIGINAL],
    byWhen:
      'Today; at the latest a full day before the date on your page. Keep the date on the notice as well.',
    why: 'Goods held as counterfeit never reach you. The notice proves that you received nothing.',
    wouldChange: 'No notice yet? First get the reason in writing from customs or the post office.',
    ifFails:
      'If the seller refuses, add a photo of the notice and let AliExpress step in. No button yet: look every day and press it the day it shows.',
  },
  'get-customs-paper': {
    title: 'Get the reason in writing',
    press: [{ label: 'Press nothing; ask customs or the carrier', none: true }],
    byWhen:
      'Ask customs or the carrier today. Open the request a full day before the date on your page.',
    why: 'AliExpress asks for the official paper that gives the reason, say its old pages. What you were told on the phone cannot be shown.',
    wouldChange:
      'It is a suspected-fake notice, or paying the tax would release it: either changes the next step.',
    ifFails:
      'If the paper is late, open the request with the tracking screen and add the paper afterwards.',
  },
} satisfies PartText<typeof part>;
