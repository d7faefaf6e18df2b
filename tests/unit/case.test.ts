import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeImport } from '../../src/lib/case/merge.ts';
import { isDay, parseCase, serialise } from '../../src/lib/case/parse.ts';
import { AMOUNT_KINDS, type CaseFile, emptyCase, LIMITS } from '../../src/lib/case/types.ts';
import { BLANK_IDS } from '../../src/lib/messages/blanks.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const at = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const line = fc
  .array(fc.constantFrom('a', 'Z', '7', '返', '金', '😀', '<b>', '.'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

/** Case files as this site writes them. */
const anyCase: fc.Arbitrary<CaseFile> = fc.record({
  version: fc.constant(1 as const),
  fields: fc.dictionary(fc.constantFrom(...BLANK_IDS), fc.stringMatching(/^[0-9]{1,8}$/), {
    noNullPrototype: true,
  }),
  events: fc.array(fc.record({ date: day, what: line }), { maxLength: 8 }),
  amounts: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...AMOUNT_KINDS),
      minor: fc.nat({ max: 1e9 }),
      currency: fc.constantFrom('JPY', 'USD', 'EUR'),
    }),
    { selector: (amount) => amount.kind },
  ),
  answers: fc.array(
    fc.record({
      date: day,
      trail: fc.constantFrom('', 'start=arrived&wrong=broken'),
      verdict: fc.option(id),
    }),
    { maxLength: 3 },
  ),
  clocks: fc.uniqueArray(fc.record({ kind: id, date: day }), {
    selector: (clock) => clock.kind,
    maxLength: 5,
  }),
  evidence: fc.uniqueArray(
    fc.tuple(id, id).map((parts) => parts.join('/')),
    { maxLength: 5 },
  ),
  messages: fc.array(fc.record({ id, language: fc.constantFrom('en', 'zh', 'ja'), tone: id, at }), {
    maxLength: 5,
  }),
});

