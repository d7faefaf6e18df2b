import type { PartText } from '../../../../lib/flow/define.ts';
import type { entry as part } from '../graph/entry.ts';
import { ORDER, REQUEST } from './press.ts';

export const entry = {
  start: {
    title: 'いま、いちばん近いのはどれですか',
    hint: 'アプリかサイトで注文を開き、表示とメッセージを見ながら選んでください。',
    options: {
      request: {
        text: '返金申請を出してある',
        sub: '提案が来た、返事待ち、証拠を求められた、判定が出た',
      },
      'seller-wrote': {
        text: 'セラー（出品者）から何か言われた',
        sub: '取り消して、待って、少し返す、返品して。返事がない人も',
      },
      'not-here': {
        text: 'まだ届かない',
        sub: '未発送、配送中、追跡が動かない、「配達済み」なのに無い',
      },
      arrived: {
        text: '届いたが、おかしい',
        sub: '壊れている、違う、足りない、偽物、自分の選び間違い',
      },
      return: { text: '返品が決まった、または送り返した' },
      refund: {
        text: '返金が決まったのに入らない',
        sub: '少ない、ボーナスで戻った、という人も',
      },
      pressed: {
        text: '何か押してしまった、「完了」になった',
        sub: '受取確認を押してよいか迷っている人も',
      },
      exhausted: {
        text: '期限切れ、または全部断られた',
        sub: '異議申し立てのボタンもない。カードやPayPalに申し立てた人も',
      },
      unknown: { text: '分からない', sub: '注文ページの見る場所から始めます' },
    },
  },
  'order-words': {
    title: '注文ページには、どう出ていますか',
    hint: 'アカウント → 注文 で、その注文を開きます。いちばん上の状態の表示と、残り時間を見てください。',
    options: {
      'not-shipped': { text: 'まだ発送されていない' },
      'on-the-way': { text: '発送済み、配送中' },
      'delivered-have': { text: '配達済みで、品物が手元にある' },
      'delivered-none': { text: '配達済みだが、受け取っていない' },
      completed: { text: '完了' },
      request: {
        text: '返品・返金の手続き中',
        sub: '古い表示では「紛争中」「進行中の紛争」',
      },
      refunded: { text: '返金の承認、返金の完了', sub: '注文が取り消され、返金を待つ人も' },
      frozen: { text: '凍結された', sub: 'カード会社やPayPalに申し立てた後' },
      unknown: { text: '分からない', sub: '開けない、読めない、どれとも違う' },
    },
  },
  'seller-words': {
    title: 'セラーは何と言っていますか',
    hint: '英語でも、機械翻訳でおおよそ分かれば大丈夫です。いちばん近いものを選んでください。',
    options: {
      cancel: { text: '申請を取り消して', sub: 'Please cancel the dispute' },
      stock: { text: '在庫がない、注文を取り消して', sub: '発送の前に言われた' },
      confirm: { text: '先に受取確認を押して', sub: 'Please confirm receipt' },
      accept: { text: 'この提案を承諾して', sub: 'Please accept our proposal' },
      small: { text: '少しだけ返します', sub: '数ドル、一部返金' },
      coupon: { text: 'クーポンや割引でどうですか' },
      resend: { text: '新しい物を送り直します' },
      outside: { text: '外で返金します', sub: 'PayPal、振込、別のアプリで' },
      return: { text: '送り返してくれたら返金します' },
      reason: { text: '申請の理由を変えて', sub: '「不要になった」にして、など' },
      fee: { text: '追加の料金を払って', sub: '送料、税金、手数料の名目で' },
      extend: { text: '発送期限を延ばすのに同意して' },
      wait: { text: 'もう少し待って' },
      shipped: { text: '発送しました、いま運んでいます' },
      delivered: { text: 'もう届いているはずです' },
      proof: { text: '写真や動画、書類を出して' },
      refunded: { text: 'もう返金しました' },
      pressure: { text: '待っても無駄です、すぐ閉じられます' },
      silent: { text: '何も返事がない' },
      none: { text: 'どれでもない' },
      unknown: { text: '分からない', sub: '読めない、誰からの連絡か分からない' },
    },
  },
  'request-yet': {
    title: '返金申請は、もう出してありますか',
    hint: '注文の詳細を開き、返品/返金の欄を見ます。申請してあれば、状態と残り時間が出ています。チャットでの約束は申請ではありません。',
    options: {
      'open-due': {
        text: '出した。答えを待たれている提案がある',
        sub: '承諾や拒否のボタン、残り時間が出ている',
      },
      'open-refused': { text: '出した。セラーに断られ、新しい提案はない' },
      'open-quiet': {
        text: '出した。こちらが答えるものは何もない',
        sub: 'セラーかAliExpressの返事を待っている',
      },
      judged: { text: '出したが、負けた、少ししか認められなかった' },
      cancelled: { text: '出したが、取り消した、取り消された' },
      'none-not-here': { text: '出していない。品物はまだ届かない' },
      'none-arrived': { text: '出していない。品物は手元にある' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'proof-where': {
    title: 'どこで求められましたか',
    hint: '申請の画面で求められたのなら、残り時間が出ています。チャットで写真を送っても、申請したことにはなりません。',
    options: {
      case: { text: '返金申請の画面で' },
      'chat-open': { text: 'チャットで。申請は出してある' },
      'chat-none': { text: 'チャットで。申請はまだ', sub: '品物は手元にある' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'look-order-page': {
    title: '今日、注文ページで三つを確かめる',
    press: [ORDER, REQUEST],
    byWhen: '今日中。表示が読めないまま日をまたがないでください。',
    why: '申請できる期間も、答える期限も、その注文の画面にしか出ません。メールは見落とすことも、偽物のこともあります。',
    wouldChange:
      '返品/返金のボタンが押せる、提案が来ている、「完了」になっている。どれかが分かれば、次の一手が決まります。',
    ifFails:
      '画面が開けないときは、別の端末かブラウザーで開き直し、画面を保存します。アカウントを止められたなら、PayPalやカード会社の期限を今日確かめます。',
  },
} satisfies PartText<typeof part>;
