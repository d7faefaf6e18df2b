import type { PartText } from '../../../../lib/flow/define.ts';
import type { request as part } from '../graph/request.ts';
import { APPEAL, NOTHING, ONLY_SEND, REQUEST, TODAY_BY_COUNTDOWN } from './press.ts';

export const request = {
  'request-state': {
    title: 'What does the request page say now?',
    hint: 'Open the order, then Returns/refunds. Check whose turn the countdown shows, and whether there are Accept and Reject buttons.',
    options: {
      'seller-proposed': { text: 'The seller has made a proposal' },
      'ae-proposed': { text: 'AliExpress has made a proposal' },
      evidence: { text: 'I am asked for evidence' },
      'seller-refused': { text: 'The seller refused and made no new proposal' },
      'seller-turn': { text: 'Waiting for the seller', sub: 'Nothing for me to answer' },
      judging: { text: 'AliExpress is looking into it', sub: 'Nothing for me to answer' },
      'judged-against': { text: 'I lost, or got too little' },
      appealed: { text: 'I have appealed and wait for the result' },
      came: { text: 'The parcel came after I opened the request' },
      slip: {
        text: 'I filled in the request wrongly',
        sub: 'A Bonus, a return, the amount or the reason',
      },
      return: { text: 'Decided: return for refund' },
      approved: { text: 'The refund is approved' },
      cancelled: { text: 'It was cancelled, by me or otherwise' },
      unknown: { text: 'I don’t know', sub: 'See what to look at today' },
    },
  },
  'look-request': {
    title: 'Open the request and see if it is your turn',
    press: [REQUEST],
    byWhen: 'Today. If there is a countdown, answer within 24–48 hours.',
    why: 'An unanswered proposal can be confirmed automatically. You can wait safely only when you know that it is not your turn.',
    wouldChange:
      'If there is a proposal, check the amount, whether it says return, and where the money goes. If nothing is asked, you may wait.',
    ifFails: 'If you can’t read the page, take a screenshot and translate it. Don’t press Accept.',
  },
  'wait-seller': {
    title: 'Wait until the seller’s time runs out',
    press: [NOTHING],
    byWhen: 'Look at the request once a day. If a proposal comes, read it that same day.',
    why: 'Sources say that your request goes through if the seller is silent for 5 days, and that AliExpress steps in after 7 days without agreement.',
    wouldChange:
      'Stop waiting if there is a proposal, a request for evidence or a countdown for you.',
    ifFails:
      'If those days are over and nothing has happened, take a screenshot and send a reminder in the request. The system can be late.',
  },
  'wait-judgement': {
    title: 'Wait for AliExpress to judge',
    press: [NOTHING],
    byWhen: 'Look at the request once a day. If anything is asked, send it that same day.',
    why: 'AliExpress steps in after 7 days without agreement; one guide says it can take about a month. You can add evidence without cancelling.',
    wouldChange: 'If there is a proposal or a request for evidence, stop waiting and answer it.',
    ifFails: 'If you lose, look the same day for a button to appeal.',
  },
  'add-evidence': {
    title: 'Don’t cancel: add evidence and go on',
    press: [REQUEST],
    byWhen: TODAY_BY_COUNTDOWN,
    why: 'A refusal is not the end. Until the case closes you can change the evidence and the amount, and after 7 days without agreement AliExpress steps in.',
    wouldChange: 'If the seller makes a new proposal, answer that first.',
    ifFails: 'If the judgement goes against you, look the same day for a button to appeal.',
  },
  'came-how': {
    title: 'Is everything that came fine?',
    hint: 'Don’t close the request yet. Open, count and try everything before you answer.',
    options: {
      fine: { text: 'Yes: all there, tested and fine' },
      wrong: { text: 'No: broken, different, incomplete or fake' },
      unknown: { text: 'I don’t know', sub: 'See how to compare' },
    },
  },
  'change-request': {
    title: 'Don’t cancel: change the request to what is wrong',
    press: [REQUEST],
    byWhen:
      'Today. If the seller’s proposal is open, decline it at the latest a full day before its countdown ends.',
    why: 'Until the case closes you can change the reason, the amount and the evidence. If you cancel and protection is over, you cannot open another request.',
    wouldChange: 'If you try it and nothing is wrong, close the request then.',
    ifFails:
      'If you find no way to change it, write in English when it came and what is wrong, and add that with photos.',
  },
  'correct-request': {
    title: 'Don’t cancel: correct your request',
    press: [REQUEST],
    byWhen: 'Today, before the seller answers.',
    why: 'Until the case closes you can change the reason, the amount and the evidence. If the seller is silent for 5 days, sources say that the request goes through as it is.',
    wouldChange:
      'If it has already gone through: with a return, check your time to ship today; with a Bonus, don’t spend it and ask for the original payment method.',
    ifFails:
      'If you find no way to change it, write in the request what it should say, and keep a screenshot. Whether you can change the refund method could not be confirmed.',
  },
  'evidence-asked': {
    title: 'What are you asked for?',
    hint: 'Translate the line on the request page word for word, and note the countdown beside it.',
    options: {
      photos: {
        text: 'Photos, a video, an explanation',
        sub: 'Or the customs notice; or I no longer have the item',
      },
      post: { text: 'A document from the post office or carrier' },
      'return-number': { text: 'A return tracking number or proof of posting' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'send-evidence': {
    title: 'Upload what they ask for into the request',
    press: [REQUEST],
    byWhen: TODAY_BY_COUNTDOWN,
    why: 'Evidence decides the case. Assume that nobody reads what comes too late. Explain briefly in English.',
    wouldChange:
      'If you no longer have what they ask for, say so honestly and send the photos and messages you have.',
    ifFails: 'If the file is too big, send a shorter video or photos, but send something in time.',
  },
  'get-post-document': {
    title: 'Ask the post office or carrier for an official document',
    press: [ONLY_SEND],
    byWhen:
      'Ask today. If the document is late, send the receipt of your inquiry a full day before the countdown ends. If an appeal shows no countdown, go by the 7 days in a guide for sellers.',
    why: 'An appeal about a parcel that never came is said to need an official document. Only your page shows how many days you have.',
    wouldChange: 'When you get the document, send it that same day.',
    ifFails: 'If you get none, or it is not accepted, check your PayPal or card time limit.',
  },
  'appeal-button': {
    title: 'Is there a button to appeal?',
    hint: 'Open the finished request and scroll to the end. Look for the word Appeal.',
    options: {
      yes: { text: 'Yes' },
      no: { text: 'No, or I have already used it' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'appeal-kind': {
    title: 'What was judged?',
    hint: 'Look at the reason of the request. For goods that never came, it matters whether you have an official document.',
    options: {
      goods: {
        text: 'A problem with goods I received',
        sub: 'Broken, different, incomplete, fake',
      },
      'paper-here': { text: 'Never received; I have an official document' },
      'paper-missing': { text: 'Never received; I have no document yet' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'appeal-now': {
    title: 'Appeal today',
    press: [APPEAL],
    byWhen: 'Today. How long buyers have could not be confirmed; use the button while it is there.',
    why: 'A guide for sellers says within 7 days of the end, and only once. Treat yours as just as short, and as your only one.',
    wouldChange:
      'If new evidence will certainly be ready tomorrow and the countdown allows it, wait for it and send everything at once.',
    ifFails: 'If the appeal is rejected, check your PayPal or card time limit.',
  },
} satisfies PartText<typeof part>;
