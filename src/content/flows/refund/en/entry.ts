import type { PartText } from '../../../../lib/flow/define.ts';
import type { entry as part } from '../graph/entry.ts';
import { ORDER, REQUEST } from './press.ts';

export const entry = {
  start: {
    title: 'Which is closest to where you are?',
    hint: 'Open the order in the app or on the site, and choose with its status and your messages in view.',
    options: {
      request: {
        text: 'I have a refund request open',
        sub: 'A proposal, silence, a call for evidence, a judgement',
      },
      'seller-wrote': {
        text: 'The seller wrote something',
        sub: 'Cancel it, wait, a little money, send it back; or no answer',
      },
      'not-here': {
        text: 'It has not arrived',
        sub: 'Not shipped, on the way, stuck, or “delivered” but not here',
      },
      arrived: {
        text: 'It arrived and something is wrong',
        sub: 'Broken, different, short, fake, or my own wrong choice',
      },
      return: { text: 'A return is agreed, or already sent' },
      refund: {
        text: 'The refund is approved but has not come',
        sub: 'Or it was too small, or came as a Bonus',
      },
      pressed: {
        text: 'I pressed something, or the order completed',
        sub: 'Or I wonder whether to confirm receipt',
      },
      exhausted: {
        text: 'Too late, or refused everywhere',
        sub: 'No button to appeal; or a card or PayPal dispute is open',
      },
      unknown: { text: 'I don’t know', sub: 'Start from where to look on the order page' },
    },
  },
  'order-words': {
    title: 'What does your order page say?',
    hint: 'Go to Account, then Orders, and open that order. Look at the status at the top and at any countdown.',
    options: {
      'not-shipped': { text: 'Not shipped yet' },
      'on-the-way': { text: 'Shipped, on the way' },
      'delivered-have': { text: 'Delivered, and I have it' },
      'delivered-none': { text: 'Delivered, but I have nothing' },
      completed: { text: 'Completed' },
      request: {
        text: 'A return or refund is in progress',
        sub: 'On older screens: in dispute',
      },
      refunded: {
        text: 'Refund approved or completed',
        sub: 'Or the order is cancelled and the money is to come',
      },
      frozen: { text: 'Frozen', sub: 'After a dispute with the card issuer or PayPal' },
      unknown: { text: 'I don’t know', sub: 'It won’t open, I can’t read it, or none of these' },
    },
  },
  'seller-words': {
    title: 'What does the seller say?',
    hint: 'A rough machine translation is enough. Choose the closest one.',
    options: {
      cancel: { text: '“Please cancel the dispute”' },
      stock: { text: '“Out of stock, please cancel the order”', sub: 'Said before shipping' },
      confirm: { text: '“Please confirm receipt first”' },
      accept: { text: '“Please accept our proposal”' },
      small: { text: '“We can refund a little”', sub: 'A few dollars, part of the price' },
      coupon: { text: '“Here is a coupon instead”' },
      resend: { text: '“We will send a new one”' },
      outside: { text: '“We will refund you outside”', sub: 'By PayPal, bank or another app' },
      return: { text: '“Send it back and we refund”' },
      reason: { text: '“Please change the reason”', sub: 'To “no longer needed”, for example' },
      fee: { text: '“Please pay an extra fee”', sub: 'Called shipping, tax or handling' },
      extend: { text: '“Please agree to more time to ship”' },
      wait: { text: '“Please wait a little longer”' },
      shipped: { text: '“It has shipped, it is on its way”' },
      delivered: { text: '“It has already been delivered”' },
      proof: { text: '“Send photos, a video, a document”' },
      refunded: { text: '“We have already refunded you”' },
      pressure: { text: '“Waiting is useless, it will be closed”' },
      silent: { text: 'Nothing: no answer at all' },
      none: { text: 'None of these' },
      unknown: { text: 'I don’t know', sub: 'I can’t read it, or can’t tell who wrote' },
    },
  },
  'request-yet': {
    title: 'Have you opened a refund request?',
    hint: 'Open the order and look at Returns/refunds. An open request shows a state and a countdown there. A promise in chat is not a request.',
    options: {
      'open-due': {
        text: 'Yes, and a proposal waits for my answer',
        sub: 'There are Accept and Reject buttons and a countdown',
      },
      'open-refused': { text: 'Yes; the seller refused, with no new proposal' },
      'open-quiet': {
        text: 'Yes, and nothing is asked of me',
        sub: 'It waits for the seller or for AliExpress',
      },
      judged: { text: 'I did, and lost or got too little' },
      cancelled: { text: 'I did, but it was cancelled' },
      'none-not-here': { text: 'No. The goods have not arrived' },
      'none-arrived': { text: 'No. I have the goods' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'proof-where': {
    title: 'Where are you asked for it?',
    hint: 'A call on the request page shows a countdown. Photos sent in chat do not make a request.',
    options: {
      case: { text: 'On the page of my refund request' },
      'chat-open': { text: 'In chat; a request is open' },
      'chat-none': { text: 'In chat; no request yet', sub: 'And I have the goods' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'look-order-page': {
    title: 'Check three things on the order page today',
    press: [ORDER, REQUEST],
    byWhen: 'Today. Don’t let a night pass over a page you cannot read.',
    why: 'The time to open a request and the time to answer stand nowhere but on that order’s page. E-mails can be missed, or be fakes.',
    wouldChange:
      'Returns/refunds can be pressed, a proposal is there, or the order says completed: any of these settles your next step.',
    ifFails:
      'If the page won’t open, try another device or browser, and keep screenshots. If your account is closed, look today for the way through PayPal or your card.',
  },
} satisfies PartText<typeof part>;
