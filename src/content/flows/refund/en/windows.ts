import type { PartText } from '../../../../lib/flow/define.ts';
import type { windows as part } from '../graph/windows.ts';

const hint =
  'Find the day you paid. PayPal ends 180 days from payment, some card issuers in Japan close at 3 months, and a letter must reach a US issuer within 60 days of the statement. AliExpress’s page shows none of this.';

const options = {
  fine: { text: 'No, there is time', sub: 'Or I paid in a store or another way' },
  paypal: {
    text: 'PayPal, and less than a month to day 180',
    sub: 'Or the goods are faulty and it is near 30 days from delivery',
  },
  disputed: { text: 'I have a PayPal dispute open', sub: 'It must become a claim within 20 days' },
  card: {
    text: 'Card, and less than a month to 3 months from the order, or past',
    sub: 'Or a US card, and less than a month to 60 days from the statement',
  },
  filed: { text: 'I have a dispute open with my card issuer' },
  unknown: { text: 'I don’t know', sub: 'See how to find the day' },
};

export const windows = {
  'window-unshipped': {
    title: 'Before you wait for shipping: is your provider’s window near?',
    hint,
    options,
  },
  'window-moving': {
    title: 'Before you wait for the parcel: is your provider’s window near?',
    hint,
    options,
  },
  'window-seller': {
    title: 'Before you wait for the seller: is your provider’s window near?',
    hint,
    options,
  },
  'window-judging': {
    title: 'Before you wait for a judgement: is your provider’s window near?',
    hint,
    options,
  },
  'window-return': {
    title: 'Before you wait for the return: is your provider’s window near?',
    hint,
    options,
  },
  'window-refund': {
    title: 'Before you wait for the money: is your provider’s window near?',
    hint,
    options,
  },
} satisfies PartText<typeof part>;
