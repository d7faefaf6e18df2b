import type { PartText } from '../../../../lib/flow/define.ts';
import type { provider as part } from '../graph/provider.ts';
import { NOTHING } from './press.ts';

const DISPUTE = { label: 'PayPal dispute', gloss: 'from the transaction’s details' } as const;
const CALL = { label: 'The number on your card', gloss: 'the issuer’s desk' } as const;

export const provider = {
  'payment-way': {
    title: 'Help outside AliExpress: how did you pay?',
    hint: 'Look at the payment method on the order page and find the day you paid on your statement. While an AliExpress request is open, it comes first.',
    options: {
      paypal: { text: 'PayPal' },
      card: { text: 'Credit or debit card', sub: 'Also through an app that charges your card' },
      other: { text: 'Convenience store, PayPay, other', sub: 'Or you can’t use any other way' },
      unknown: { text: 'I don’t know', sub: 'See how to find out' },
    },
  },
  'paypal-state': {
    title: 'Where are you with PayPal?',
    hint: 'In the transaction details, look for the day you paid and any dispute you opened. The limit is 180 days from payment.',
    options: {
      'not-here': { text: 'Within 180 days; nothing arrived' },
      wrong: { text: 'Within 180 days; it is not as described' },
      disputed: {
        text: 'I have opened a dispute',
        sub: 'Or I have made it a claim and wait for an answer',
      },
      'over-card': {
        text: 'More than 180 days, or refused; I used a card',
        sub: 'The card behind the PayPal payment',
      },
      over: { text: 'More than 180 days, or refused; no card' },
      unknown: { text: 'I don’t know', sub: 'See how to find out' },
    },
  },
  'paypal-open': {
    title: 'Open a PayPal dispute',
    press: [DISPUTE],
    byWhen: 'A full day before 180 days from payment. Then make it a claim within 20 days.',
    why: 'You cannot open a dispute after 180 days. If you don’t make it a claim within 20 days, it closes by itself.',
    wouldChange:
      'If an AliExpress request is still open, don’t run both: wait for its result first. If day 180 comes before that, choose one of the two some days earlier.',
    ifFails: 'If the 180 days are over, see whether a consumer desk can help.',
  },
  'paypal-snad': {
    title: 'Tell PayPal today: not as described',
    press: [DISPUTE],
    byWhen:
      'Today. A copy of newer terms says 30 days from delivery or 180 from payment, whichever is earlier.',
    why: 'For goods not as described, the time after delivery may be short. Don’t count on 180 days.',
    wouldChange:
      'A fake must not be sent back from Japan: if PayPal asks, say that it cannot be exported. For other goods, you pay the return.',
    ifFails: 'If PayPal refuses, see whether a consumer desk can help.',
  },
  'paypal-escalate': {
    title: 'Turn the dispute into a claim',
    press: [{ label: 'PayPal claim', gloss: 'escalate it from the dispute' }],
    byWhen: 'Today if you can; at the latest a full day before day 20 of the dispute.',
    why: 'If you don’t make it a claim within 20 days, the dispute closes by itself. Neither “please wait” nor an open AliExpress request stops the clock.',
    wouldChange:
      'If the refund is in your account, you don’t need a claim. If it is already a claim, send what PayPal asks for before its date.',
    ifFails: 'If the 20 days are over and you paid by card through PayPal, ask the card issuer.',
  },
  'paypal-window-closing': {
    title: 'Choose PayPal or AliExpress before PayPal’s time ends',
    press: [DISPUTE],
    byWhen:
      'Decide some days before day 180 from payment. For faulty goods a 30-day rule may apply, so decide some days before day 30 from delivery.',
    why: 'If PayPal’s time ends while AliExpress judges, you can’t use PayPal any more. But running both at once may freeze the order.',
    wouldChange:
      'If the money is in your account before then, open no dispute. If it only says “approved” or “completed”, watch the date until you have the money.',
    ifFails:
      'Once the dispute is open, make it a claim within 20 days. Don’t leave a proposal at AliExpress unanswered: reject it before its countdown ends.',
  },
  'card-problem': {
    title: 'What would you tell the card issuer?',
    hint: 'The two issuers in Japan that we could check take only “not received” and “returned but not refunded”. Others have their own conditions: ask yours.',
    options: {
      'not-here': { text: 'Nothing arrived' },
      returned: { text: 'I returned it as agreed, and got no refund' },
      wrong: { text: 'It is broken or different, and I have not returned it' },
      filed: {
        text: 'I have already filed a dispute there',
        sub: 'Or the AliExpress order is frozen because of it',
      },
      refused: { text: 'Nothing: the issuer refused too' },
      unknown: { text: 'I don’t know', sub: 'See how to ask the issuer' },
    },
  },
  'issuer-not-received': {
    title: 'Tell your card issuer today: not received',
    press: [CALL],
    byWhen:
      'Call today. Some issuers take it only from 30 days to 3 months after the order. With a US card, your letter must also arrive within 60 days of the statement.',
    why: 'Each issuer has its own time limit. It does not depend on AliExpress’s deadlines and may be shorter than the card brand’s.',
    wouldChange:
      'If an AliExpress request is still open, only ask for the limit. If the limit comes before the result, choose one of the two some days earlier.',
    ifFails:
      'If they refuse, note the reason and the name, and see whether a consumer desk can help.',
  },
  'issuer-return-unpaid': {
    title: 'Tell your card issuer today: returned, not refunded',
    press: [CALL],
    byWhen: 'Call today. Each issuer has its own time limit: ask for it in that call.',
    why: 'Some issuers in Japan take broken or wrong goods only when the return was agreed, the goods went back, and no refund came.',
    wouldChange:
      'If you have no records of the agreement or the delivery, first take screenshots of the case.',
    ifFails:
      'If they refuse, note the reason and the name, and see whether a consumer desk can help.',
  },
  'ask-issuer': {
    title: 'Ask your own card issuer for its limits',
    press: [CALL],
    byWhen:
      'Call today. Only asking does not affect the AliExpress request. With a US card, your letter must arrive within 60 days of the statement.',
    why: 'Time limits and conditions differ: some issuers stop at 3 months, some take only goods that were sent back.',
    wouldChange:
      'A card dispute may freeze the order: while a request is open, only ask. If the limit comes before its result, choose one of the two some days earlier.',
    ifFails:
      'If it is not covered, stay with the AliExpress request until it ends. If it is over, ask a consumer desk.',
  },
  'issuer-filed': {
    title: 'Keep the card dispute; answer your issuer in time',
    press: [CALL],
    byWhen:
      'Ask today which documents the issuer needs and by when. If there is a proposal at AliExpress, answer it at the latest a full day before its countdown ends.',
    why: 'Sources say that a card dispute freezes the AliExpress order, and that the order is unfrozen if the bank rejects the dispute. If you withdraw it because of a promise, you cannot make the seller keep it.',
    wouldChange:
      'Once AliExpress’s refund is in your account, tell the issuer at once: you cannot be paid twice.',
    ifFails:
      'If the issuer rejects it, open the AliExpress order that same day and check whether Returns/refunds works.',
  },
  'find-payment-window': {
    title: 'Find out today how and when you paid',
    press: [{ label: 'Payment method on the order page', gloss: 'and your statement' }],
    byWhen: 'Today. Until you know the limit, don’t assume you have time.',
    why: 'PayPal ends 180 days after payment, and some issuers in Japan stop at 3 months. Both limits run while you wait for AliExpress.',
    wouldChange:
      'If you have plenty of time, go on with the AliExpress request alone. If a limit is near, choose one of the two some days before it.',
    ifFails:
      'If you find no record, call the card issuer and ask them to look it up by date and amount.',
  },
  'desk-who': {
    title: 'Before you ask a consumer desk: did you buy to resell?',
    hint: 'Consumer desks are for people who bought for themselves. What counts is the purpose, not how many you bought.',
    options: {
      japan: { text: 'For myself or as a gift; I live in Japan' },
      resell: { text: 'To resell, or for business' },
      'knew-fake': { text: 'I knew it was a fake when I bought it' },
      abroad: { text: 'For myself; I live outside Japan' },
      unknown: { text: 'I don’t know', sub: 'Or it was partly to resell' },
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
    wouldChange: 'They do not take goods bought to resell, or fakes bought knowingly.',
    ifFails: 'If they can’t solve it, keep your records. This is the last way that costs nothing.',
  },
  'desk-scope': {
    title: 'Decide by the purpose: for yourself or to resell?',
    press: [NOTHING],
    byWhen: 'Before you ask a desk. You can decide it today.',
    why: 'CCJ does not take goods bought to resell or for business. Tell the truth.',
    wouldChange: 'If it was for you or your family to use, you can ask.',
    ifFails: 'If it was partly to resell and you are not sure, call 188 and describe it as it is.',
  },
  'reseller-end': {
    title: 'No consumer desk: use the request, PayPal or your card',
    press: [NOTHING],
    byWhen:
      'Check your PayPal or card time limit today. Next time, check the goods on the day they come and open a request if something is wrong.',
    why: '188 and CCJ are for consumers. They do not take goods bought to resell.',
    wouldChange:
      'If your PayPal or card time limit has not passed, ask there and say honestly that you bought to resell. They may still help.',
    ifFails: 'For a large amount, ask a lawyer who knows business purchases.',
  },
  'fake-no-desk': {
    title: 'CCJ does not take a fake bought knowingly',
    press: [NOTHING],
    byWhen: 'No hurry. Don’t send the goods out of Japan.',
    why: 'CCJ does not help people who knowingly bought a fake, and you must not send the goods abroad from Japan.',
    wouldChange: 'If you did not know, you can open a request for a counterfeit and ask the desk.',
    ifFails: 'Protect yourself: give no more money and no more personal data.',
  },
  'abroad-help': {
    title: 'Use the card and the law of your own country',
    press: [CALL],
    byWhen:
      'Call today. In the US, your letter must arrive within 60 days of the statement; those days do not wait for AliExpress.',
    why: 'The desks in Japan help only people who live there. Each country has its own rules; ECC-Net helps only against traders in the EU, Norway or Iceland.',
    wouldChange: 'If you live in Japan, you can ask 188 and CCJ.',
    ifFails:
      'Ask the public consumer office where you live. But meet your card’s time limit first.',
  },
} satisfies PartText<typeof part>;
