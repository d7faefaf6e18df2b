import type { PartText } from '../../../../lib/flow/define.ts';
import type { problems as part } from '../graph/problems.ts';
import { ORIGINAL, REFUND_ONLY, REQUEST, TODAY_BY_PAGE } from './press.ts';

export const problems = {
  'open-damaged': {
    title: '「壊れて届いた」で全額の申請を出す',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: 'チャットの約束ではなく、正式な申請だけが返金につながります。箱と送り状と破損の写真があれば、話は証拠で決まります。',
    wouldChange:
      '壊れていても使えるなら、全額ではなく損した分の一部返金を求めるほうが筋が通ります。',
    ifFails: 'セラーに断られても申請を残し、写真を足してAliExpressの介入を待ちます。',
  },
  'open-not-working': {
    title: '動かない様子を動画に撮り、申請を出す',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: '電気製品は、動かないことが動画で分かるかどうかが決め手です。写真だけでは伝わりません。',
    wouldChange:
      '充電や初期設定で動いたなら、申請は要りません。一部だけ動くなら、一部返金を考えます。',
    ifFails: '「使い方が悪い」と言われたら、言われたとおりに試した動画を足します。',
  },
  'open-battery': {
    title: '充電をやめ、「返金のみ」で申請を出す',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: '傷んだリチウム電池は国際郵便で送れません。返品を選ぶと、送れないまま期限が切れます。',
    wouldChange: '電池が無傷で本体に付いているだけなら、条件付きで送れることがあります。',
    ifFails: '返品を求められたら、送れない理由を書いて断ります。',
  },
  'open-partial': {
    title: '違いの分だけ、一部返金を求める',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: '使える品なら、損した分を計算して求めます。品物は手元に残り、返品の送料もかかりません。交換はできません。',
    wouldChange: '使ってみて役に立たないと分かったら、申請が閉じる前なら額と理由を直せます。',
    ifFails: '少なすぎる額を示されたら断り、計算の根拠を添えて出し直します。',
  },
  'open-not-as-described': {
    title: '「説明と違う」で全額の申請を出す',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: '商品ページの言葉と実物の違いを並べて示せば、話は証拠で決まります。理由は本当のことを選びます。',
    wouldChange: '違いが小さく、そのまま使うつもりなら、一部返金に切り替えます。',
    ifFails: '「不要になった」に変えてと言われても変えません。返品の送料を負わされます。',
  },
  'open-wrong-item': {
    title: '「違う物が届いた」で全額の申請を出す',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: '注文の画面と送り状と中身を一枚ずつ撮れば、間違いは誰の目にも明らかです。',
    wouldChange: '届いた物でもかまわないなら、差額を一部返金として求められます。',
    ifFails: '送り直すと言われても、申請は取り消しません。',
  },
  'open-wrong-size': {
    title: '定規を当てて撮り、申請を出す',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: '採寸表と実寸の差を写真で示せば「説明と違う」になります。示せないと、自分の都合の返品とされて送料を負います。',
    wouldChange: '採寸表どおりだったなら、選び間違いです。返品無料の表示があるかを見ます。',
    ifFails: '誤差だと言われたら、測った箇所を増やし、採寸表の画面を足します。',
  },
  'open-missing': {
    title: '足りない分の額で申請を出す',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: '届いた分が使えるなら、足りない分を数で割り出して求めます。欠けて使えないなら全額を求めます。',
    wouldChange:
      '追跡番号が二つあれば、残りは別送かもしれません。申請の期限までに届かなければ、待たずに申請します。',
    ifFails: '「全部入れた」と言われたら、包みの写真と送り状の重さを足します。',
  },
  'open-counterfeit': {
    title: '「偽物」で、返金のみの申請を出す',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: '偽物を日本から送り返すことは、権利を侵害する品の輸出になり、できません。だから「返品して返金」は選びません。',
    wouldChange: '本物かどうか言い切れないときは、偽物と断定せず、説明と違う点を書きます。',
    ifFails: '「送り返せば返金する」と言われても送らず、送れない理由を書いて断ります。',
  },
  'open-empty': {
    title: '「空の箱だった」で全額の申請を出す',
    press: [REQUEST, REFUND_ONLY, ORIGINAL],
    byWhen: TODAY_BY_PAGE,
    why: '配達の記録だけを作る手口があります。送り状、封、重さ、中身の写真で、頼んだ物がないことを示します。',
    wouldChange: '包みの奥や別送で本物が見つかったら、申請は出しません。',
    ifFails: '「届いたはず」と言われたら、送り状の重さと商品の重さの差を足します。',
  },
} satisfies PartText<typeof part>;
