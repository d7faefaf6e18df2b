import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addMonths,
  DAY,
  dayNumber,
  fromDayNumber,
  isoDate,
} from '../../src/lib/deadlines/calendar.ts';
import {
  dateIn,
  endOfDay,
  isKnownZone,
  lastWholeDay,
  startOfDay,
  wallTime,
} from '../../src/lib/deadlines/zone.ts';

const FROM = Date.UTC(2010, 0, 1);
const TO = Date.UTC(2037, 11, 31);
const instants = fc.integer({ min: FROM, max: TO });
const dates = fc.integer({ min: FROM / DAY, max: TO / DAY }).map(fromDayNumber);
const zones = fc.constantFrom(
  'Pacific/Pago_Pago',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  ...Intl.supportedValuesOf('timeZone'),
);

const oracle = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
const dayStart = (date: string, zone: string) =>
  Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;

describe('calendar dates', () => {
  it('agree with Temporal for days, months and their ends', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 24 }),
        (date, days, months) => {
          const plain = Temporal.PlainDate.from(date);
          expect(addDays(date, days)).toBe(plain.add({ days }).toString());
          expect(addMonths(date, months)).toBe(plain.add({ months }).toString());
          expect(fromDayNumber(dayNumber(date))).toBe(date);
        },
      ),
    );
  });

  it('count business days as Mondays to Fridays', () => {
    expect(addBusinessDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addBusinessDays('2026-11-21', 1)).toBe('2026-11-23');
    expect(addBusinessDays('2026-12-31', 20)).toBe('2027-01-28');
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, count) => {
        let walk = Temporal.PlainDate.from(date);
        for (let left = count; left > 0; ) {
          walk = walk.add({ days: 1 });
          if (walk.dayOfWeek <= 5) left -= 1;
        }
        expect(addBusinessDays(date, count)).toBe(walk.toString());
      }),
    );
  });

  it('knows which days exist', () => {
    expect(isoDate(2028, 2, 29)).toBe('2028-02-29');
    expect(isoDate(2026, 2, 29)).toBeNull();
    expect(isoDate(2026, 13, 1)).toBeNull();
    expect(isoDate(2026, 0, 10)).toBeNull();
    expect(isoDate(Number.NaN, 1, 1)).toBeNull();
  });
});

describe('zones', () => {
  it('show the wall time Temporal shows, in every zone this machine knows', () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const expected = oracle(at, zone);
        expect(wallTime(at, zone)).toEqual({
          date: expected.toPlainDate().toString(),
          time: expected.toPlainTime().toString({ smallestUnit: 'minute' }),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('begin and end a day where Temporal does', () => {
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        expect(startOfDay(date, zone)).toBe(dayStart(date, zone));
        expect(endOfDay(date, zone)).toBe(dayStart(addDays(date, 1), zone));
      }),
      { numRuns: 1000 },
    );
  });

  it('begin the day right around every change of clocks from 2025 to 2030, in every zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      let change = oracle(Date.UTC(2025, 0, 1), zone).getTimeZoneTransition('next');
      while (change && change.year <= 2030) {
        for (const days of [-1, 0, 1]) {
          const date = change.toPlainDate().add({ days }).toString();
          expect(startOfDay(date, zone), `${zone} ${date}`).toBe(dayStart(date, zone));
        }
        change = change.getTimeZoneTransition('next');
      }
    }
  });

  it.each([
    ['a 23-hour day', 'America/Los_Angeles', '2026-03-08', 23],
    ['a 25-hour day', 'America/Los_Angeles', '2026-11-01', 25],
    ['a day that begins at 01:00', 'America/Havana', '2026-03-08', 23],
    ['a day whose midnight comes twice', 'America/Havana', '2026-11-01', 25],
    ['a day that repeats its last hour', 'America/Santiago', '2026-04-04', 25],
    ['a change of half an hour', 'Australia/Lord_Howe', '2026-10-04', 23.5],
    ['a zone without changes', 'Asia/Tokyo', '2026-03-08', 24],
  ])('%s in %s has its length', (_, zone, date, hours) => {
    expect((endOfDay(date, zone) - startOfDay(date, zone)) / 3_600_000).toBe(hours);
  });

  it('survives the day Samoa skipped', () => {
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(dayStart('2011-12-30', 'Pacific/Apia'));
    const end = startOfDay('2011-12-31', 'Pacific/Apia');
    expect(dateIn(lastWholeDay(end, 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-29');
  });

  it('ends the last whole day before the instant it is asked for', () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const last = lastWholeDay(at, zone);
        const nextDay = oracle(last + 60_000, zone);
        expect(last).toBeLessThan(at);
        expect(nextDay.startOfDay().epochMilliseconds).toBe(last + 60_000);
        expect(at - last).toBeLessThanOrEqual(26 * 3_600_000);
      }),
    );
  });

  it('says which zones it does not know, without throwing', () => {
    expect(isKnownZone('Asia/Tokyo')).toBe(true);
    for (const zone of ['', 'Mars/Olympus', 'Asia/Tokyo\n', '日本', '../../etc']) {
      expect(isKnownZone(zone)).toBe(false);
    }
  });
});
