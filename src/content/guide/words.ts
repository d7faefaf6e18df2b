import type { Locale } from '../../config/locales.ts';
import type { GuideGroupId } from './structure.ts';

/** What the guide's groups are called, in the reader's situation. */
export const GUIDE_GROUP_WORDS = {
  ja: {
    start: { title: 'まず全体を知る', lead: 'お金が今どこにあり、いつまでに何をするか。' },
    problem: { title: '何が起きましたか', lead: '届かない、壊れている、違う、足りない。' },
    request: {
      title: '返金申請を進める',
      lead: 'セラーへの連絡から、提案への答え、判定と異議申し立てまで。',
    },
    money: { title: '返品とお金', lead: '返品の前に確かめること、返金が届くまで。' },
    outside: { title: 'AliExpressの外で相談する', lead: 'カード会社、PayPal、消費生活センター。' },
    words: { title: '言葉', lead: '画面や文章に出てくる言葉の意味。' },
  },
  en: {
    start: {
      title: 'Start with the overview',
      lead: 'Where your money is now, and what to do by when.',
    },
    problem: { title: 'What went wrong', lead: 'Not arrived, broken, different, incomplete.' },
    request: {
      title: 'Make your refund request',
      lead: 'From writing to the seller to proposals, judgement and appeal.',
    },
    money: {
      title: 'Returns and the money',
      lead: 'What to check before you send anything back, and when the refund arrives.',
    },
    outside: { title: 'Help outside AliExpress', lead: 'Card issuer, PayPal, consumer centres.' },
    words: { title: 'Words', lead: 'What the words on the screens mean.' },
  },
} satisfies Record<Locale, Record<GuideGroupId, { title: string; lead: string }>>;
