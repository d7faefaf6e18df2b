import type { DiagramWords } from './words.ts';

/** Words inside the drawings, in English. Line lengths are bounded by the drawings' boxes. */
export const en: DiagramWords = {
  'six-steps': {
    title: 'Six steps to a refund',
    caption: 'It ends early if both sides agree.',
    steps: [
      ['Write to the seller in English', 'Talk about the amount. Watch the date'],
      ['Open the refund request', 'On screen: Returns/refunds'],
      ['Amount, reason, evidence', 'The true reason, photos, video'],
      ['Answer the seller’s proposal', 'Within the countdown. Accept is final'],
      ['AliExpress steps in', 'Add evidence meanwhile'],
      ['Answer the judgement', 'Accept it, decline it, or appeal'],
    ],
  },
  'where-the-money-is': {
    title: 'Where the money is now',
    caption: 'AliExpress holds it until you confirm or the order completes by itself.',
    buyer: 'You',
    holder: 'AliExpress',
    holds: 'holds the money',
    seller: 'Seller',
    pay: 'payment',
    release: 'confirm / auto-complete',
    refund: 'refund',
  },
  'two-clocks': {
    title: 'Two clocks that start with your request',
    caption: 'The days are a guide. The countdown on your own screen decides.',
    start: 'Request',
    day: (n) => `day ${n}`,
    seller: 'The seller’s time to answer',
    sellerEnd: 'no answer → as you asked',
    ali: 'Time to agree',
    aliEnd: 'no deal → AliExpress joins',
  },
  'evidence-set': {
    title: 'The set of photos and video',
    caption: 'Begin before you open the parcel.',
    shots: [
      'Closed parcel',
      'Delivery label',
      'All contents',
      'The fault, close',
      'With a ruler',
      'Video: it fails',
    ],
  },
  'offer-shapes': {
    title: 'Five kinds of offer from a seller',
    caption: 'The filled part of each bar is the money you end up with.',
    offers: [
      ['Full refund, keep it', 'check the terms, then accept'],
      ['Full refund, send it back', 'may it be sent? who pays?'],
      ['Partial refund, keep it', 'compare it with your loss'],
      ['“Cancel and I will…”', 'decline'],
      ['Refund outside, coupon', 'decline'],
    ],
  },
};
