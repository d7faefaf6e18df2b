import type { PartText } from '../../../../lib/flow/define.ts';
import type { request as part } from '../graph/request.ts';
import { APPEAL, NOTHING, ONLY_SEND, REQUEST, TODAY_BY_COUNTDOWN } from './press.ts';

export const request = {
  'request-state': {
    title: '申請の画面には、いま何と出ていますか',
    hint: '注文の詳細 → 返品/返金 を開きます。残り時間が誰の番を数えているかと、承諾・拒否のボタンがあるかを見てください。',
    options: {
      'seller-proposed': { text: 'セラーの提案が来ている' },
      'ae-proposed': { text: 'AliExpressの提案が来ている' },
      evidence: { text: '証拠を出すように求められた' },
      'seller-refused': { text: 'セラーが断った。新しい提案はない' },
      'seller-turn': { text: 'セラーの返事待ち', sub: 'こちらが答えるものはない' },
      judging: { text: 'AliExpressが調べている', sub: 'こちらが答えるものはない' },
      'judged-against': { text: '負けた、少ししか認められなかった' },
      appealed: { text: '異議申し立てを出して、結果待ち' },
      came: { text: '申請の後で、荷物が届いた' },
      slip: { text: '申請の書き方を間違えた', sub: 'ボーナス、返品、額、理由など' },
      return: { text: '返品して返金、と決まった' },
      approved: { text: '返金が認められた' },
      cancelled: { text: '取り消した、取り消された' },
      unknown: { text: '分からない', sub: '今日見る場所を案内します' },
    },
  },
  'look-request': {
    title: '申請を開き、答えを待たれていないか見る',
    press: [REQUEST],
    byWhen: '今日中。残り時間が出ていたら、24〜48時間のうちに答えます。',
    why: '答えないままの提案は、自動で確定することがあります。だから、待ってよいのは「こちらの番ではない」と分かったときだけです。',
    wouldChange:
      '提案があれば中身（額、返品の有無、返金先）で決めます。何も求められていなければ待てます。',
    ifFails: '画面が読めないときは、写真に撮って翻訳にかけます。承諾のボタンには触りません。',
  },
  'wait-seller': {
    title: 'セラーの期限が切れるまで待つ',
    press: [NOTHING],
    byWhen: '毎日一度、申請の画面を見ます。提案が来たら、その日のうちに読みます。',
    why: 'セラーには答える期限があり、5日のうちに答えなければ申請どおりに、7日以内にまとまらなければAliExpressの介入に進むとされています。',
    wouldChange:
      '提案が来た、証拠を求められた、自分の残り時間が出た。どれかがあれば、待つのをやめて答えます。',
    ifFails:
      '日数を過ぎても動かなければ、画面を保存し、申請の中で催促します。処理は遅れることがあります。',
  },
  'wait-judgement': {
    title: 'AliExpressの判定を待つ',
    press: [NOTHING],
    byWhen: '毎日一度、申請の画面を見ます。何か求められたら、その日のうちに出します。',
    why: '7日以内にまとまらなければAliExpressが判定に入り、長ければひと月ほどかかるという案内があります。取り消さずに証拠を足せます。',
    wouldChange: '提案が来たり、証拠を求められたりしたら、待つのをやめて答えます。',
    ifFails: '負けたら、異議申し立てのボタンがあるかをその日に見ます。',
  },
  'add-evidence': {
    title: '取り消さずに、証拠を足して続ける',
    press: [REQUEST],
    byWhen: TODAY_BY_COUNTDOWN,
    why: '断られても終わりではありません。閉じるまで証拠と額を直せ、7日以内にまとまらなければAliExpressが介入します。',
    wouldChange: 'セラーが新しい提案を出してきたら、それに答えるのが先です。',
    ifFails: '判定が不利だったら、異議申し立てのボタンをその日に探します。',
  },
  'came-how': {
    title: '届いた品物に、問題はありませんか',
    hint: '申請は、まだ閉じません。全部開けて、数え、試してから答えてください。',
    options: {
      fine: { text: '全部そろい、試して問題がない' },
      wrong: { text: '壊れている、違う、足りない、偽物' },
      unknown: { text: '分からない', sub: '見比べ方を案内します' },
    },
  },
  'change-request': {
    title: '取り消さずに、申請を実際の問題に直す',
    press: [REQUEST],
    byWhen: '今日中。セラーの提案が出ていれば、残り時間が切れる丸一日前までに断ります。',
    why: '申請が閉じるまでは、理由も額も証拠も直せます。取り消すと、保護期間が切れていれば二度と出せません。',
    wouldChange: '試してみて問題がなければ、そのとき申請を閉じます。',
    ifFails: '直す所が見つからなければ、届いた日と問題を英語で書き、写真と一緒に申請に足します。',
  },
  'correct-request': {
    title: '取り消さずに、出した申請を直す',
    press: [REQUEST],
    byWhen: '今日中。セラーが答える前に直します。',
    why: '申請が閉じるまでは、理由、額、証拠を直せます。セラーが5日答えないと、書いてあるとおりに進むとされています。',
    wouldChange:
      'もう進んでいたら、返品なら今日発送の期限を見ます。ボーナスなら使わずに置き、元の支払い方法を求めます。',
    ifFails:
      '直す所がなければ、正しい内容を申請の中に書き、画面を保存します。返金先を変えられるかは、確かめられていません。',
  },
  'evidence-asked': {
    title: '何を求められていますか',
    hint: '申請の画面で求められていることを、そのまま翻訳にかけます。出す期限の残り時間も控えてください。',
    options: {
      photos: { text: '写真や動画、説明', sub: '税関の通知書を出す人、もう手元に物がない人も' },
      post: { text: '郵便局や運送会社の書面' },
      'return-number': { text: '返送の追跡番号、送った証明' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'send-evidence': {
    title: '求められた証拠を、申請に直接入れる',
    press: [REQUEST],
    byWhen: TODAY_BY_COUNTDOWN,
    why: '証拠が判定を決めます。期限を過ぎた証拠は見てもらえないと思ってください。説明は英語で短く書きます。',
    wouldChange:
      '求められた物がもう手元にないなら、ないと正直に書き、残っている写真とやり取りを出します。',
    ifFails:
      '容量が大きくて入れられないときは、短く切るか、要る場面の写真に替えて、期限内に何かを必ず出します。',
  },
  'get-post-document': {
    title: '郵便局か運送会社に、公式の書面を頼む',
    press: [ONLY_SEND],
    byWhen:
      '今日頼みます。書面がなくても、残り時間が切れる丸一日前には受付の控えを出します。残り時間の出ない異議申し立ては、セラー向けの案内の7日を目安にします。',
    why: '届かなかった件の異議申し立ては、公的な書面がなければ受け付けられないとされています。残りの日数は画面だけが頼りです。',
    wouldChange: '書面が手に入ったら、残り時間を待たず、その日に出します。',
    ifFails: '書面が出ない、受け付けられないときは、カード会社やPayPalの期限を確かめます。',
  },
  'appeal-button': {
    title: '異議申し立てのボタンはありますか',
    hint: '終わった申請を開き、いちばん下まで見ます。Appealや「アピール」という言葉を探してください。',
    options: {
      yes: { text: 'ある' },
      no: { text: 'ない、もう使った' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'appeal-kind': {
    title: '何についての判定でしたか',
    hint: '申請の理由の欄を見ます。届かない件は、公的な書面があるかどうかで次の一手が変わります。',
    options: {
      goods: { text: '届いた品の問題', sub: '壊れた、違う、足りない、偽物' },
      'paper-here': { text: '届かない件。公的な書面がある' },
      'paper-missing': { text: '届かない件。書面はまだない' },
      unknown: { text: '分からない', sub: '見る場所を案内します' },
    },
  },
  'appeal-now': {
    title: '今日、異議申し立てを出す',
    press: [APPEAL],
    byWhen: '今日中。購入者の日数は確かめられていません。ボタンがあるうちに出します。',
    why: 'セラー向けの案内では、終わってから7日以内に一度だけです。購入者も、短く一度きりのものとして動くのが安全です。',
    wouldChange:
      '新しい証拠が明日そろうと分かっているなら、画面の残り時間の範囲で、そろえてから一度で出します。',
    ifFails: '退けられたら、支払い方法の側（PayPal、カード会社）の期限を確かめます。',
  },
} satisfies PartText<typeof part>;
