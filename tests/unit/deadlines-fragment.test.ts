import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY, MINUTE } from '../../src/lib/deadlines/calendar.ts';
import { type ClockState, decodeClocks, encodeClocks } from '../../src/lib/deadlines/fragment.ts';
import { CLOCK_KINDS, type Typed } from '../../src/lib/deadlines/types.ts';

const now = Date.UTC(2026, 10, 24, 3, 21, 15);
const today = '2026-11-24';
const decode = (fragment: string) => decodeClocks(fragment, now, today);

const typed: fc.Arbitrary<Typed> = fc.oneof(
  fc.constant<Typed>({ mode: 'blank' }),
  fc
    .record({
      days: fc.integer({ min: 0, max: 365 }),
      hours: fc.integer({ min: 1, max: 23 }),
      ago: fc.integer({ min: 0, max: 365 * 24 * 60 }),
    })
    .map(
      ({ days, hours, ago }): Typed => ({
        mode: 'timer',
        timer: { days, hours },
        readAt: (Math.floor(now / MINUTE) - ago) * MINUTE,
      }),
    ),
  fc
    .integer({ min: -730, max: 400 })
    .map((offset): Typed => ({ mode: 'date', date: addDays(today, offset) })),
);
const states: fc.Arbitrary<ClockState[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...CLOCK_KINDS),
    row: fc.constantFrom(null, 'jp', 'jp-other', 'us'),
    typed,
  }),
  { selector: (state) => state.kind },
);

describe('the clocks in the fragment', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decode(encodeClocks(state))).toEqual(state);
        expect(decode(`#${encodeClocks(state)}`)).toEqual(state);
      }),
    );
  });

  it('need no escaping in an address', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = encodeClocks(state);
        expect(new URL(`https://example.org/#${text}`).hash.slice(1)).toBe(text);
      }),
    );
  });

  it('fit all at once', () => {
    const all = CLOCK_KINDS.map(
      (kind): ClockState => ({
        kind,
        row: 'network',
        typed: { mode: 'timer', timer: { days: 365, hours: 23 }, readAt: now - (now % MINUTE) },
      }),
    );
    expect(decode(encodeClocks(all))).toEqual(all);
  });

  it('open a chosen clock by its name alone', () => {
    expect(decode('#return-ship')).toEqual([
      { kind: 'return-ship', row: null, typed: { mode: 'blank' } },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a heading of the page', '#where-to-look'],
    ['an unknown kind', '#nope=2026-12-01'],
    ['an inherited name', '#constructor&__proto__=2026-12-01'],
    ['an impossible date', '#appeal=2026-02-30'],
    ['1970', '#appeal=1970-01-01'],
    ['a date too far ahead', '#appeal=2029-01-01'],
    ['0 days', '#appeal=0d0h.tcf1c0'],
    ['400 days', '#appeal=400d0h.tcf1c0'],
    ['letters', '#appeal=abc'],
    ['a countdown without its moment', '#appeal=3d4h'],
    [
      'a countdown read in the future',
      `#appeal=3d4h.${(Math.floor(now / MINUTE) + 60).toString(36)}`,
    ],
    [
      'a countdown read years ago',
      `#appeal=3d4h.${(Math.floor((now - 900 * DAY) / MINUTE)).toString(36)}`,
    ],
    ['a bad row', '#card-issuer.JP<script>=2026-11-01'],
    ['two rows', '#card-issuer.jp.us=2026-11-01'],
    ['two values', '#appeal=2026-12-01=2026-12-02'],
    ['percent signs', '#appeal=%E0%A4%A'],
    ['a very long text', `#appeal=2026-12-01&${'x'.repeat(1000)}`],
  ])('drop %s', (_, fragment) => {
    expect(decode(fragment)).toEqual([]);
  });

  it('keep the good parts beside junk, and the first of two alike', () => {
    const read = decode('junk&appeal=2026-12-01&evidence=soon&appeal=2026-12-09&&=');
    expect(read).toEqual([
      { kind: 'appeal', row: null, typed: { mode: 'date', date: '2026-12-01' } },
    ]);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200, size: 'max' }), (text) => {
        expect(Array.isArray(decode(text))).toBe(true);
      }),
    );
  });
});
