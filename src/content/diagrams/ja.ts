/** Words inside the drawings, in Japanese. Line lengths are bounded by the drawings' boxes. */
export const ja = {
  'six-steps': {
    title: '返金までの六つの段階',
    caption: '話し合いがまとまれば、途中で終わります。',
    steps: [
      ['セラーに英語で書く', '金額の相談。期限は待ってくれません'],
      ['返金申請を出す', '画面の「返品/返金」から'],
      ['金額・理由・証拠を入れる', '本当の理由、写真と動画'],
      ['セラーの提案に答える', '残り時間のうちに。承諾は取り消せません'],
      ['AliExpressの介入を待つ', '待つ間に証拠を足す'],
      ['判定に答える', '受ける、断る、異議申し立て'],
    ],
  },
  'where-the-money-is': {
    title: 'お金が今どこにあるか',
    caption: '受取確認か自動完了までは、AliExpressが預かっています。',
    buyer: '購入者',
    holder: 'AliExpress',
    holds: 'お金を預かる',
    seller: 'セラー',
    pay: '支払い',
    release: '受取確認・自動完了',
    refund: '返金',
  },
  'two-clocks': {
    title: '申請を出した日から進む二つの期限',
    caption: '日数は目安です。ご自分の画面の残り時間が優先します。',
    start: '申請の日',
    day: (n: number) => `${n}日`,
    seller: 'セラーの返事を待つ',
    sellerEnd: '返事なし → 申請どおりに',
    ali: '話し合いの時間',
    aliEnd: 'まとまらない → AliExpressが入る',
  },
  'evidence-set': {
    title: 'そろえておく写真と動画',
    caption: '箱を開ける前から撮り始めます。',
    shots: [
      '開ける前の箱',
      '送り状',
      '中身の全部',
      '不具合を近くから',
      '定規を当てて',
      '動かない様子の動画',
    ],
  },
  'offer-shapes': {
    title: 'セラーの提案の形',
    caption: '帯の色のついた部分が、手元に残るお金です。',
    offers: [
      ['全額返金・返品なし', '内容を確かめて受ける'],
      ['全額返金・返品あり', '送料と送れるかを先に'],
      ['一部返金・返品なし', '損の大きさと比べる'],
      ['「取り消せば送る・返す」', '断る'],
      ['外での返金・クーポン', '断る'],
    ],
  },
} as const;
