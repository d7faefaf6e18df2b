/**
 * What readers come with, as the answers they would give from the first question on, and the
 * verdict a careful adviser would give them. One table for both languages.
 */
export interface Situation {
  readonly name: string;
  readonly answers: readonly string[];
  readonly verdict: string;
}

const rows: readonly (readonly [name: string, answers: string, verdict: string])[] = [
  ['still moving before the promised date', 'not-here moving before fine', 'wait-moving'],
  ['not shipped and the time is over', 'not-here not-shipped over', 'cancel-unshipped'],
  ['stuck, little protection left', 'not-here stuck few yes', 'open-stuck'],
  [
    'the seller says wait, nothing opened, little protection left',
    'seller-wrote wait none-not-here stuck few yes',
    'open-stuck',
  ],
  [
    'the seller says wait, still moving before the date',
    'seller-wrote wait none-not-here moving before fine',
    'wait-moving',
  ],
  [
    'the seller says delivered and refuses the request',
    'seller-wrote delivered open-refused',
    'add-evidence',
  ],
  ['out of stock, cancel the order', 'seller-wrote stock unwanted', 'cancel-unshipped'],
  ['a tracking number of another parcel', 'not-here no-record yes', 'open-fake-number'],
  ['protection over by a few days, nothing here', 'not-here stuck ended', 'open-late'],
  ['stopped by customs as a fake', 'not-here customs notice', 'open-customs'],
  ['it came after the request, and is broken', 'request came wrong', 'change-request'],
  ['it came after the request, and is fine', 'request came fine go', 'cancel-ok'],
  ['going back to the sender', 'not-here back yes', 'open-stuck'],
  ['delivered to another town', 'not-here delivered other', 'open-elsewhere'],
  ['delivered here, yet not here', 'not-here delivered mine written', 'open-delivered'],
  ['confirm first, then we refund', 'seller-wrote confirm not-fine', 'do-not-confirm'],
  ['cancel first, then we refund', 'seller-wrote cancel problem', 'refuse-cancel'],
  ['cancel, and it is really settled', 'seller-wrote cancel settled go', 'cancel-ok'],
  ['a refund outside AliExpress', 'seller-wrote outside', 'refuse-outside'],
  ['one cent', 'request seller-proposed cent', 'reject-small-offer'],
  ['a coupon', 'seller-wrote coupon', 'refuse-coupon-resend'],
  ['a few dollars for a total loss', 'request seller-proposed part tiny', 'reject-small-offer'],
  [
    'no refund at all, offered as a proposal',
    'request seller-proposed nothing',
    'reject-no-refund',
  ],
  ['a fair sum for a small flaw', 'request seller-proposed part fair go', 'accept-part'],
  [
    'postage above the price',
    'request seller-proposed return no postable more',
    'reject-return-postage',
  ],
  [
    'a return that pays',
    'request seller-proposed return no postable paid complete',
    'accept-return',
  ],
  ['a return of a fake', 'request seller-proposed return yes', 'reject-return-fake'],
  [
    'a return of a damaged battery',
    'request seller-proposed return no loose',
    'reject-return-battery',
  ],
  ['agreed, but the address is incomplete', 'return not-sent address', 'agreed-address'],
  [
    'AliExpress offers less than the seller',
    'request ae-proposed seller-better part go',
    'accept-part',
  ],
  ['evidence is asked for', 'request evidence photos', 'send-evidence'],
  ['judged against, with an appeal button', 'request judged-against yes goods', 'appeal-now'],
  [
    'judged against, no button, paid by PayPal',
    'request judged-against no paypal disputed',
    'paypal-escalate',
  ],
  ['confirmed by mistake', 'pressed confirm within', 'open-after-confirm'],
  ['completed by itself', 'pressed auto within', 'open-after-auto'],
  ['store credit instead of money', 'request seller-proposed full bonus', 'choose-original'],
  ['approved lately, not arrived', 'refund early fine', 'wait-refund'],
  ['approved long ago, not arrived', 'refund late', 'chase-refund'],
  ['returned and unpaid, paid by card', 'return arrived closed card', 'issuer-return-unpaid'],
  ['returned, closed unpaid, an appeal button', 'return arrived closed appeal', 'appeal-now'],
  ['told of a refund that nothing shows', 'refund none', 'look-order-page'],
  ['PayPal near its last day', 'request seller-turn paypal', 'paypal-window-closing'],
  ['a dispute with the card issuer is open already', 'request seller-turn filed', 'issuer-filed'],
  [
    'the seller wants the card dispute withdrawn',
    'seller-wrote cancel provider card filed',
    'issuer-filed',
  ],
  ['frozen after a PayPal dispute', 'unknown frozen paypal disputed', 'paypal-escalate'],
  ['a Bonus chosen in the form by mistake', 'pressed form', 'correct-request'],
  ['PayPal refused, a card behind it', 'exhausted paypal over-card', 'ask-issuer'],
  ['two cups of four are broken', 'arrived button broken flaw', 'open-partial'],
  ['a mistake of one’s own', 'arrived button mine cost', 'own-mistake-cost'],
  ['bought to resell', 'exhausted other resell', 'reseller-end'],
  ['no idea at all', 'unknown unknown', 'look-order-page'],
];

export const SITUATIONS: readonly Situation[] = rows.map(([name, answers, verdict]) => ({
  name,
  answers: answers.split(' '),
  verdict,
}));
