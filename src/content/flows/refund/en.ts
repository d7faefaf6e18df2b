import type { FlowText } from '../../../lib/flow/define.ts';
import { agreed } from './en/agreed.ts';
import { arrived } from './en/arrived.ts';
import { entry } from './en/entry.ts';
import { parcel } from './en/parcel.ts';
import { pressed } from './en/pressed.ts';
import { problems } from './en/problems.ts';
import { proposal } from './en/proposal.ts';
import { provider } from './en/provider.ts';
import { refund } from './en/refund.ts';
import { request } from './en/request.ts';
import { returns } from './en/returns.ts';
import { windows } from './en/windows.ts';
import type { RefundGraph } from './graph.ts';

/** The tree's words in English. Longer prose of each verdict: src/content/verdicts/en. */
export const en: FlowText<RefundGraph> = {
  stages: {
    entry: 'Start',
    parcel: 'Not arrived',
    arrived: 'Arrived, but wrong',
    problems: 'Kind of problem',
    request: 'Request and judgement',
    proposal: 'Proposals',
    returns: 'A return is proposed',
    agreed: 'A return is agreed',
    refund: 'Refund',
    pressed: 'Before and after pressing',
    provider: 'Outside AliExpress',
    windows: 'Before you wait',
  },
  kinds: {
    accept: 'Accept',
    reject: 'Reject',
    wait: 'Wait',
    open: 'Open',
    message: 'Write',
    escalate: 'Prove',
    provider: 'Provider',
    none: 'No claim',
    look: 'Check',
  },
  urgencies: {
    now: 'Act today',
    'by-date': 'Act by a date',
    safe: 'Safe to wait',
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