describe('reading a case file', () => {
  it.each([null, undefined, ''])('finds nothing in %j', (input) => {
    expect(parseCase(input)).toEqual({ case: emptyCase(), lost: [] });
  });

  it.each(['{', '[]', '"x"', '42', 'null', 'true'])('starts anew from %s and says so', (input) => {
    expect(parseCase(input)).toEqual({ case: emptyCase(), lost: ['json'] });
  });

  it('gives back what was stored', () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        expect(parseCase(serialise(file))).toEqual({ case: file, lost: [] });
      }),
    );
  });

  it('never throws, and what it keeps can be read again', () => {
    const shaped = fc.record(
      {
        version: fc.jsonValue(),
        fields: fc.jsonValue(),
        events: fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.record({ date: fc.oneof(day, fc.string()), what: fc.string({ unit: 'binary' }) }),
          ),
        ),
        amounts: fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.record({
              kind: fc.constantFrom(...AMOUNT_KINDS),
              minor: fc.double(),
              currency: fc.constantFrom('JPY', 'yen'),
            }),
          ),
        ),
        answers: fc.jsonValue(),
        clocks: fc.array(fc.jsonValue()),
        evidence: fc.array(fc.oneof(fc.jsonValue(), fc.constant('a/b'))),
        messages: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string(), shaped), (input) => {
        const { case: file } = parseCase(input);
        expect(parseCase(serialise(file))).toEqual({ case: file, lost: [] });
      }),
    );
  });

  it('keeps the rest when one thing is broken', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom('fields', 'events', 'amounts', 'answers', 'clocks', 'evidence', 'messages'),
        fc.jsonValue(),
        (file, part, junk) => {
          fc.pre(!Array.isArray(junk) && (junk === null || typeof junk !== 'object'));
          const read = parseCase({ ...file, [part]: junk });
          expect(read.case).toEqual({ ...file, [part]: part === 'fields' ? {} : [] });
          expect(read.lost).toEqual([part]);
        },
      ),
    );
  });

  it('names what it could not read', () => {
    const read = parseCase({
      version: 2,
      fields: { order: '80', colour: 'red', item: 7, __proto__x: 'y' },
      events: [
        { date: '2026-02-30', what: 'x' },
        { date: '2026-02-28', what: ' a\nb ' },
        'x',
        { date: '2026-02-28', what: '' },
      ],
      amounts: [
        { kind: 'paid', minor: 1.5, currency: 'JPY' },
        { kind: 'paid', minor: 3480, currency: 'JPY' },
        { kind: 'paid', minor: 1, currency: 'JPY' },
      ],
      evidence: ['damaged/label', 'damaged/label', '<b>'],
      messages: [{ id: 'nudge', language: 'en', tone: 'polite', at: 'yesterday' }],
      owner: 'someone',
    });
    expect(read.case.fields).toEqual({ order: '80' });
    expect(read.case.events).toEqual([{ date: '2026-02-28', what: 'a b' }]);
    expect(read.case.amounts).toEqual([{ kind: 'paid', minor: 3480, currency: 'JPY' }]);
    expect(read.case.evidence).toEqual(['damaged/label']);
    expect([...read.lost].sort()).toEqual(
      [
        'version',
        'owner',
        'fields.colour',
        'fields.item',
        'fields.__proto__x',
        'events[0]',
        'events[2]',
        'events[3]',
        'amounts[0]',
        'amounts',
        'evidence[2]',
        'messages[0]',
      ].sort(),
    );
  });

  it('is not fooled by the names of an object', () => {
    const read = parseCase(
      '{"version":1,"__proto__":{"x":1},"constructor":1,"fields":{"__proto__":"x","constructor":"y"}}',
    );
    expect(read.case).toEqual(emptyCase());
    expect(Object.getPrototypeOf(read.case.fields)).toBe(Object.prototype);
  });

  it('cuts what is too long or too much, and says so', () => {
    const events = Array.from({ length: LIMITS.events + 5 }, () => ({
      date: '2026-01-01',
      what: 'x'.repeat(10_000),
    }));
    const read = parseCase({ version: 1, fields: { order: '9'.repeat(100) }, events });
    expect(read.case.events).toHaveLength(LIMITS.events);
    expect(read.case.events[0]?.what).toHaveLength(LIMITS.what);
    expect(read.case.fields.order).toHaveLength(40);
    expect(read.lost).toContain('fields.order');
    expect(read.lost).toContain('events[0]');
    expect(read.lost).toHaveLength(100);
    expect(
      parseCase({ version: 1, events: events.map((event) => ({ ...event, what: 'x' })) }).lost,
    ).toEqual([0, 1, 2, 3, 4].map((n) => `events[${LIMITS.events + n}]`));
  });

  it('knows the calendar', () => {
    expect(['2028-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(
      ['2026-02-29', '2026-13-01', '2026-1-1', '', 'soon', ['2026-01-01'], 20260101, null].some(
        isDay,
      ),
    ).toBe(false);
  });
});

describe('importing', () => {
  it('overwrites nothing of this device and loses nothing of either', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (mine, theirs) => {
        const { case: both, kept } = mergeImport(mine, theirs);
        expect(both.fields).toMatchObject(mine.fields);
        for (const part of [
          'events',
          'amounts',
          'answers',
          'clocks',
          'evidence',
          'messages',
        ] as const) {
          expect(both[part]).toEqual(expect.arrayContaining([...mine[part]]));
        }
        for (const part of ['events', 'evidence', 'answers', 'messages'] as const) {
          expect(both[part]).toEqual(expect.arrayContaining([...theirs[part]]));
        }
        const clashes = theirs.amounts.filter((a) =>
          mine.amounts.some(
            (b) => a.kind === b.kind && (a.minor !== b.minor || a.currency !== b.currency),
          ),
        );
        expect(kept.filter((path) => path.startsWith('amounts.'))).toHaveLength(clashes.length);
        expect(parseCase(serialise(both))).toEqual({ case: both, lost: [] });
      }),
    );
  });

  it('changes nothing when the same file comes twice', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (mine, theirs) => {
        const once = mergeImport(mine, theirs).case;
        expect(mergeImport(once, theirs).case).toEqual(once);
        expect(mergeImport(once, once)).toEqual({ case: once, kept: [] });
      }),
    );
  });
});
