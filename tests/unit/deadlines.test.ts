import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  dueFromStart,
  dueFromTimer,
  dueOnDate,
  type Moment,
} from '../../src/lib/deadlines/act-by.ts';
import { DAY, fromDayNumber, HOUR, MINUTE } from '../../src/lib/deadlines/calendar.ts';
import { type ClockResult, runClock, sortClocks } from '../../src/lib/deadlines/clock.ts';
import type { ClockTerms, Typed } from '../../src/lib/deadlines/types.ts';

const LA = 'America/Los_Angeles';
const zones = fc.constantFrom(
  'Pacific/Pago_Pago',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Tokyo',
  LA,
  ...Intl.supportedValuesOf('timeZone'),
);
const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 11, 31) });
const dates = fc
  .integer({ min: Date.UTC(2024, 0, 1) / DAY, max: Date.UTC(2034, 11, 31) / DAY })
  .map(fromDayNumber);
const timers = fc
  .record({ days: fc.integer({ min: 0, max: 365 }), hours: fc.integer({ min: 0, max: 23 }) })
  .filter(({ days, hours }) => days + hours > 0);

const at = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds;
const zoned = (instant: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
const startOf = (date: string, zone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
const endOf = (date: string, zone: string): number =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;

function expectSameMoment(moment: Moment, zone: string): void {
  const wall = (z: string) => {
    const time = zoned(moment.at, z);
    return {
      date: time.toPlainDate().toString(),
      time: time.toPlainTime().toString({ smallestUnit: 'minute' }),
    };
  };
  expect(moment.reader).toEqual(wall(zone));
  expect(moment.pacific).toEqual(wall(LA));
}

describe('act-by from a countdown', () => {
  it('is a full day before the end, on both walls, and the bare date is safe too', () => {
    fc.assert(
      fc.property(timers, instants, zones, (timer, readAt, zone) => {
        const { actBy, over } = dueFromTimer(timer, readAt, zone);
        const end = zoned(Math.floor(readAt / MINUTE) * MINUTE, 'UTC').add({
          hours: timer.days * 24 + timer.hours,
        }).epochMilliseconds;
        expect(over).toBe(end);
        expect(actBy.at).toBeLessThanOrEqual(end - DAY);
        expect(actBy.at).toBeGreaterThan(end - 2 * DAY);
        expect(endOf(actBy.reader.date, zone)).toBeLessThanOrEqual(end);
        expectSameMoment(actBy, zone);
      }),
      { numRuns: 400 },
    );
  });

  it('falls on 30 December for a countdown that ends on New Year’s Eve', () => {
    const { actBy } = dueFromTimer({ days: 3, hours: 4 }, at('2026-12-28T08:30:45Z'), 'Asia/Tokyo');
    expect(actBy.reader).toEqual({ date: '2026-12-30', time: '21:30' });
    expect(actBy.pacific).toEqual({ date: '2026-12-30', time: '04:30' });
  });

  it('steps back a day where the end falls late on a day of 25 hours', () => {
    // Ends 23:30 PST on 1 November 2026; 24 hours earlier is 00:30 PDT of the same date.
    const { actBy } = dueFromTimer({ days: 2, hours: 0 }, at('2026-10-31T07:30:00Z'), LA);
    expect(actBy.reader).toEqual({ date: '2026-10-31', time: '23:59' });
  });
});

describe('act-by from a last day', () => {
  it('is the last whole day over before that day begins in US Pacific', () => {
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        const { actBy, over, wholeDay } = dueOnDate(date, zone);
        const strict = startOf(date, LA);
        expect(wholeDay).toBe(true);
        expect(endOf(actBy.reader.date, zone)).toBeLessThanOrEqual(strict);
        const next = zoned(actBy.at, zone).toPlainDate().add({ days: 1 }).toString();
        expect(endOf(next, zone)).toBeGreaterThan(strict);
        expect(actBy.reader.date < date).toBe(true);
        expect(over).toBe(Math.max(endOf(date, LA), endOf(date, zone)));
        expectSameMoment(actBy, zone);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['Asia/Tokyo', '2026-03-01', '2026-02-28'],
    ['Asia/Tokyo', '2028-03-01', '2028-02-29'],
    ['Asia/Tokyo', '2027-01-01', '2026-12-31'],
    ['Pacific/Kiritimati', '2027-01-01', '2026-12-31'],
    ['Europe/London', '2026-03-29', '2026-03-28'],
    [LA, '2026-11-01', '2026-10-31'],
    ['Pacific/Honolulu', '2027-01-01', '2026-12-30'],
    ['Pacific/Pago_Pago', '2026-03-09', '2026-03-07'],
  ])('in %s, a page that says %s means %s', (zone, date, expected) => {
    expect(dueOnDate(date, zone).actBy.reader).toEqual({ date: expected, time: '23:59' });
  });
});

describe('act-by from a first day and a rule', () => {
  it('counts days, months and business days, a day early', () => {
    const by = (rule: Parameters<typeof dueFromStart>[0], start: string) =>
      dueFromStart(rule, start, 'by', 'Asia/Tokyo').actBy.reader.date;
    expect(by({ days: 180 }, '2026-01-01')).toBe('2026-06-29');
    expect(by({ days: 20 }, '2026-12-20')).toBe('2027-01-08');
    expect(by({ months: 3 }, '2026-11-30')).toBe('2027-02-27');
    expect(by({ months: 3 }, '2026-01-05')).toBe('2026-04-04');
  });

  it('tells from when a claim is taken', () => {
    const due = dueFromStart({ months: 3, notBeforeDays: 30 }, '2026-01-05', 'by', 'Asia/Tokyo');
    expect(due.opens?.reader).toEqual({ date: '2026-02-04', time: '00:00' });
    expect(dueFromStart({ days: 20 }, '2026-01-05', 'by', 'Asia/Tokyo').opens).toBeNull();
  });

  it('begins a clock of the kind “from” on the day itself and never ends it', () => {
    const due = dueFromStart({ businessDays: 20 }, '2026-11-24', 'from', 'Asia/Tokyo');
    expect(due.actBy.reader).toEqual({ date: '2026-12-22', time: '00:00' });
    expect(due.over).toBeNull();
  });
});

const terms = (over: Partial<ClockTerms> = {}): ClockTerms => ({
  kind: 'request-window',
  row: null,
  hard: true,
  act: 'by',
  input: 'timer',
  rule: null,
  certainty: 'medium',
  ...over,
});

describe('runClock', () => {
  const zone = 'Asia/Tokyo';
  const now = at('2026-11-24T03:00:00Z');
  const run = (t: ClockTerms, typed: Typed, when = now): ClockResult => {
    const result = runClock(t, typed, { now: when, zone });
    if (!result.ok) throw new Error(result.error);
    return result.value;
  };
  const timer = (days: number, hours: number, readAt = now): Typed => ({
    mode: 'timer',
    timer: { days, hours },
    readAt,
  });

  it('says “ask” where nothing was typed, and never calls that safe', () => {
    const result = run(terms(), { mode: 'blank' });
    expect(result).toMatchObject({
      status: 'ask',
      basis: 'none',
      due: null,
      daysLeft: null,
      ask: true,
    });
  });

  it('says “ask” where no rule is known, or the first day is still to come', () => {
    const clock = terms({ input: 'start-date' });
    expect(run(clock, { mode: 'date', date: '2026-11-01' }).status).toBe('ask');
    const ruled = terms({ input: 'start-date', rule: { days: 180 } });
    expect(run(ruled, { mode: 'date', date: '2026-12-24' }).status).toBe('ask');
  });

  it('goes from ahead to now to past', () => {
    const typed = timer(2, 0);
    expect(run(terms(), typed)).toMatchObject({ status: 'ahead', daysLeft: 1, basis: 'screen' });
    expect(run(terms(), typed, now + DAY).status).toBe('now');
    expect(run(terms(), typed, now + 2 * DAY - MINUTE).status).toBe('now');
    expect(run(terms(), typed, now + 2 * DAY).status).toBe('past');
  });

  it('says “now” at once where less than a day is left', () => {
    expect(run(terms(), timer(0, 5)).status).toBe('now');
  });

  it('does not call a last day past while it lasts anywhere that counts', () => {
    const typed: Typed = { mode: 'date', date: '2026-11-24' };
    expect(run(terms(), typed).status).toBe('now');
    expect(run(terms(), typed, at('2026-11-25T07:59:00Z')).status).toBe('now');
    expect(run(terms(), typed, at('2026-11-25T08:00:00Z')).status).toBe('past');
  });

  it('lets a countdown on the screen overrule a rule', () => {
    const ruled = terms({ input: 'start-date', rule: { days: 180 }, certainty: 'medium' });
    expect(run(ruled, timer(3, 0))).toMatchObject({ basis: 'screen', ask: false, daysLeft: 2 });
  });

  it('sends the reader to the provider where a rule is not certain', () => {
    const typed: Typed = { mode: 'date', date: '2026-11-01' };
    const rule = { days: 120 };
    expect(run(terms({ input: 'start-date', rule, certainty: 'medium' }), typed).ask).toBe(true);
    expect(run(terms({ input: 'start-date', rule, certainty: 'high' }), typed).ask).toBe(false);
  });

  it('waits with a clock of the kind “from”, then says “now” for good', () => {
    const chase = terms({
      input: 'start-date',
      act: 'from',
      hard: false,
      rule: { businessDays: 20 },
    });
    const typed: Typed = { mode: 'date', date: '2026-11-24' };
    expect(run(chase, typed)).toMatchObject({ status: 'wait', daysLeft: 28, ask: false });
    expect(run(chase, typed, now + 28 * DAY).status).toBe('now');
    expect(run(chase, typed, now + 200 * DAY).status).toBe('now');
    expect(run(chase, timer(3, 0)).status).toBe('ask');
  });

  it('reports an unknown zone instead of throwing', () => {
    const result = runClock(terms(), timer(3, 0), { now, zone: 'Mars/Olympus' });
    expect(result).toEqual({ ok: false, error: 'unknown-zone' });
  });

  it('never says a window is open when it is over, for any zone and moment', () => {
    fc.assert(
      fc.property(
        dates,
        zones,
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: 0, max: 23 }),
        (date, z, days, hours) => {
          const when = startOf(date, LA) + days * DAY + hours * HOUR;
          const result = runClock(terms(), { mode: 'date', date }, { now: when, zone: z });
          const status = result.ok ? result.value.status : 'refused';
          if (when >= startOf(date, LA)) expect(status).not.toBe('ahead');
          if (when < endOf(date, LA) || when < endOf(date, z)) expect(status).not.toBe('past');
          else expect(status).toBe('past');
        },
      ),
    );
  });

  it('puts the earliest hard clock on top, then what to ask, then the soft ones, then the past', () => {
    const soft = terms({ kind: 'refund-chase', hard: false });
    const results = [
      run(terms({ kind: 'evidence' }), timer(1, 0, now - 5 * DAY)),
      run(soft, timer(2, 0)),
      run(terms({ kind: 'appeal' }), { mode: 'blank' }),
      run(terms({ kind: 'request-window' }), timer(9, 0)),
      run(terms({ kind: 'proposal-answer' }), timer(2, 5)),
      run(terms({ kind: 'return-ship' }), timer(0, 3)),
    ];
    expect(sortClocks(results).map((r) => `${r.terms.kind} ${r.status}`)).toEqual([
      'return-ship now',
      'proposal-answer ahead',
      'request-window ahead',
      'appeal ask',
      'refund-chase ahead',
      'evidence past',
    ]);
  });
});
