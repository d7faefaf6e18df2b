import type { PartText } from '../../../../lib/flow/define.ts';
import type { parcel as part } from '../graph/parcel.ts';
import { NOTHING, ONLY_SEND, ORIGINAL, REQUEST, TODAY_BY_PAGE } from './press.ts';

export const parcel = {
  'parcel-state': {
    title: 'What does the tracking show?',
    hint: 'Open the tracking from the order and read the newest event. Try the number on the carrier’s or post office’s own website too.',
    options: {
      'not-shipped': { text: 'Not shipped yet' },
      moving: { text: 'The parcel is moving', sub: 'There is a new event from the last few days' },
      stuck: {
        text: 'It has not moved for a long time',
        sub: 'Or it could not be delivered',
      },
      back: { text: 'It is going back to the sender, or is back there' },
      'no-record': {
        text: 'The number does not work, or is not mine',
        sub: 'No record, older than my order, or another destination',
      },
      delivered: { text: '“Delivered”, but I have nothing' },
      customs: { text: 'Stopped at customs, or customs wrote to me' },
      unknown: { text: 'I don’t know', sub: 'See where the tracking is' },
    },
  },
  'unshipped-time': {
    title: 'How much time to ship is left?',
    hint: 'The order page shows how long the seller has to ship. Also check whether the seller asks you to extend it.',
    options: {
      running: {
        text: 'There is time left, and I want the goods',
        sub: 'Nobody asks me to extend it',
      },
      over: { text: 'It is over: not shipped, not cancelled' },
      unwanted: {
        text: 'There is time left, but I want to cancel',
        sub: 'Or they say it is out of stock',
      },
      extend: { text: 'I am asked to agree to more time' },
      unknown: { text: 'I don’t know', sub: 'See where the time is shown' },
    },
  },
  'wait-unshipped': {
    title: 'Wait until the time to ship ends',
    press: [NOTHING],
    byWhen:
      'Look at the order every few days and on the last day to ship. If you are asked to extend the time, read it that same day.',
    why: 'An order not shipped in time is cancelled automatically and refunded in full. If you agree to an extension, that is delayed.',
    wouldChange:
      'Stop waiting if you are asked to extend, if it says shipped but the number does not work, or if the time is over.',
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
    why: 'Before it ships, there is nothing to send back or prove. Late orders are cancelled automatically and refunded in full, but the system can be late.',
    wouldChange: 'If it is marked as shipped first, follow the steps for goods that do not arrive.',
    ifFails:
      'If they refuse, still don’t agree to an extension. If nothing changes some days after the last day, check your PayPal or card time limit.',
  },
  'refuse-extend': {
    title: 'Do not agree to more time to ship',
    press: [{ label: 'Don’t press “agree”; decline if there is a button', none: true }],
    byWhen: 'Today. If the request shows a countdown, a full day before it ends.',
    why: 'If you agree, the automatic cancellation and full refund of an order that never ships are delayed.',
    wouldChange:
      'If you really want the goods and the screen says how many days are added, you may agree.',
    ifFails:
      'If it has been extended, note the new date and send the text that asks for cancellation.',
  },
  'promise-date': {
    title: 'Has the promised delivery date passed?',
    hint: 'Look on the order page at the delivery date and at how much buyer protection is left. Check whether you can press Returns/refunds.',
    options: {
      before: { text: 'No', sub: 'And there is plenty of protection left' },
      ending: {
        text: 'Protection ends in a few days',
        sub: 'Perhaps the seller tells you to wait',
      },
      'over-button': { text: 'Yes, and I can press Returns/refunds' },
      'over-no-button': { text: 'Yes, but I don’t see Returns/refunds yet' },
      closed: { text: 'Completed over 15 days ago; no button' },
      unknown: { text: 'I don’t know', sub: 'See where the dates are' },
    },
  },
  'wait-moving': {
    title: 'Wait until the promised delivery date',
    press: [{ label: 'Press nothing, not even Confirm', none: true }],
    byWhen:
      'Look at the tracking once a week. If nothing has come by the promised date, open the request that day.',
    why: 'While the parcel moves and the date has not passed, you usually cannot open a “not received” request. The last day to ask is 15 days after the delivery time ends.',
    wouldChange:
      'Stop waiting if tracking stops, if it shows delivery in another town, or if the date passes.',
    ifFails:
      'Once the date has passed, press Returns/refunds that day, even if you are told to wait.',
  },
  'open-late': {
    title: 'Open a refund request: not received',
    press: [REQUEST, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Once the delivery time is over, you may ask. You have 15 days from then; if you wait, you only lose time.',
    wouldChange: 'If it arrives after all, check everything before you close the request.',
    ifFails:
      'If the seller refuses, keep the request open, add the tracking and let AliExpress step in. If there is no button yet, look every day and press it when it appears.',
  },
  'watch-button': {
    title: 'Open the request on the day the button appears',
    press: [REQUEST],
    byWhen:
      'Look once a day and press it on the day it appears, at the latest 15 days after the delivery time ends.',
    why: 'The button usually appears on the 11th day after shipping. While a parcel moves, you can ask for “not received” only after the delivery time ends.',
    wouldChange:
      'If you see a way to ask for longer protection, you may use it, but we could not confirm that it still exists. You can open a request without it.',
    ifFails:
      'If that time ends and no button appears, take screenshots and check your PayPal or card time limit.',
  },
  'protection-left': {
    title: 'How much buyer protection is left?',
    hint: 'The order page shows a countdown. Dates may be in US Pacific time, so count one day less. Also check whether you can press Returns/refunds.',
    options: {
      days: { text: 'Many days' },
      few: { text: 'Only a few days', sub: 'Perhaps the seller tells you to wait' },
      ended: { text: 'It ended 15 days ago or less, or the button works' },
      closed: { text: 'It ended over 15 days ago, and no button works' },
      unknown: { text: 'I don’t know', sub: 'See where the countdown is' },
    },
  },
  'ask-where-parcel': {
    title: 'Ask where it is, and set the day you open a request',
    press: [ONLY_SEND],
    byWhen:
      'Send the message today. Give them a few days, and open the request at the latest a few days before protection ends.',
    why: 'Asking first can be quicker, and the chat is evidence. But an answer does not help if your time to open a request ends while you wait.',
    wouldChange:
      'If it was delivered in another town, sent back to the seller, or the number is a fake, open the request at once if Returns/refunds works.',
    ifFails:
      'If there is no answer for a few days, or only “wait”, open the request as soon as the button works. Don’t leave it to the last days.',
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
    byWhen:
      'Today; at the latest a full day before protection ends. If less than a day is left: now.',
    why: '“It will come soon” does not stop the countdown. If protection ends without a formal request, the money goes to the seller.',
    wouldChange: 'If it arrives later, check everything before you close the request.',
    ifFails:
      'If there is no button yet, look every day and press it when it appears. The last day is 15 days after protection ends.',
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
    title: 'Open a request with proof that the number is wrong',
    press: [REQUEST, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'Fake tracking numbers are a known trick. While you wait for a real one, you lose time to ask.',
    wouldChange:
      'If they give a new number that goes to your town and moves, wait for it. Keep the request open until you have checked the goods.',
    ifFails:
      'If the seller refuses, keep the request open and add the screenshots. AliExpress may judge only after the delivery time is over.',
  },
  'delivered-town': {
    title: 'Was it “delivered” in the town on the order?',
    hint: 'The newest tracking event may show a town or postcode, a name and a time. Compare them with the address on the order, also for a gift or an old address. Ask your family and neighbours; check the parcel box and cards.',
    options: {
      closed: { text: 'The order completed over 15 days ago; no button' },
      other: { text: 'No, another town or country' },
      mine: { text: 'Yes, that town', sub: 'I asked everyone and nobody has it' },
      unknown: { text: 'I don’t know', sub: 'See how to ask the carrier' },
    },
  },
  'open-elsewhere': {
    title: 'Open a request that shows the wrong town',
    press: [REQUEST, ORIGINAL],
    byWhen: 'Today. After a “delivered” scan, you may have less time left.',
    why: 'A guide of 2019 says that it counts as not received if tracking shows another town. A screenshot of it is your proof.',
    wouldChange: 'If it was your own town or building, first get the carrier’s answer in writing.',
    ifFails:
      'If the seller refuses, add the screenshot that shows the other town and let AliExpress step in. If there is no button yet, look every day and press it when it appears.',
  },
  'carrier-answer': {
    title: 'Do you have the carrier’s answer?',
    hint: 'Give the carrier the tracking number and ask in writing when, where and to whom it was delivered. Check how much time is left to open a request.',
    options: {
      written: { text: 'Yes, on paper or by e-mail' },
      'few-days': {
        text: 'No, and only a few days are left',
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
      'If it was delivered in another town, open the request at once. If only a few days are left, open it before the answer comes.',
    ifFails:
      'If they refuse on the phone, ask at the counter or by e-mail, and keep a record of the refusal.',
  },
  'open-delivered': {
    title: 'Open a request: “delivered”, but not to me',
    press: [REQUEST, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'A “delivered” record makes it hard to win, but after the last day you cannot even ask. You can add the carrier’s answer until the case closes.',
    wouldChange:
      'If your family or a neighbour has it, don’t open a request. If one is open, close it.',
    ifFails:
      'If you lose, an appeal is said to need an official document from the post office. Ask for it now.',
  },
  'customs-what': {
    title: 'What did customs say?',
    hint: 'Look at the customs event in the tracking, any card or letter from customs or the post office, and the seller’s messages.',
    options: {
      notice: { text: 'I got a notice: it may be a fake' },
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
      'Today; at the latest a full day before the date on your page. Meet the date on the notice too.',
    why: 'Goods held as counterfeit never reach you. The notice proves that you received nothing.',
    wouldChange:
      'If you have no notice yet, first get the reason in writing from customs or the post office.',
    ifFails:
      'If the seller refuses, add a photo of the notice and let AliExpress step in. If there is no button yet, look every day and press it when it appears.',
  },
  'get-customs-paper': {
    title: 'Get the reason in writing',
    press: [{ label: 'Press nothing; ask customs or the carrier', none: true }],
    byWhen:
      'Ask customs or the carrier today. Open the request a full day before the date on your page.',
    why: 'AliExpress’s old pages ask for the official document that gives the reason. A phone call is no proof.',
    wouldChange:
      'Your next step changes if the notice says that it may be a fake, or if the parcel is released once you pay the tax.',
    ifFails:
      'If the document is late, open the request with a screenshot of the tracking and add the document afterwards.',
  },
} satisfies PartText<typeof part>;
