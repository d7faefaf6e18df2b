/**
 * The guide's shape, the same in both languages: which articles there are, in reading order, by
 * the reader's situation; and what stands next to what.
 */
export const GUIDE_GROUPS = [
  {
    id: 'start',
    slugs: ['overview', 'escrow', 'confirm-receipt', 'deadlines', 'changes-since-2017'],
  },
  {
    id: 'problem',
    slugs: [
      'not-received',
      'fake-tracking',
      'damaged',
      'not-as-described',
      'missing-items',
      'counterfeit',
      'cancel-order',
    ],
  },
  {
    id: 'request',
    slugs: [
      'contact-seller',
      'open-dispute',
      'evidence',
      'seller-proposals',
      'partial-refund',
      'seller-scams',
      'escalation',
      'judgement',
      'appeal',
    ],
  },
  { id: 'money', slugs: ['returns', 'refund-arrival', 'customs'] },
  { id: 'outside', slugs: ['chargeback', 'paypal', 'hotline-188', 'reseller'] },
  { id: 'words', slugs: ['glossary'] },
] as const;

export type GuideGroupId = (typeof GUIDE_GROUPS)[number]['id'];
export type GuideSlug = (typeof GUIDE_GROUPS)[number]['slugs'][number];

/** Every article in reading order. */
export const GUIDE_SLUGS: readonly GuideSlug[] = GUIDE_GROUPS.flatMap((group) => [...group.slugs]);

/** Two or three articles a reader of this one is likely to need next. */
export const RELATED: Record<GuideSlug, readonly GuideSlug[]> = {
  overview: ['open-dispute', 'deadlines', 'changes-since-2017'],
  escrow: ['confirm-receipt', 'refund-arrival', 'overview'],
  'confirm-receipt': ['escrow', 'seller-scams', 'open-dispute'],
  deadlines: ['open-dispute', 'seller-proposals', 'chargeback'],
  'changes-since-2017': ['overview', 'seller-proposals', 'returns'],
  'not-received': ['fake-tracking', 'deadlines', 'chargeback'],
  'fake-tracking': ['not-received', 'evidence', 'appeal'],
  damaged: ['evidence', 'open-dispute', 'returns'],
  'not-as-described': ['evidence', 'partial-refund', 'paypal'],
  'missing-items': ['evidence', 'partial-refund', 'open-dispute'],
  counterfeit: ['returns', 'customs', 'hotline-188'],
  'cancel-order': ['seller-scams', 'refund-arrival', 'escrow'],
  'contact-seller': ['open-dispute', 'seller-scams', 'evidence'],
  'open-dispute': ['evidence', 'deadlines', 'seller-proposals'],
  evidence: ['open-dispute', 'damaged', 'judgement'],
  'seller-proposals': ['partial-refund', 'seller-scams', 'returns'],
  'partial-refund': ['seller-proposals', 'returns', 'refund-arrival'],
  'seller-scams': ['seller-proposals', 'confirm-receipt', 'contact-seller'],
  escalation: ['judgement', 'evidence', 'deadlines'],
  judgement: ['appeal', 'returns', 'chargeback'],
  appeal: ['judgement', 'chargeback', 'paypal'],
  returns: ['counterfeit', 'refund-arrival', 'customs'],
  'refund-arrival': ['escrow', 'chargeback', 'paypal'],
  customs: ['returns', 'counterfeit', 'reseller'],
  chargeback: ['paypal', 'hotline-188', 'deadlines'],
  paypal: ['chargeback', 'refund-arrival', 'returns'],
  'hotline-188': ['chargeback', 'reseller', 'counterfeit'],
  reseller: ['hotline-188', 'customs', 'chargeback'],
  glossary: ['overview', 'changes-since-2017', 'deadlines'],
};
