import type { FlowText } from '../../../lib/flow/define.ts';
import type { RefundGraph } from './graph.ts';
import { agreed } from './ja/agreed.ts';
import { arrived } from './ja/arrived.ts';
import { entry } from './ja/entry.ts';
import { parcel } from './ja/parcel.ts';
import { pressed } from './ja/pressed.ts';
import { problems } from './ja/problems.ts';
import { proposal } from './ja/proposal.ts';
import { provider } from './ja/provider.ts';
import { refund } from './ja/refund.ts';
import { request } from './ja/request.ts';
import { returns } from './ja/returns.ts';
import { windows } from './ja/windows.ts';

/** The tree's words in Japanese. Longer prose of each verdict: src/content/verdicts/ja. */
export const ja: FlowText<RefundGraph> = {
  stages: {
    entry: 'はじめに',
    parcel: '届かない',
    arrived: '届いたがおかしい',
    problems: '問題の種類',
    request: '申請と判定',
    proposal: '提案',
    returns: '返品の提案',
    agreed: '決まった返品',
    refund: '返金',
    pressed: '押す前、押した後',
    provider: 'AliExpressの外',
    windows: '待つ前に',
  },
  kinds: {
    accept: '承諾',
    reject: '拒否',
    wait: '待つ',
    open: '申請',
    message: '送る',
    escalate: '証拠',
    provider: '支払い側',
    none: '申請なし',
    look: '確認',
  },
  urgencies: {
    now: '今日する',
    'by-date': '期限までにする',
    safe: '待ってよい',
  },
  nodes: {
    ...entry,
    ...parcel,
    ...arrived,
    ...problems,
    ...request,
    ...proposal,
    ...returns,
    ...agreed,
    ...refund,
    ...pressed,
    ...provider,
    ...windows,
  },
};
