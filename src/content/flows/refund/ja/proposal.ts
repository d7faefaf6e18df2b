import type { PartText } from '../../../../lib/flow/define.ts';
import type { proposal as part } from '../graph/proposal.ts';
import {
  ACCEPT,
  BY_COUNTDOWN,
  ORIGINAL,
  REJECT,
  REQUEST,
  TODAY_BY_COUNTDOWN,
  TODAY_BY_PAGE,
} from './press.ts';

export const proposal = {
  'proposal-kind': {
    title: 'どんな提案ですか',
    hint: '提案の欄で、額、「返品」の有無、返金先の三つを読みます。チャットの言葉ではなく、提案の欄に書いてあることで答えてください。',
    options: {
      part: { text: '一部返金。品物は手元に残る' },
      return: { text: '返品して返金' },
      full: { text: '全額返金。返品なし' },
      cent: { text: '1セントのような、名ばかりの額' },
      gift: { text: 'クーポン、割引、送り直し' },
      nothing: { text: '返金なし、または申請を取り下げるだけ' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'part-worth': {
    title: 'その額は、損に見合いますか',
    hint: '支払った額から、今の品物の価値を引いたものが損です。提案の額をそれと比べます。どうしても使えない品なら、価値は0です。',
    options: {
      tiny: { text: '使い物にならないのに、ほんの数ドル' },
      low: { text: 'もっと多いが、損に届かない' },
      fair: { text: '損に見合う', sub: '小さな傷や不足を埋める額、全損ならほぼ全額' },
      unknown: { text: '分からない', sub: '差し引きを計算して比べます' },
    },
  },
  'offer-where': {
    title: 'その申し出は、どこに書かれていますか',
    hint: '注文の詳細 → 返品/返金 を開き、同じ額の提案が出ているかを見ます。',
    options: {
      case: { text: '申請の中の、提案の欄' },
      chat: { text: 'チャットやメールだけ', sub: '申請を出していない人も' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'put-in-case': {
    title: 'チャットで決めず、申請の中で話を進める',
    press: [REQUEST],
    byWhen: TODAY_BY_PAGE,
    why: '申請の外の約束には、守らせる仕組みがありません。親切なセラーが相手でも、返金は申請を通します。',
    wouldChange:
      '申請の中に提案が出れば、額が損に見合うかで決めます。返品付きなら、偽物・電池・送料・住所を先に確かめます。',
    ifFails:
      '「申請は要らない」と言われても出します。ボタンがまだなら、出た日に押します。すでに出してあるなら、提案の欄に書くよう求めます。',
  },
  'reject-small-offer': {
    title: '少額の提案を断り、元の請求を残す',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: '使い物にならない品に数ドルの提案は、よくある手口です。承諾すると終わりです。放っておくと、自動で確定することがあります。',
    wouldChange: '手元の品に使い道があり、額を合わせて損が埋まるなら、受ける余地があります。',
    ifFails: '断っても進まなければ、AliExpressの介入を待ち、証拠を足します。',
  },
  'reject-no-refund': {
    title: '「返金なし」の提案を断り、証拠を足す',
    press: [REJECT, REQUEST],
    byWhen: BY_COUNTDOWN,
    why: '答えずにいると、返金なしのまま確定することがあります。断れば申請は続き、7日以内にまとまらなければAliExpressが介入します。',
    wouldChange: '品物が無事に届いた、または返金が口座に入ったのなら、申請は要らなくなります。',
    ifFails: '判定が不利だったら、異議申し立てのボタンをその日に探します。',
  },
  'counter-offer': {
    title: 'その提案を断り、自分の額を出す',
    press: [REJECT, { label: '提案を編集する', gloss: '古い表示名。新しい提案を書く所' }],
    byWhen: BY_COUNTDOWN,
    why: '申請が閉じるまで、額も理由の説明も出し直せます。答えずにいると、その提案で確定することがあります。',
    wouldChange: '相手の額が、計算した損に届いたら、承諾を考えます。',
    ifFails: 'まとまらなければAliExpressが介入します。計算の根拠と写真を足しておきます。',
  },
  'compare-offers': {
    title: '残り時間のうちに、差し引きを比べる',
    press: [{ label: '承諾も拒否も、まだ押しません', none: true }],
    byWhen: '今日計算し、24〜48時間のうちに答えます。残り時間が一日を切っていれば、今すぐ。',
    why: '手元に残る額は、見た目の額と違います。返品なら送料がかかり、判定を待っても「返品して返金」になることがあります。',
    wouldChange:
      '送料を誰が払うか、品物の価値がいくらか。この二つで、答えが逆になることがあります。',
    ifFails: '計算が間に合わなければ、残り時間が切れる前に断り、自分の額を出します。',
  },
  'full-method': {
    title: '返金先は、どちらになっていますか',
    hint: '提案や申請の「返金方法」の行を見ます。「迅速返金（ボーナス）」はAliExpressでしか使えないストアクレジットです。',
    options: {
      original: { text: '元の支払い方法' },
      bonus: { text: '迅速返金（ボーナス）' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'choose-original': {
    title: 'ボーナスではなく、元の支払い方法を求める',
    press: [ORIGINAL],
    byWhen: BY_COUNTDOWN,
    why: 'ボーナスはすぐ戻りますが、お金ではなくストアクレジットです。承諾すると、その返金先のまま終わります。',
    wouldChange:
      'AliExpressでまた買うつもりで、使い切る期限も見たなら、選んでもかまいません。コンビニ払いはボーナスで戻った例があるので、断る前に返金先を聞きます。',
    ifFails: '選び直す場所がなければ、その提案を断り、元の支払い方法への返金を書いて出し直します。',
  },
  'stop-accept-full': {
    title: '承諾の前に。これで終わりになります',
    hint: '提案の欄をもう一度読みます。額が支払額と合い、「返品」の文字がなく、返金先が元の支払い方法なら進めます。「返品」とあれば、戻って「返品して返金」を選んでください。',
    ends: [
      '申請はここで終わり、後から戻せません。',
      '同じ問題で二度目の申請はできません。',
      '額と返金先は、今の画面のとおりに決まります。',
    ],
    options: {
      go: { text: '三つとも確かめた。承諾する' },
      different: { text: '額が足りない、ほかの条件が付いている' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'accept-full': {
    title: '全額返金の提案を承諾する',
    press: [ACCEPT],
    byWhen: TODAY_BY_COUNTDOWN,
    why: '返品なしで全額が元の支払い方法に戻る、いちばんよい形です。答えずにいても、自動で確定することがあります。',
    wouldChange: '押す直前の画面に「返品」や「ボーナス」が出たら、押さずに戻ります。',
    ifFails: '20営業日たっても入らなければ、返金の記録を添えて問い合わせます。',
  },
  'stop-accept-part': {
    title: '承諾の前に。残りの請求は消えます',
    hint: '提案の額、返金先、通貨をもう一度読みます。受け取る額と手元に残る価値を足して、損が埋まるかを見てください。',
    ends: [
      '申請はここで終わり、後から戻せません。',
      '残りの額は、もう求められません。',
      '同じ問題で二度目の申請はできません。',
    ],
    options: {
      go: { text: '額も返金先も確かめた。承諾する' },
      low: { text: 'やはり足りない' },
      bonus: { text: '返金先がボーナスになっている' },
      unknown: { text: '分からない', sub: '差し引きを計算して比べます' },
    },
  },
  'accept-part': {
    title: '見合う額なら、一部返金を承諾する',
    press: [ACCEPT],
    byWhen: BY_COUNTDOWN,
    why: '損に見合う額なら、結果の分からない判定を待つより手取りが確かです。承諾すると残りは求められません。',
    wouldChange: '後から出そうな不具合が心配なら、全部を試し終えてから答えます。残り時間の中で。',
    ifFails: '20営業日たっても入らなければ、返金の記録を添えて問い合わせます。',
  },
  'ae-proposal': {
    title: 'AliExpressの提案は、どんな内容ですか',
    hint: 'AliExpressの提案と、残っているセラーの提案を並べて読みます。額、返品の有無、返金先を比べてください。',
    options: {
      full: { text: '全額返金。返品なし' },
      part: { text: '一部返金。品物は手元に残る' },
      return: { text: '返品して返金' },
      nothing: { text: '返金なし' },
      'seller-better': { text: 'セラーの提案のほうがよい', sub: '申請の画面に、今も残っている' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'ae-part': {
    title: 'AliExpressの示した額は、損に見合いますか',
    hint: '提案に添えられた理由も読みます。証拠が足りないと書いてあれば、足して変わる余地があります。',
    options: {
      fair: { text: '見合う' },
      low: { text: '足りない' },
      unknown: { text: '分からない', sub: '差し引きを計算して比べます' },
    },
  },
  'better-kind': {
    title: 'セラーの提案は、どんな内容ですか',
    hint: 'セラーの提案が、今も申請の画面で承諾できるかを先に確かめてください。チャットだけの約束や、消えた提案は数えません。',
    options: {
      full: { text: '全額返金。返品なし' },
      part: { text: '一部返金。品物は手元に残る' },
      return: { text: '返品して返金' },
      unknown: { text: '分からない', sub: '差し引きを計算して比べます' },
    },
  },
  'answer-aliexpress': {
    title: 'AliExpressの提案を断り、証拠を足す',
    press: [REJECT],
    byWhen: BY_COUNTDOWN,
    why: 'AliExpressの提案も断って、別の案を出せます。黙っていると、その提案で確定することがあります。',
    wouldChange:
      '断っても出せる新しい証拠がなく、提案の額が損に近いなら、受けるほうが得なこともあります。',
    ifFails: '判定が出たら、異議申し立てのボタンをその日に探します。',
  },
} satisfies PartText<typeof part>;
