import type { PartText } from '../../../../lib/flow/define.ts';
import type { refund as part } from '../graph/refund.ts';
import { NOTHING, ONLY_SEND, ORDER } from './press.ts';

export const refund = {
  'refund-state': {
    title: '返金は、いまどうなっていますか',
    hint: '注文の詳細の返金の欄で、承認された日、額、返金先を見ます。カードの明細は、買った日の欄も見てください。',
    options: {
      early: { text: '認められて、まだ20営業日たっていない' },
      late: { text: '20営業日を過ぎても入らない' },
      bonus: { text: 'ボーナス（ストアクレジット）で戻った' },
      less: { text: '払った額より少ない' },
      none: { text: '返金の記録がどこにもない', sub: '「返金した」とチャットで言われただけの人も' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'wait-refund': {
    title: '入金を待つ',
    press: [NOTHING],
    byWhen: '認められた日から20営業日の日を控えます。そこまでは待てます。',
    why: '資料では1〜10営業日、古い資料では3〜20営業日です。AliExpressが送った後、銀行でも日がかかります。',
    wouldChange:
      '返金先がボーナスだったり、額が違ったりしたら、待たずに問い合わせます。カードを解約していたら、入金先を今カード会社に聞きます。',
    ifFails: '20営業日を過ぎたら、返金の記録を添えて問い合わせます。',
  },
  'chase-refund': {
    title: '返金の記録を添えて、今日問い合わせる',
    press: [ONLY_SEND],
    byWhen: '今日中。PayPalやカード会社の期限も、同じ日に確かめます。',
    why: '長いほうの資料でも20営業日です。「返金完了」はAliExpressが送ったという意味で、銀行で止まることがあります。',
    wouldChange: '明細の買った日の欄に、取り消しとして入っていることがあります。先に見てください。',
    ifFails: 'カード会社かPayPalに、返金の記録を見せて入金の有無を聞きます。',
  },
  'bonus-received': {
    title: '元の支払い方法への返金を頼む',
    press: [ONLY_SEND],
    byWhen: '今日中。ボーナスは使わずに置き、使える期限を画面で確かめます。',
    why: 'ボーナスはAliExpressでしか使えません。コンビニ払いはボーナスで戻ったという報告があり、変えられるとは限りません。',
    wouldChange: 'コンビニで払った人は、断られたら期限内に使い切るのが現実的です。',
    ifFails: '断られたら、使える期限を控え、期限のうちに使います。',
  },
  'refund-less': {
    title: '差額の理由を、三つの順に確かめる',
    press: [ORDER],
    byWhen: '今日調べます。異議申し立ての時間が減っているかもしれません。',
    why: 'カードの手数料と為替の差は戻りません。クーポンやコインの分が現金で戻るかは、確かめられていません。',
    wouldChange:
      '認められた額そのものが足りないなら、待たずに、異議申し立てのボタンがあるかを今日見ます。',
    ifFails:
      '認められた額と入った額が違い、理由も分からなければ、三つの額を並べてAliExpressに問い合わせ、カード会社にも換算の日を聞きます。',
  },
  'look-refund': {
    title: '返金の欄と明細を、並べて見る',
    press: [ORDER],
    byWhen: '今日見ます。返金の欄があれば、認められた日から20営業日までは待てます。',
    why: '返金先、額、認められた日が分かれば、待つか問い合わせるかが決まります。明細では買った日の欄に出ることがあります。',
    wouldChange: '返金先がボーナスなら、待っても口座には入りません。',
    ifFails:
      '返金の欄がなければ、まだ認められていません。申請の画面で、答えを待たれていないかを今日見ます。',
  },
} satisfies PartText<typeof part>;
