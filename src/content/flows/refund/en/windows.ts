import type { PartText } from '../../../../lib/flow/define.ts';
import type { windows as part } from '../graph/windows.ts';

const hint =
  'Find the day you paid. PayPal ends 180 days after payment, some card issuers in Japan stop at 3 months, and a letter must reach a US issuer within 60 days of the statement. AliExpress does not show these limits.';

const options = {
  fine: { text: 'No, there is time', sub: 'Or I paid at a convenience store or another way' },
  paypal: {
    text: 'Yes: PayPal, and less than a month to day 180',
    sub: 'Or the goods are faulty and day 30 after delivery is near',
  },
  disputed: { text: 'I have a PayPal dispute open', sub: 'It must become a claim within 20 days' },
  card: {
    text: 'Yes: card, and the 3 months after the order end within a month, or are over',
    sub: 'Or a US card, and the 60 days after the statement end within a month, or are over',
  },
  filed: { text: 'I have an open dispute with my card issuer' },
  unknown: { text: 'I don’t know', sub: 'See how to find the day' },
};

export const windows = {
  'window-unshipped': {
    title: 'Before you wait for shipping: is your PayPal or card limit near?',
    hint,
    options,
  },
  'window-moving': {
    title: 'Before you wait for the parcel: is your PayPal or card limit near?',
    hint,
    options,
  },
  'window-seller': {
    title: 'Before you wait for the seller: is your PayPal or card limit near?',
    hint,
    options,
  },
  'window-judging': {
    title: 'Before you wait for a judgement: is your PayPal or card limit near?',
    hint,
    options,
  },
  'window-return': {
    title: 'Before you wait for the return: is your PayPal or card limit near?',
    hint,
    options,
  },
  'window-refund': {
    title: 'Before you wait for the money: is your PayPal or card limit near?',
    hint,
    options,
  },
} satisfies PartText<typeof part>;
