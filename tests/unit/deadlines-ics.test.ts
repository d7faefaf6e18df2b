import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../src/lib/deadlines/calendar.ts';
import { type ClockResult, runClock } from '../../src/lib/deadlines/clock.ts';
import {
  buildCalendar,
  type CalendarEvent,
  escapeText,
  eventOf,
  foldLine,
} from '../../src/lib/deadlines/ics.ts';
import { plainTextList } from '../../src/lib/deadlines/text.ts';
import type { Typed } from '../../src/lib/deadlines/types.ts';

const now = Date.UTC(2026, 10, 24, 3, 21, 15);
const file = { prodId: '-//Refund Navi//Act-by clocks//JA', domain: 'refund-navi.example', now };

const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsOf = (text: string) =>
  parse(text)
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

/** The calendar's lines as they stand in the file. */
const physicalLines = (text: string): string[] => {
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(0, -2).split('\r\n');
};

const day: CalendarEvent = {
  id: 'request-window',
  summary: '返金申請の期限、1日前; 今日中',
  description: '注文ページの残り時間が優先します。\n出典: time-04, time-05\\',
  url: 'https://refund-navi.example/ja/deadlines/#request-window',
  when: { date: '2026-12-31' },
};
const minute: CalendarEvent = {
  ...day,
  id: 'proposal-answer',
  when: { at: Date.UTC(2026, 11, 30, 12, 30) },
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\\',
        ';',
        ',',
        '"',
        ':',
        'BEGIN:VALARM',
        'END:VCALENDAR',
        '返金',
        '👨‍👩‍👧',
        '\u0000',
        '\u0085',
        '\u2028',
        '\ud800',
        '\t',
        ' ',
      ),
    )
    .map((parts) => parts.join('')),
);

/** What may come back: line breaks as \n, control characters and lone surrogates gone. */
const carried = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');

describe('the calendar file', () => {
  it('is read back by an independent parser, with both kinds of event', () => {
    const text = buildCalendar([day, minute], file);
    const calendar = parse(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe(file.prodId);
    const [first, second] = eventsOf(text);
    expect(first?.event.summary).toBe(day.summary);
    expect(first?.event.description).toBe(day.description);
    expect(first?.event.startDate.isDate).toBe(true);
    expect(first?.event.startDate.toString()).toBe('2026-12-31');
    expect(first?.event.endDate.toString()).toBe('2027-01-01');
    expect(first?.component.getFirstPropertyValue('url')).toBe(day.url);
    expect(second?.event.startDate.toString()).toBe('2026-12-30T12:30:00Z');
    expect(second?.event.startDate.toJSDate().getTime()).toBe(Date.UTC(2026, 11, 30, 12, 30));
  });

  it('carries UID, DTSTAMP and two alarms in every event', () => {
    const found = eventsOf(buildCalendar([day, minute], file));
    expect(found.map(({ event }) => event.uid)).toEqual([
      'request-window-20261231@refund-navi.example',
      'proposal-answer-20261230T123000Z@refund-navi.example',
    ]);
    for (const { component } of found) {
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T03:21:15Z');
      const alarms = component.getAllSubcomponents('valarm');
      expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
        '-P1D',
        '-PT3H',
      ]);
      for (const alarm of alarms) {
        expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
        expect(alarm.getFirstPropertyValue('description')).toBe(day.summary);
      }
    }
  });

  it('needs no time zone component', () => {
    expect(buildCalendar([day, minute], file)).not.toMatch(/VTIMEZONE|TZID/);
  });

  it('is empty where there is nothing to write', () => {
    expect(buildCalendar([], file)).toBe('');
  });

  it('keeps to RFC 5545 whatever the words hold', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (summary, description, id) => {
        const text = buildCalendar([{ ...day, id, summary, description }], file);
        const lines = physicalLines(text);
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
          expect(line.isWellFormed()).toBe(true);
        }
        const [found, ...more] = eventsOf(text);
        expect(more).toEqual([]);
        expect(found?.event.summary ?? '').toBe(carried(summary));
        expect(found?.event.description ?? '').toBe(carried(description));
        expect(found?.component.getAllSubcomponents('valarm')).toHaveLength(2);
        expect(found?.event.uid).toMatch(/^[A-Za-z0-9.-]*@refund-navi\.example$/);
      }),
      { numRuns: 300 },
    );
  });

  it('reads back every day, year ends and leap days too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20000, max: 24000 }), (days) => {
        const date = fromDayNumber(days);
        const [found] = eventsOf(buildCalendar([{ ...day, when: { date } }], file));
        expect(found?.event.startDate.toString()).toBe(date);
        expect(found?.event.endDate.toString()).toBe(fromDayNumber(days + 1));
      }),
    );
  });

  it.each(['javascript:alert(1)', 'https://', 'not an address', 'data:text/html,x'])(
    'leaves out what is no web address: %s',
    (url) => {
      const [found] = eventsOf(buildCalendar([{ ...day, url }], file));
      expect(found?.component.hasProperty('url')).toBe(false);
    },
  );

  it('writes an address without line breaks of its own', () => {
    const url = 'https://refund-navi.example/ja/\r\nATTACH:evil';
    const [found] = eventsOf(buildCalendar([{ ...day, url }], file));
    expect(found?.component.hasProperty('attach')).toBe(false);
  });
});

