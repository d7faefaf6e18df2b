import type { PartText } from '../../../../lib/flow/define.ts';
import type { windows as part } from '../graph/windows.ts';

const hint =
  '支払いの記録で、払った日を見ます。PayPalは支払いから180日、日本のカード会社には3か月で締め切るところがあり、米国のカードは明細から60日以内に書面が届く必要があります。AliExpressの画面には出ません。';

const options = {
  fine: { text: 'まだ余裕がある', sub: 'コンビニなど、ほかの方法で払った人も' },
  paypal: {
    text: 'PayPalで払い、180日まで残りひと月を切った',
    sub: '届いた品の問題で、配達から30日が近い人も',
  },
  disputed: { text: 'PayPalの異議を、もう出してある', sub: 'クレームにするまで20日しかありません' },
  card: {
    text: 'カードで払い、契約から3か月まで残りひと月を切った、または過ぎた',
    sub: '米国のカードで、明細から60日まで残りひと月を切った、または過ぎた人も',
  },
  filed: { text: 'カード会社への申し立てを、もう出してある' },
  unknown: { text: '分からない', sub: '払った日の調べ方を案内します' },
};

export const windows = {
  'window-unshipped': {
    title: '発送を待つ前に。支払い側の期限は近いですか',
    hint,
    options,
  },
  'window-moving': {
    title: '配達を待つ前に。支払い側の期限は近いですか',
    hint,
    options,
  },
  'window-seller': {
    title: 'セラーを待つ前に。支払い側の期限は近いですか',
    hint,
    options,
  },
  'window-judging': {
    title: '判定を待つ前に。支払い側の期限は近いですか',
    hint,
    options,
  },
  'window-return': {
    title: '返品の確認を待つ前に。支払い側の期限は近いですか',
    hint,
    options,
  },
  'window-refund': {
    title: '入金を待つ前に。支払い側の期限は近いですか',
    hint,
    options,
  },
} satisfies PartText<typeof part>;
