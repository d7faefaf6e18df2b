import type { TreeWords } from './types.ts';

export const ja: TreeWords = {
  card: {
    question: '質問',
    nth: '質問{n}',
    look: '見る場所',
    back: '前の質問に戻る',
    again: '最初からやり直す',
    whole: '最初の質問から始める',
    before: 'この質問の前',
    beforeVerdict: 'この答えに来る質問',
    stop: '押す前に、止まって確認',
    ends: '押すと終わるもの',
    answers: 'ここまでの答え',
    change: '変える',
    changeOf: '（{q}）',
    changing: '選び直し中',
    keep: '変えずに戻る',
    was: '前の答え',
    dropped: '前の答えのうち{n}件は、変えた後の質問にはありません。',
    opening: '開いています：{title}',
  },
  index: {
    title: '受けるか、断るか、待つか：質問に答えて決める',
    heading: '受けるか、断るか、待つか',
    description:
      'AliExpressの返金で、次に何を押すか。画面に出ていることやセラーの言葉を選んでいくと、すること一つと、その期限と理由に着きます。登録も入力もいりません。',
    lead: (longest) =>
      `質問は多くても${longest}問。注文の画面を開いて、出ているものを選ぶだけです。数分あれば足ります。`,
    private: '選んだ答えは、どこにも送られません。',
    outline: '質問と答えをすべて一覧で見る',
    outlineLead: '近い場面の質問から、途中の一問を開けます。',
    map: '質問の流れ図',
  },
  map: {
    name: '質問の流れ図',
    title: '質問の流れ図：すべての質問と行き先',
    description:
      '受けるか、断るか、待つかを決める質問と行き先を、一枚の図と一覧にしました。点検する人のためのページです。',
    lead: (questions, verdicts) =>
      `質問${questions}、行き先${verdicts}。図も一覧も、同じデータから作っています。`,
  },
  urgency: '急ぎの度合い',
  label: {
    name: '次の一手',
    act: 'すること',
    press: '押すもの',
    byWhen: 'いつまでに',
    overrule: 'ご自分の画面の残り時間と言葉が、これより優先します。',
    why: 'なぜ',
    wouldChange: 'これが違えば',
    ifFails: 'だめだったら',
    message: '送る文',
    provider: '申請の間も、カード会社やPayPalの期限は進みます。最終日を今日控えます。',
    clock: '期限を計算する',
    guides: '詳しく読む',
  },
};
