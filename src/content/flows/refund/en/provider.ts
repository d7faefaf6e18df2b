import type { PartText } from '../../../../lib/flow/define.ts';
import type { provider as part } from '../graph/provider.ts';
import { NOTHING } from './press.ts';

const DISPUTE = { label: 'PayPal dispute', gloss: 'from the transaction’s details' } as const;
const CALL = { label: 'The number on your card', gloss: 'the issuer’s desk' } as const;

export const provider = {
  'payment-way': {
    title: 'Ways outside AliExpress: how did you pay?',
    hint: 'Look at the payment method on the order page and find the day you paid on your statement. While an AliExpress request is open, it comes first.',
    options: {
      paypal: { text: 'PayPal' },
      card: { text: 'Credit or debit card', sub: 'Also through a wallet that charges your card' },
      other: { text: 'Convenience store, PayPay, other', sub: 'Or every other way is closed' },
      unknown: { text: 'I don’t know', sub: 'See how to find out' },
    },
  },
  'paypal-state': {
    title: 'How does the PayPal payment stand?',
    hint: 'In the transaction’s details look at the day you paid and for a dispute you opened. The line is drawn at 180 days from payment.',
    options: {
      'not-here': { text: 'Within 180 days; nothing arrived' },
      wrong: { text: 'Within 180 days; it is not as described' },
      disputed: {
        text: 'I have opened a dispute',
        sub: 'Or have made it a claim and wait for an answer',
      },
      'over-card': {
        text: 'More than 180 days, or refused; a card paid for it',
        sub: 'The card behind the PayPal payment',
      },
      over: { text: 'More than 180 days, or refused; no card behind it' },
      unknown: { text: 'I don’t know', sub: 'See how to find out' },
    },
  },
  'paypal-open': {
    title: 'Open a PayPal dispute',
    press: [DISPUTE],
    byWhen: 'A full day before 180 days from payment. Then make it a claim within 20 days.',
    why: 'PayPal closes at 180 days. A dispute left alone for 20 days ends by itself.',
    wouldChange:
      'If an AliExpress request is still open, don’t run both: see its result first. If day 180 comes before that, choose one of the two some days earlier.',
    ifFails: 'If the 180 days are over, see whether a public desk can help.',
  },
  'paypal-snad': {
    title: 'Tell PayPal today: not as described',
    press: [DISPUTE],
    byWhen:
      'Today. A copy of newer terms says 30 days from delivery or 180 from payment, whichever is earlier.',
    why: 'For goods not as described, the time after delivery may be short. Don’t count on 180 days.',
    wouldChange:
      'A fake must not be sent back: if asked to, say that it cannot be exported. Otherwise you pay the return.',
    ifFails: 'If refused, see whether a public desk can help.',
  },
  'paypal-escalate': {
    title: 'Turn the dispute into a claim',
    press: [{ label: 'PayPal claim', gloss: 'escalate it from the dispute' }],
    byWhen: 'A full day before 20 days from the dispute; today if you can.',
    why: 'Left for 20 days without a claim it ends by itself. Neither “please wait” nor an open AliExpress request stops the days.',
    wouldChange:
      'If you have seen the refund in your account, don’t. If it is a claim already, send what PayPal asks for before its date.',
    ifFails: 'If the 20 days are over and a card paid for it, ask the card issuer.',
  },
  'paypal-window-closing': {
    title: 'Choose PayPal or AliExpress before PayPal’s time ends',
    press: [DISPUTE],
    byWhen:
      'Decide some days before day 180 from payment; for faulty goods a 30-day rule may apply, so do the same before 30 days from delivery.',
    why: 'If its time passes while AliExpress judges, PayPal is gone. But running both at once may freeze the order.',
    wouldChange:
      'If the money is in your account before then, open no dispute. If it only says “approved” or “completed”, keep the date in mind until you see it.',
    ifFails:
      'Once it is open, make it a claim within 20 days. Don’t leave a proposal at AliExpress unanswered: reject it within its countdown.',
  },
  'card-problem': {
    title: 'What would you tell the card issuer?',
    hint: 'The two issuers in Japan that could be checked take only “not received” and “returned but not refunded”. Others have their own conditions: ask yours.',
    options: {
      'not-here': { text: 'Nothing arrived' },
      returned: { text: 'Returned as agreed, and no refund' },
      wrong: { text: 'Broken or different, and not returned' },
      filed: {
        text: 'I have filed a dispute there already',
        sub: 'Or the AliExpress order is frozen because of it',
      },
      refused: { text: 'The issuer refused too' },
      unknown: { text: 'I don’t know', sub: 'See how to ask the issuer' },
    },
  },
  'issuer-not-received': {
    title: 'Tell your card issuer today: not received',
    press: [CALL],
    byWhen:
      'Call today. Some issuers take it only from 30 days to 3 months after the order. A US issuer must also have your letter within 60 days of the statement.',
    why: 'Each issuer has its own time limit, which runs apart from AliExpress’s days and may be shorter than the card brand’s.',
    wouldChange:
      'If an AliExpress request is still open, only ask for the limit. If that comes before the result, choose one of the two some days earlier.',
    ifFails: 'If refused, note the reason and the name, and see whether a public desk can help.',
  },
  'issuer-return-unpaid': {
    title: 'Tell your card issuer today: returned, not refunded',
    press: [CALL],
    byWhen: 'Call today. Each issuer has its own time limit: ask for it in that call.',
    why: 'Some issuers in Japan take broken or wrong goods only when the return was agreed, the goods went back, and no refund came.',
    wouldChange:
      'Without records of the agreement or of delivery, take screenshots of the case first.',
    ifFails: 'If refused, note the reason and the name, and see whether a public desk can help.',
  },
  'ask-issuer': {
    title: 'Ask your own card issuer for its limits',
    press: [CALL],
    byWhen:
      'Call today. Merely asking does not touch the AliExpress request. A US issuer must have a letter within 60 days of the statement.',
    why: 'Time limits and conditions differ: some close at 3 months, some take only goods that were sent back.',
    wouldChange:
      'A dispute there may freeze the order: while a request is open, only ask. If the limit comes before its result, choose one of the two some days earlier.',
    ifFails:
      'If it is not covered, see the AliExpress request through. If that is over, think of a public desk.',
  },
  'issuer-filed': {
    title: 'Keep the card dispute; answer your issuer in time',
    press: [CALL],
    byWhen:
      'Ask today which papers the issuer wants and by when. If AliExpress shows a proposal, answer it a full day before its countdown ends.',
    why: 'With a card dispute open, the AliExpress order is said to be frozen. If the bank turns it down, the order is unfrozen. Withdraw it for a promise, and nothing holds the seller to that.',
    wouldChange:
      'Once you have seen AliExpress’s refund in your account, tell the issuer at once: the same money is not paid twice.',
    ifFails:
      'If the issuer turns it down, open the AliExpress order that same day and see whether Returns/refunds works.',
  },
  'find-payment-window': {
    title: 'Find out today how and when you paid',
    press: [{ label: 'Payment method on the order page', gloss: 'and your statement' }],
    byWhen: 'Today. While you don’t know the limit, don’t think there is time.',
    why: 'PayPal ends 180 days from payment, and some issuers in Japan close at 3 months. Both run while you wait for AliExpress.',
    wouldChange:
      'If there is plenty of time, go on with the AliExpress request alone. If a limit is near, choose one of the two some days before it.',
    ifFails: 'No record? Call the card issuer and have them look it up by date and amount.',
  },
  'desk-who': {
    title: 'Before the public desk: did you buy to resell?',
    hint: 'Consumer desks are for people who bought for themselves. Answer by the purpose, not by the number you bought.',
    options: {
      japan: { text: 'For myself or as a gift; I live in Japan' },
      resell: { text: 'To resell, or for business' },
      'knew-fake': { text: 'I knew it was a fake when I bought it' },
      abroad: { text: 'For myself; I live outside Japan' },
      unknown: { text: 'I don’t know', sub: 'Or it is a mixture' },
    },
  },
  'consumer-desk': {
    title: 'Ask 188 or CCJ, free of charge',
    press: [
      { label: '188', gloss: 'Japan’s consumer hotline, by telephone' },
      { label: 'CCJ’s form', gloss: 'the national cross-border consumer centre, in Japanese' },
    ],
    byWhen: 'This week. If your card issuer’s time is still running, ask there first.',
    why: 'Both are free (188 costs the call). CCJ first answers in 4–5 working days and promises no solution.',
    wouldChange: 'They do not take goods bought to resell, nor fakes bought knowingly.',
    ifFails:
      'If it is not solved, keep your records together. This is the last way that costs nothing.',
  },
  'desk-scope': {
    title: 'Settle by its purpose: for yourself or to resell',
    press: [NOTHING],
    byWhen: 'Before you ask. It can be settled today.',
    why: 'Goods bought to resell or for business are outside what CCJ takes. Say nothing untrue.',
    wouldChange: 'If you or your family were to use it, you can ask.',
    ifFails: 'If it is mixed and you cannot tell, call 188 and describe it as it is.',
  },
  'reseller-end': {
    title: 'No consumer desk: end with the request and provider',
    press: [NOTHING],
    byWhen:
      'See today whether PayPal’s or your card issuer’s window is still open. With the next stock, check it the day it comes and open a request.',
    why: 'The desks behind 188, and CCJ, are for consumers and take nothing bought to resell.',
    wouldChange:
      'If the window of PayPal or your card issuer is still open, ask there, hiding nothing. It may be used.',
    ifFails: 'For a large sum, a lawyer or another professional can advise on it as trade.',
  },
  'fake-no-desk': {
    title: 'CCJ does not take a fake bought knowingly',
    press: [NOTHING],
    byWhen: 'No hurry. Don’t send the goods out of the country.',
    why: 'CCJ does not help those who knowingly bought a fake, and the goods may not be sent back abroad.',
    wouldChange: 'If you did not know, you can open a request for a counterfeit, and ask the desk.',
    ifFails: 'The best protection now is to give no more money and no more personal data.',
  },
  'abroad-help': {
    title: 'Use the card and the law of your own country',
    press: [CALL],
    byWhen:
      'Call today. In the US a letter must arrive within 60 days of the statement; those days do not wait for AliExpress.',
    why: 'The desks in Japan are not for you. Each country has its own way; ECC-Net only helps against traders in the EU, Norway or Iceland.',
    wouldChange: 'If you live in Japan, 188 and CCJ are open to you.',
    ifFails: 'Ask the public consumer office where you live. Keep the card’s time limit first.',
  },
} satisfies PartText<typeof part>;
