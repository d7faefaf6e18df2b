import { type Due, daysUntil, dueFromStart, dueFromTimer, dueOnDate } from './act-by.ts';
import { checkDate } from './date.ts';
import { type ClockTerms, fail, type Instant, ok, type Result, type Typed } from './types.ts';
import { dateIn, isKnownZone } from './zone.ts';

/**
 * - `ahead`: act by the date
 * - `now`: the day of margin is used up, or the day to chase has come: act at once
 * - `wait`: nothing to do before the date (clocks of the kind `from`)
 * - `past`: over on every reading of the date; where `ask` is set too, only by an uncertain rule
 * - `ask`: no length known: act or ask today, never "safe"
 */
export type ClockStatus = 'ahead' | 'now' | 'wait' | 'past' | 'ask';

export interface ClockResult {
  readonly terms: ClockTerms;
  readonly status: ClockStatus;
  /** Where the date comes from: the reader's own screen, a rule of this site, or nowhere. */
  readonly basis: 'screen' | 'rule' | 'none';
  readonly due: Due | null;
  /** Calendar days from today to the act-by date in the reader's zone; null where there is none. */
  readonly daysLeft: number | null;
  /** The provider must be asked today as well: the rule is not certain enough to lean on. */
  readonly ask: boolean;
}

function dueOf(
  terms: ClockTerms,
  typed: Typed,
  now: Instant,
  zone: string,
): [Due, 'screen' | 'rule'] | null {
  if (typed.mode === 'timer' && terms.act === 'by') {
    // A countdown on the reader's screen overrules every rule, whatever the clock usually asks for.
    return [dueFromTimer(typed.timer, typed.readAt, zone), 'screen'];
  }
  if (typed.mode !== 'date') return null;
  const use = terms.input === 'start-date' ? 'start' : 'screen';
  if (!checkDate(typed.date, dateIn(now, zone), use).ok) return null;
  if (use === 'screen') return [dueOnDate(typed.date, zone), 'screen'];
  return terms.rule && [dueFromStart(terms.rule, typed.date, terms.act, zone), 'rule'];
}

function statusOf(terms: ClockTerms, due: Due, now: Instant): ClockStatus {
  if (now < due.actBy.at) return terms.act === 'from' ? 'wait' : 'ahead';
  return due.over !== null && now >= due.over ? 'past' : 'now';
}

/**
 * One clock, from what the reader typed.
 * @param at.now the present instant; at.zone the reader's zone (IANA name)
 * @returns the result, or `unknown-zone` when this machine does not know the zone; never throws
 */
export function runClock(
  terms: ClockTerms,
  typed: Typed,
  at: { readonly now: Instant; readonly zone: string },
): Result<ClockResult, 'unknown-zone'> {
  const { now, zone } = at;
  if (!isKnownZone(zone)) return fail('unknown-zone');
  const found = dueOf(terms, typed, now, zone);
  if (!found) {
    return ok({ terms, status: 'ask', basis: 'none', due: null, daysLeft: null, ask: true });
  }
  const [due, basis] = found;
  return ok({
    terms,
    status: statusOf(terms, due, now),
    basis,
    due,
    daysLeft: daysUntil(due.actBy, now, zone),
    ask: basis === 'rule' && terms.act === 'by' && terms.certainty !== 'high',
  });
}

const rank = ({ status, terms }: ClockResult): number => {
  if (status === 'past') return 3;
  if (status === 'ask') return 1;
  return terms.hard ? 0 : 2;
};

/**
 * The order they are shown in: hard ones still open, the earliest on top; then those to ask about
 * today; then the soft ones; then what is past. Equal ones keep their order.
 */
export function sortClocks(results: readonly ClockResult[]): ClockResult[] {
  return [...results].sort(
    (a, b) => rank(a) - rank(b) || (a.due?.actBy.at ?? 0) - (b.due?.actBy.at ?? 0),
  );
}
