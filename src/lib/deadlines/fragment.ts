import { DAY, isoDate, MINUTE } from './calendar.ts';
import { checkDate } from './date.ts';
import { checkTimer } from './timer.ts';
import { CLOCK_KINDS, type ClockKind, type Instant, type IsoDate, type Typed } from './types.ts';

/**
 * The clocks' state in the part of the address behind #, which no server sees:
 *
 *     request-window=3d4h.tz5qw0&card-issuer.jp=2026-01-05&appeal
 *
 * A kind alone is a clock chosen with nothing typed yet; it is also the id of the clock's row on
 * the page, so that the same link works without JavaScript. Behind a countdown stands the minute
 * it was read, in base 36.
 */
export interface ClockState {
  readonly kind: ClockKind;
  readonly row: string | null;
  readonly typed: Typed;
}

const MAX_LENGTH = 1000;
const ROW = /^[a-z][a-z0-9-]{0,19}$/;
const TIMER = /^(\d{1,3})d(\d{1,3})h\.([0-9a-z]{1,8})$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const isKind = (text: string): text is ClockKind =>
  (CLOCK_KINDS as readonly string[]).includes(text);

function encodeTyped(typed: Typed): string {
  if (typed.mode === 'date') return `=${typed.date}`;
  if (typed.mode === 'blank') return '';
  const { days, hours } = typed.timer;
  return `=${days}d${hours}h.${Math.floor(typed.readAt / MINUTE).toString(36)}`;
}

/** Writes the state as a fragment, without its #. Seconds of a countdown's reading are dropped. */
export const encodeClocks = (states: readonly ClockState[]): string =>
  states
    .map(({ kind, row, typed }) => `${kind}${row === null ? '' : `.${row}`}${encodeTyped(typed)}`)
    .join('&');

/** What was typed, or null for anything a careful reader could not have typed. */
function decodeTyped(value: string | undefined, now: Instant, today: IsoDate): Typed | null {
  if (value === undefined) return { mode: 'blank' };
  const timer = TIMER.exec(value);
  if (timer) {
    const checked = checkTimer({ days: Number(timer[1]), hours: Number(timer[2]) });
    const readAt = Number.parseInt(timer[3] ?? '', 36) * MINUTE;
    // A countdown "read" in the future would push every date back: a forged or broken address.
    const readable = readAt <= now + MINUTE && readAt > now - 2 * 365 * DAY;
    return checked.ok && readable ? { mode: 'timer', timer: checked.value, readAt } : null;
  }
  const parts = DATE.exec(value);
  const date = parts && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const checked = date ? checkDate(date, today, 'screen') : null;
  return checked?.ok ? { mode: 'date', date: checked.value } : null;
}

/**
 * Reads a fragment, with or without its #. Unknown kinds, impossible values and repeats of a kind
 * are dropped one by one; a fragment of more than 1,000 characters is dropped whole. Never throws.
 * @param now the present instant; @param today the reader's calendar date
 */
export function decodeClocks(fragment: string, now: Instant, today: IsoDate): ClockState[] {
  const text = fragment.replace(/^#/, '');
  if (text.length > MAX_LENGTH) return [];
  const states = new Map<ClockKind, ClockState>();
  for (const part of text.split('&')) {
    const [key = '', value, ...more] = part.split('=');
    const [kind = '', row = null, ...rest] = key.split('.');
    if (more.length > 0 || rest.length > 0 || !isKind(kind) || states.has(kind)) continue;
    if (row !== null && !ROW.test(row)) continue;
    const typed = decodeTyped(value, now, today);
    if (typed) states.set(kind, { kind, row, typed });
  }
  return [...states.values()];
}