describe('lines and text', () => {
  it('folds at 75 octets and never inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400, size: 'max' }), (raw) => {
        const text = raw.replace(/[\r\n]/g, '').toWellFormed();
        const folded = foldLine(text).split('\r\n');
        expect(folded.map((line, i) => (i === 0 ? line : line.slice(1))).join('')).toBe(text);
        for (const [i, line] of folded.entries()) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          if (i > 0) expect(line.startsWith(' ')).toBe(true);
        }
      }),
    );
  });

  it('leaves a line of exactly 75 octets alone', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('あ'.repeat(25))).toBe('あ'.repeat(25));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('escapes the four characters of TEXT and nothing else', () => {
    expect(escapeText('a\\b;c,d\ne:"f"')).toBe('a\\\\b\\;c\\,d\\ne:"f"');
  });
});

describe('the event of a clock', () => {
  const words = { summary: 's', description: 'd' };
  const result = (typed: Typed): ClockResult => {
    const run = runClock(
      {
        kind: 'card-issuer',
        row: 'jp',
        hard: true,
        act: 'by',
        input: 'timer',
        rule: null,
        certainty: 'medium',
      },
      typed,
      { now, zone: 'Asia/Tokyo' },
    );
    if (!run.ok) throw new Error(run.error);
    return run.value;
  };

  it('is a whole day for a date and an instant for a countdown', () => {
    expect(eventOf(result({ mode: 'date', date: '2026-12-31' }), words)).toEqual({
      ...words,
      id: 'card-issuer.jp',
      when: { date: '2026-12-30' },
    });
    const timer = { days: 2, hours: 1 };
    expect(eventOf(result({ mode: 'timer', timer, readAt: now }), words)?.when).toEqual({
      at: Date.UTC(2026, 10, 25, 4, 21),
    });
  });

  it('is none for what is unknown, due now or past', () => {
    expect(eventOf(result({ mode: 'blank' }), words)).toBeNull();
    expect(eventOf(result({ mode: 'date', date: '2026-11-24' }), words)).toBeNull();
    expect(eventOf(result({ mode: 'date', date: '2026-11-20' }), words)).toBeNull();
  });
});

describe('the plain-text list', () => {
  it('keeps each clock together and each line a line', () => {
    const text = plainTextList(
      ['返金ナビ', ''],
      [
        { title: '提案への返事', lines: ['11月25日まで', 'US Pacific:\n11月24日', ' '] },
        { title: '返品', lines: [] },
      ],
    );
    expect(text).toBe(
      '返金ナビ\n\n■ 提案への返事\n  11月25日まで\n  US Pacific: 11月24日\n\n■ 返品',
    );
  });
});
