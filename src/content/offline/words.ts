import type { Locale } from '../../config/locales.ts';

export interface OfflineWords {
  /** On every page that comes from the device; `{date}` is the day it was saved. */
  readonly notice: string;
  readonly searchNotice: string;
  readonly more: string;
  /** For an address that was not saved. */
  readonly missing: { readonly title: string; readonly lead: string; readonly again: string };
  readonly control: {
    readonly title: string;
    readonly about: string;
    readonly withoutScript: string;
    readonly saved: string;
    readonly none: string;
    readonly off: string;
    readonly unsupported: string;
    readonly failed: string;
    readonly remove: string;
    readonly removed: string;
    readonly save: string;
  };
}

export const OFFLINE_WORDS: Record<Locale, OfflineWords> = {
  ja: {
    notice:
      'ネットワークにつながらないか遅いため、{date}に保存したページを表示しています。規則や画面は、その後変わったかもしれません。期限は、注文ページの残り時間に従ってください。',
    searchNotice:
      'ネットワークにつながらないか遅いため、{date}に保存したページを表示しています。検索にはネットワークが必要です。今は、このページの下の一覧から選んでください。',
    more: '保存と削除について',
    missing: {
      title: 'このページは、この端末に保存されていません',
      lead: '今はネットワークにつながらないため、開けません。次のページは保存してあります。',
      again: 'もう一度開く',
    },
    control: {
      title: 'この端末に保存するページ',
      about:
        '一度開くと、その言語の案内全体をこの端末に保存します（数百kB）。ネットワークがなくても読めるようにするためです。入力した内容は含みません。データ節約がオンのときは保存しません。',
      withoutScript: 'ブラウザーの設定でこのサイトのデータを消すと、保存したページも消えます。',
      saved: '{date}に保存しました（{size} kB）。',
      none: 'まだ保存していません。',
      off: '保存しない設定にしています。',
      unsupported: 'このブラウザーには保存できません。',
      failed: '保存できませんでした。ネットワークと空き容量を確かめて、もう一度押してください。',
      remove: '消して、今後も保存しない',
      removed: '消しました。今後も保存しません。',
      save: 'この端末に保存する',
    },
  },
  en: {
    notice:
      'There is no connection, or a very slow one, so this is the copy saved on {date}. Rules and screens may have changed since. For deadlines, follow the countdown on your own order page.',
    searchNotice:
      'There is no connection, or a very slow one, so this is the copy saved on {date}. Search needs a connection. For now, choose from the lists further down this page.',
    more: 'About saving and removing',
    missing: {
      title: 'This page is not saved on this device',
      lead: 'It cannot be opened while there is no connection. These pages are saved:',
      again: 'Try again',
    },
    control: {
      title: 'Pages saved on this device',
      about:
        'One visit saves the whole guide in that language on this device (a few hundred kB), so that you can read it without a connection. Nothing you type is saved with it. If data saving is on, nothing is saved.',
      withoutScript:
        'Clearing this site’s data in the browser’s settings removes the saved pages too.',
      saved: 'Saved on {date} ({size} kB).',
      none: 'Nothing is saved yet.',
      off: 'Saving is switched off.',
      unsupported: 'This browser cannot save pages.',
      failed: 'It could not be saved. Check your connection and free space, then press again.',
      remove: 'Remove, and do not save again',
      removed: 'Removed. Nothing will be saved again.',
      save: 'Save on this device',
    },
  },
};
