import type { PartText } from '../../../../lib/flow/define.ts';
import type { request as part } from '../graph/request.ts';
import { APPEAL, NOTHING, ONLY_SEND, REQUEST, TODAY_BY_COUNTDOWN } from './press.ts';

export const request = {
  'request-state': {
    title: 'What does the request page say now?',
    hint: 'Open the order, then Returns/refunds. See whose time the countdown counts, and whether there are Accept and Reject buttons.',
    options: {
      'seller-proposed': { text: 'The seller has made a proposal' },
      'ae-proposed': { text: 'AliExpress has made a proposal' },
      evidence: { text: 'I am asked for evidence' },
      'seller-refused': { text: 'The seller refused, with no new proposal' },
      'seller-turn': { text: 'Waiting for the seller', sub: 'Nothing for me to answer' },
      judging: { text: 'AliExpress is looking into it', sub: 'Nothing for me to answer' },
      'judged-against': { text: 'I lost, or got too little' },
      appealed: { text: 'I have appealed and wait for the result' },
      came: { text: 'The parcel came after I had asked' },
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
    title: 'Open the request and see if your answer is due',
    press: [REQUEST],
    byWhen: 'Today. If there is a countdown, answer within 24–48 hours.',
    why: 'A proposal left unanswered can be confirmed by itself. Waiting is safe only once you know that it is not your turn.',
    wouldChange:
      'If there is a proposal, its content decides: amount, return or not, where the money goes. If nothing is asked, you may wait.',
    ifFails: 'Can’t read the page? Photograph and translate it. Keep off the Accept button.',
  },
  'wait-seller': {
    title: 'Wait until the seller’s time runs out',
    press: [NOTHING],
    byWhen: 'Look at the request once a day. If a proposal comes, read it that same day.',
    why: 'The seller has a time to answer: after 5 days of silence your request is said to be carried out, and after 7 without agreement AliExpress to step in.',
    wouldChange: 'A proposal, a call for evidence or a countdown on your side ends the waiting.',
    ifFails:
      'Days over and nothing moved? Take a screenshot and nudge inside the request. The system can lag.',
  },
  'wait-judgement': {
    title: 'Wait for AliExpress to judge',
    press: [NOTHING],
    byWhen: 'Look at the request once a day. If anything is asked, send it that same day.',
    why: 'AliExpress steps in after 7 days without agreement; one guide says it can take about a month. You can add evidence without cancelling.',
    wouldChange: 'A proposal or a call for evidence ends the waiting: answer it.',
    ifFails: 'If you lose, look the same day for a button to appeal.',
  },
  'add-evidence': {
    title: 'Don’t cancel: add evidence and go on',
    press: [REQUEST],
    byWhen: TODAY_BY_COUNTDOWN,
    why: 'A refusal is not the end. Until it closes you can change evidence and amount, and after 7 days without agreement AliExpress steps in.',
    wouldChange: 'If the seller makes a new proposal, answering it comes first.',
    ifFails: 'If the judgement goes against you, look the same day for a button to appeal.',
  },
  'came-how': {
    title: 'Is what came in order?',
    hint: 'Don’t close the request yet. Open, count and try everything before you answer.',
    options: {
      fine: { text: 'All is there, tested and fine' },
      wrong: { text: 'Broken, different, short or fake' },
      unknown: { text: 'I don’t know', sub: 'See how to compare' },
    },
  },
  'change-request': {
    title: 'Don’t cancel: change the request to what is wrong',
    press: [REQUEST],
    byWhen:
      'Today. If a proposal of the seller is open, decline it a full day before its countdown ends.',
    why: 'Until it closes you can change reason, amount and evidence. If you cancel and protection is over, you cannot open another.',
    wouldChange: 'If you try it and nothing is wrong, close the request then.',
    ifFails:
      'No place to change it? Write in English when it came and what is wrong, and add that with photos.',
  },
  'correct-request': {
    title: 'Don’t cancel: correct the request you filed',
    press: [REQUEST],
    byWhen: 'Today, before the seller answers it.',
    why: 'Until it closes you can change reason, amount and evidence. If the seller stays silent for 5 days, it is said to be carried out as it stands.',
    wouldChange:
      'If it has been carried out: with a return, look today at the time to ship; with a Bonus, leave it unspent and ask for the original payment method.',
    ifFails:
      'No place to change it? Write in the request what should stand there, and keep a screenshot. Whether the refund method can be changed could not be confirmed.',
  },
  'evidence-asked': {
    title: 'What are you asked for?',
    hint: 'Translate the line on the request page word for word, and note the countdown beside it.',
    options: {
      photos: {
        text: 'Photos, a video, an explanation',
        sub: 'Or the customs notice; or I no longer have the thing',
      },
      post: { text: 'A paper from the post office or carrier' },
      'return-number': { text: 'A return tracking number or proof of posting' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'send-evidence': {
    title: 'Upload what is asked, straight into the request',
    press: [REQUEST],
    byWhen: TODAY_BY_COUNTDOWN,
    why: 'Evidence makes the judgement. Assume that anything late is not read. Explain briefly in English.',
    wouldChange:
      'If you no longer have the thing asked for, say so honestly and send what photos and messages remain.',
    ifFails: 'Too big to upload? Cut it short or send stills, but send something in time.',
  },
  'get-post-document': {
    title: 'Ask the post office or carrier for an official paper',
    press: [ONLY_SEND],
    byWhen:
      'Ask today. Paper or not, send the receipt of your inquiry a full day before the countdown ends. If an appeal shows none, go by the 7 days of a guide for sellers.',
    why: 'An appeal about a parcel that never came is said to be taken only with an official paper. How many days remain, only your page tells.',
    wouldChange: 'Once you hold the paper, send it that same day.',
    ifFails: 'No paper, or not taken: check the window of your card issuer or PayPal.',
  },
  'appeal-button': {
    title: 'Is there a button to appeal?',
    hint: 'Open the finished request and scroll to the end. Look for the word Appeal.',
    options: {
      yes: { text: 'Yes' },
      no: { text: 'No, or I have used it' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'appeal-kind': {
    title: 'What was judged?',
    hint: 'Look at the reason of the request. For goods that never came, it matters whether you hold an official paper.',
    options: {
      goods: { text: 'A fault of goods I received', sub: 'Broken, different, short, fake' },
      'paper-here': { text: 'Never received; I hold an official paper' },
      'paper-missing': { text: 'Never received; I have no paper yet' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'appeal-now': {
    title: 'Appeal today',
    press: [APPEAL],
    byWhen: 'Today. How long buyers have could not be confirmed; use the button while it is there.',
    why: 'A guide for sellers says within 7 days of the end, and only once. Treat yours as just as short, and as your only one.',
    wouldChange:
      'If new evidence is sure to be ready tomorrow, gather it first, as far as the countdown allows, and send all at once.',
    ifFails:
      'If it is turned down, check the window of your payment provider: PayPal or the card issuer.',
  },
} satisfies PartText<typeof part>;
