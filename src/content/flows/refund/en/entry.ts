import type { PartText } from '../../../../lib/flow/define.ts';
import type { entry as part } from '../graph/entry.ts';
import { ORDER, REQUEST } from './press.ts';

export const entry = {
  start: {
    title: 'Which is closest to where you are?',
    hint: 'Open the order in the app or on the website, look at its status and your messages, and choose.',
    options: {
      request: {
        text: 'I have a refund request open',
        sub: 'A proposal, no answer, a request for evidence, a judgement',
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
        sub: 'Broken, different, incomplete, fake, or my own wrong choice',
      },
      return: { text: 'A return is agreed, or already sent' },
      refund: {
        text: 'The refund is approved but has not come',
        sub: 'Or it was too small, or came as a Bonus',
      },
      pressed: {
        text: 'I pressed something, or the order completed',
        sub: 'Or I am not sure whether to confirm receipt',
      },
      exhausted: {
        text: 'I am too late, or everyone refused',
        sub: 'No button to appeal; or a card or PayPal dispute is open',
      },
      unknown: { text: 'I don’t know', sub: 'See where to look on the order page' },
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
        sub: 'Or the order was cancelled and I wait for the money',
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
      fee: { text: '“Please pay an extra fee”', sub: 'For shipping, tax or handling' },
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
      'open-refused': { text: 'Yes; the seller refused and made no new proposal' },
      'open-quiet': {
        text: 'Yes, and nothing is asked of me',
        sub: 'It waits for the seller or for AliExpress',
      },
      judged: { text: 'Yes, but I lost or got too little' },
      cancelled: { text: 'Yes, but it was cancelled' },
      'none-not-here': { text: 'No. The goods have not arrived' },
      'none-arrived': { text: 'No. I have the goods' },
      unknown: { text: 'I don’t know', sub: 'See where to look' },
    },
  },
  'proof-where': {
    title: 'Where are you asked for photos or documents?',
    hint: 'If the request page asks for evidence, it shows a countdown. Photos sent in chat are not a request.',
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
    byWhen: 'Today. Don’t wait until tomorrow, even if you cannot read the page.',
    why: 'Only the order page shows how long you have to open a request or to answer. E-mails can be missed or faked.',
    wouldChange:
      'Your next step is clear if you can press Returns/refunds, if there is a proposal, or if the order says completed.',
    ifFails:
      'If the page won’t open, try another device or browser, and keep screenshots. If your account is closed, see today whether PayPal or your card issuer can help.',
  },
} satisfies PartText<typeof part>;
