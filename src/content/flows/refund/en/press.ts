import type { PressText } from '../../../../lib/flow/define.ts';

/** Buttons and lines as an English screen names them (ui-01 to ui-08). */
export const REQUEST: PressText = { label: 'Returns/refunds', gloss: 'on the order page' };
export const REJECT: PressText = {
  label: 'Reject',
  gloss: 'or Decline on older screens; today’s word could not be confirmed',
};
export const ACCEPT: PressText = { label: 'Accept' };
export const APPEAL: PressText = { label: 'Appeal' };
export const REFUND_ONLY: PressText = { label: 'refund only', gloss: 'you send nothing back' };
export const RETURN_REFUND: PressText = { label: 'return & refund' };
export const ORIGINAL: PressText = { label: 'Original payment method' };
export const CONFIRM: PressText = { label: 'Confirm Goods Received' };
export const ORDER: PressText = { label: 'Order details', gloss: 'Account, then Orders' };

/** The date rule of every proposal (time-11). */
export const BY_COUNTDOWN =
  'Within 24–48 hours, and at the latest a full day before the countdown on your page ends. If less than a day is left: now.';

/** The date rule of a request, and of what the request page waits for (time-04, time-05). */
export const TODAY_BY_PAGE =
  'Today; at the latest a full day before the last day your page shows. If less than a day is left: now.';
export const TODAY_BY_COUNTDOWN =
  'Today; at the latest a full day before the countdown on your page ends. If less than a day is left: now.';

export const NOTHING: PressText = { label: 'Press nothing', none: true };
export const ONLY_SEND: PressText = { label: 'Press nothing; send the text below', none: true };
