import type { PartText } from '../../../../lib/flow/define.ts';
import type { arrived as part } from '../graph/arrived.ts';
import { NOTHING, ONLY_SEND, ORIGINAL, REQUEST, RETURN_REFUND } from './press.ts';

export const arrived = {
  'arrived-window': {
    title: '返品/返金のボタンは押せますか',
    hint: '注文の詳細の下のほうを見ます。「返品/払い戻し」「返金と返品」と出ていることもあります。受取確認はまだ押さないでください。',
    options: {
      button: { text: '押せる', sub: '「完了」の後でも、押せることがあります' },
      'no-button': { text: 'まだ出ていない', sub: '発送から日が浅い' },
      completed: { text: '「完了」になっていて、押せない' },
      unknown: { text: '分からない', sub: 'ボタンの場所を案内します' },
    },
  },
  'contact-first': {
    title: 'セラーに知らせ、ボタンが出る日を控える',
    press: [ONLY_SEND],
    byWhen: '今日送ります。ボタンが出たら、返事を待たずにその日に申請します。',
    why: 'ボタンはふつう発送から11日目に出ます。それまでに連絡と写真を残すと、申請がすぐ出せて証拠にもなります。',
    wouldChange: 'ボタンが押せるようになったら、問題の種類に合わせて申請に移ります。',
    ifFails: '返事がなくても、ボタンが出た日に申請します。受取確認は押しません。',
  },
  'arrived-problem': {
    title: '何がおかしいですか',
    hint: '商品ページの写真と説明、注文した色や数を開いて、手元の物と見比べてください。いちばん重いものを一つ選びます。',
    options: {
      broken: { text: '壊れている、動かない' },
      different: { text: '写真や説明と違う', sub: '色、材質、性能、品質' },
      'wrong-item': { text: '頼んでいない物が入っていた' },
      size: { text: 'サイズが違う', sub: '表示や採寸表と合わない' },
      missing: { text: '数や部品が足りない' },
      fake: { text: 'ブランドの偽物だった' },
      empty: { text: '空の箱、がらくたが届いた' },
      mine: { text: '自分の選び間違い、気が変わった' },
      unknown: { text: '分からない', sub: '見比べ方を案内します' },
    },
  },
  'broken-how': {
    title: 'どのように壊れていますか',
    hint: '動かす前に、届いたままの状態を撮ります。電池がふくらむ、熱い、液がもれる物は充電しないでください。',
    options: {
      damaged: { text: '割れた、破れた。役に立たない' },
      dead: { text: '見た目は無事だが、動かない' },
      battery: { text: '電池がふくらむ、熱い、傷んでいる' },
      flaw: { text: '小さな傷や不具合で、使える' },
      unknown: { text: '分からない', sub: '試し方を案内します' },
    },
  },
  'different-how': {
    title: 'そのままで役に立ちますか',
    hint: '買った目的に使えるかどうかで考えます。返品せずに手元に置くとして、価値が残るかを見ます。',
    options: {
      useless: { text: '役に立たない、別物と言っていい' },
      usable: { text: '使える。違いの分だけ返してほしい' },
      unknown: { text: '分からない', sub: '見比べ方を案内します' },
    },
  },
  'compare-listing': {
    title: '商品ページと見比べ、違いを撮る',
    press: [{ label: '受取確認を押しません', none: true }],
    byWhen: '今日か明日のうちに。遅くとも画面の申請期限の数日前まで。',
    why: '申請は証拠で決まります。説明のどの行と、手元のどこが違うかを言えれば、理由も金額も決まります。',
    wouldChange:
      '違いや不具合が見つかれば、申請に進みます。説明どおりなら、自分の都合の返品になります。',
    ifFails: '判断がつかないまま期限が近づいたら、分かった違いだけを正直に書いて申請します。',
  },
  'own-mistake': {
    title: '「返品無料」の表示はありますか',
    hint: '商品ページか注文の詳細に「返品無料」「Free Return」と出ているかを見ます。使った物、衛生用品、オーダー品は対象外のことがあります。',
    options: {
      free: { text: 'ある。未使用で、包装もある' },
      cost: { text: 'ない、または使ってしまった' },
      unknown: { text: '分からない', sub: '返品無料ではないものとして案内します' },
    },
  },
  'free-fake': {
    title: 'ブランドの偽物ではありませんか',
    hint: 'ロゴや商品名を正規品と見比べます。送り先が国内の倉庫でも、偽物を送り返す側にならないための確認です。',
    options: {
      no: { text: '偽物ではない', sub: 'ブランド品ではない物も' },
      yes: { text: '偽物だと思う' },
      unknown: { text: '分からない', sub: '見分け方を案内します' },
    },
  },
  'free-battery': {
    title: '電池は入っていますか',
    hint: '品物と説明書の「Li-ion」「mAh」「Wh」の表示を見ます。ふくらみ、傷、発熱がないかも確かめてください。',
    options: {
      postable: {
        text: '電池なし、または機器に付いた傷のない電池',
        sub: '国内の倉庫へ返す品で、集荷の会社が運べると答えた人も',
      },
      loose: { text: '電池単体、モバイルバッテリー、傷んだ電池' },
      unknown: { text: '分からない', sub: '送れるかの聞き方を案内します' },
    },
  },
  'open-free-return': {
    title: '返品無料で申請を出す',
    press: [REQUEST, RETURN_REFUND, ORIGINAL],
    byWhen: '今日中。受け取りから15日を過ぎないよう、画面の期限の丸一日前まで。',
    why: '返品無料の品は、未使用で元の包装なら理由を問わず返せます。日本も対象です。無料なのは一つの注文で一度だけです。',
    wouldChange: '申請の画面に送料の自己負担が出たら、そこで止め、金額を比べてから決めます。',
    ifFails: '状態を理由に断られたときのため、梱包の様子を動画に残しておきます。',
  },
  'own-mistake-cost': {
    title: '返金を求める理由はない。返品は差し引きで決める',
    press: [NOTHING],
    byWhen:
      '返品を頼むなら、画面に出ている申請期限の丸一日前まで。手元に置くなら、することはありません。',
    why: '自分の都合の返品は、送料が自分持ちです。日本の通信販売にクーリング・オフはありません。EUに住む人には14日の撤回の権利があります。',
    wouldChange:
      '説明と違う点や不具合が見つかれば、それが本当の理由になり、申請できます。「返品無料」の表示が見つかれば、前の質問に戻ります。',
    ifFails:
      '送料のほうが高いなら、手元に置くのがいちばん損が少なくて済みます。偽物と送れない電池は、送料が安くても返しません。',
  },
} satisfies PartText<typeof part>;
