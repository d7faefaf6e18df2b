import type { Locale } from '../../config/locales.ts';
import type { DateError } from '../../lib/deadlines/date.ts';
import type { TimerError } from '../../lib/deadlines/timer.ts';
import type { Certainty, ClockKind } from '../../lib/deadlines/types.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** Words the island takes along. `{…}` is filled in where they are shown. */
export interface ClockToolWords {
  readonly title: string;
  readonly choose: string;
  readonly readNow: string;
  readonly readAt: string;
  readonly row: string;
  readonly rowNone: string;
  readonly what: string;
  readonly modeTimer: string;
  readonly modeDate: string;
  readonly modeStart: string;
  readonly days: string;
  readonly hours: string;
  readonly timerHint: string;
  readonly date: string;
  readonly dateHint: string;
  readonly blank: string;
  readonly zone: string;
  readonly zoneDevice: string;
  readonly zoneDeviceIs: string;
  readonly zoneOther: string;
  readonly zoneName: string;
  readonly zoneHint: string;
  readonly zoneUnknown: string;
  readonly submit: string;
  readonly chooseFirst: string;
  readonly fix: string;
  readonly timer: Readonly<Record<TimerError['code'], string>>;
  readonly tooManyHours: string;
  readonly dateErrors: Readonly<Record<DateError, string>>;
  readonly results: string;
  readonly done: string;
  readonly first: string;
  readonly by: string;
  readonly byDay: string;
  readonly from: string;
  readonly pacific: string;
  readonly early: string;
  readonly overrule: string;
  readonly opens: string;
  readonly stamps: Readonly<Record<'now' | 'chase' | 'past' | 'ask', string>>;
  readonly now: string;
  readonly nowFrom: string;
  readonly wait: string;
  readonly past: string;
  readonly pastMaybe: string;
  readonly asks: string;
  readonly and: string;
  readonly ask: string;
  readonly askBlank: string;
  readonly askToo: string;
  readonly basisScreen: string;
  readonly basisRule: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly where: string;
  readonly source: string;
  readonly calendar: string;
  readonly calendarHint: string;
  readonly calendarMade: string;
  readonly noEvents: string;
  readonly fileName: string;
  readonly prodId: string;
  readonly list: string;
  readonly listHint: string;
  readonly listHead: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly loadFailed: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly kept: string;
  readonly keepFailed: string;
  readonly clear: string;
  readonly cleared: string;
}

export interface ClockWords {
  readonly title: string;
  /** The page's name in crumbs. */
  readonly short: string;
  readonly description: string;
  readonly lead: string;
  readonly noScript: string;
  readonly list: string;
  /** The link from the top of the page to the list. */
  readonly toList: string;
  readonly listLead: string;
  readonly unknown: string;
  readonly sure: string;
  readonly starts: string;
  readonly length: string;
  readonly where: string;
  readonly ifMissed: string;
  readonly afterDay: string;
  readonly rows: string;
  readonly see: string;
  readonly tree: string;
  readonly calculate: string;
  readonly embed: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly tool: ClockToolWords;
}

/** Every word of the clocks, by language. */
export const CLOCK_WORDS: Record<Locale, ClockWords> = { ja, en };

/** Zones offered by name, in the order they are listed: most readers' own first. */
export const ZONES = [
  ['Asia/Tokyo', '日本（東京）', 'Japan (Tokyo)'],
  ['Asia/Seoul', '韓国（ソウル）', 'Korea (Seoul)'],
  ['Asia/Shanghai', '中国（北京）', 'China (Beijing)'],
  ['Asia/Taipei', '台湾（台北）', 'Taiwan (Taipei)'],
  ['Asia/Singapore', 'シンガポール', 'Singapore'],
  ['Asia/Bangkok', 'タイ（バンコク）', 'Thailand (Bangkok)'],
  ['Asia/Kolkata', 'インド', 'India'],
  ['Asia/Dubai', 'アラブ首長国連邦（ドバイ）', 'UAE (Dubai)'],
  ['Europe/London', '英国（ロンドン）', 'UK (London)'],
  ['Europe/Paris', '中央ヨーロッパ（パリ）', 'Central Europe (Paris)'],
  ['Europe/Athens', '東ヨーロッパ（アテネ）', 'Eastern Europe (Athens)'],
  ['America/New_York', '米国東部（ニューヨーク）', 'US Eastern (New York)'],
  ['America/Chicago', '米国中部（シカゴ）', 'US Central (Chicago)'],
  ['America/Denver', '米国山岳部（デンバー）', 'US Mountain (Denver)'],
  ['America/Los_Angeles', '米国太平洋（ロサンゼルス）', 'US Pacific (Los Angeles)'],
  ['America/Sao_Paulo', 'ブラジル（サンパウロ）', 'Brazil (São Paulo)'],
  ['Australia/Sydney', 'オーストラリア（シドニー）', 'Australia (Sydney)'],
  ['Pacific/Auckland', 'ニュージーランド', 'New Zealand'],
  ['Etc/UTC', '協定世界時（UTC）', 'UTC'],
] as const;

/** Where the decision tree asks about what a clock belongs to. */
export const CLOCK_QUESTIONS: Readonly<Record<ClockKind, string>> = {
  'request-window': 'request-yet',
  'proposal-answer': 'proposal-kind',
  evidence: 'evidence-asked',
  'return-ship': 'return-step',
  appeal: 'appeal-button',
  'paypal-dispute': 'paypal-state',
  'paypal-claim': 'paypal-state',
  'paypal-snad': 'paypal-state',
  'card-issuer': 'card-problem',
  'refund-chase': 'refund-state',
};
