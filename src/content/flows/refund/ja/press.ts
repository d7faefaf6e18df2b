import type { PressText } from '../../../../lib/flow/define.ts';

/** Buttons and lines as a Japanese screen names them (ui-01 to ui-08). */
export const REQUEST: PressText = {
  label: '返品/返金',
  gloss: '「返品/払い戻し」「返金と返品」と出ることもあります',
};
export const REJECT: PressText = {
  label: 'Reject',
  lang: 'en',
  gloss: '断るボタン。以前は「拒否する」「Decline」。今の言葉は確かめられていません',
};
export const ACCEPT: PressText = {
  label: 'Accept',
  lang: 'en',
  gloss: '承諾するボタン。日本語の画面での言葉は確かめられていません',
};
export const APPEAL: PressText = {
  label: 'Appeal',
  lang: 'en',
  gloss: '異議申し立てのボタン。以前は「アピール」。今の日本語は確かめられていません',
};
export const REFUND_ONLY: PressText = {
  label: 'refund only',
  lang: 'en',
  gloss: '返金のみ。返品はしない',
};
export const RETURN_REFUND: PressText = {
  label: 'return & refund',
  lang: 'en',
  gloss: '返品して返金',
};
export const ORIGINAL: PressText = {
  label: 'Original payment method',
  lang: 'en',
  gloss: '元の支払い方法',
};
export const CONFIRM: PressText = {
  label: '受取確認',
  gloss: '「受け取り確認」と出ることもあります',
};
export const ORDER: PressText = { label: '注文の詳細', gloss: 'アカウント → 注文 の先' };

/** The date rule of every proposal (time-11). */
export const BY_COUNTDOWN =
  '24〜48時間のうちに。遅くとも画面の残り時間が切れる丸一日前まで。一日を切っていれば、今すぐ。';

/** The date rule of a request, and of what the request page waits for (time-04, time-05). */
export const TODAY_BY_PAGE =
  '今日中。遅くとも画面に出ている申請期限の丸一日前まで。一日を切っていれば、今すぐ。';
export const TODAY_BY_COUNTDOWN =
  '今日中。遅くとも画面の残り時間が切れる丸一日前まで。一日を切っていれば、今すぐ。';

export const NOTHING: PressText = { label: '何も押しません', none: true };
export const ONLY_SEND: PressText = { label: '押さずに、下の文を送ります', none: true };
