import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/lib/deadlines/calendar.ts';
import { parseDate } from '../../src/lib/deadlines/date.ts';
import { parseTimer } from '../../src/lib/deadlines/timer.ts';

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('parseTimer', () => {
  it.each([
    ['3', '4', 3, 4],
    ['\uff13', '\uff11\uff12', 3, 12],
    [' 3日 ', '4時間', 3, 4],
    ['1 day', '12 hours', 1, 12],
    ['0', '5', 0, 5],
    ['', '48', 0, 48],
    ['15', '', 15, 0],
    ['007', '00', 7, 0],
    ['365', '23', 365, 23],
  ])('reads %j and %j', (days, hours, d, h) => {
    expect(parseTimer({ days, hours })).toEqual({ ok: true, value: { days: d, hours: h } });
  });

  it.each([
    ['', '', 'days', 'empty'],
    ['  ', '\u3000', 'days', 'empty'],
    ['three', '', 'days', 'not-a-number'],
    ['三', '', 'days', 'not-a-number'],
    ['日', '', 'days', 'not-a-number'],
    ['1.5', '', 'days', 'not-a-number'],
    ['1e3', '', 'days', 'not-a-number'],
    ['3', 'x', 'hours', 'not-a-number'],
    ['-1', '', 'days', 'negative'],
    ['\uff0d\uff11', '', 'days', 'negative'],
    ['2', '−3', 'hours', 'negative'],
    ['0', '0', 'days', 'zero'],
    ['0', '', 'days', 'zero'],
    ['400', '', 'days', 'too-many'],
    ['366', '', 'days', 'too-many'],
    ['99999999999999999999999', '', 'days', 'too-many'],
    ['1', '24', 'hours', 'too-many'],
    ['', '241', 'hours', 'too-many'],
  ])('refuses %j and %j: %s %s', (days, hours, field, code) => {
    expect(parseTimer({ days, hours })).toEqual({ ok: false, error: { field, code } });
  });

  it('takes anything that is pasted without throwing, and nothing out of range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (days, hours) => {
        const read = parseTimer({ days, hours });
        if (!read.ok) return;
        expect(Number.isInteger(read.value.days) && Number.isInteger(read.value.hours)).toBe(true);
        expect(read.value.days * 24 + read.value.hours).toBeGreaterThan(0);
        expect(read.value.days).toBeLessThanOrEqual(365);
      }),
    );
  });
});

describe('parseDate', () => {
  const today = '2026-01-02';
  const read = (typed: string) => parseDate(typed, today, 'screen');

  it.each([
    '2026-01-05',
    '2026-1-5',
    '2026/1/5',
    '2026.01.05',
    '2026年1月5日',
    '2026 年 1 月 5 日(月)',
    '20260105',
    '\uff12\uff10\uff12\uff16\uff0f\uff11\uff0f\uff15',
    'Jan 5, 2026',
    'January 5, 2026',
    'Jan. 05 2026',
    'JAN 5,2026',
    '5 Jan 2026',
    '5th January 2026',
    '2026-01-05 23:59:59',
    'Jan 5, 2026 11:59 PM (PST)',
    '  2026–01–05 ',
  ])('reads %j', (typed) => {
    expect(read(typed)).toEqual({ ok: true, value: '2026-01-05' });
  });

  it.each([
    ['', 'empty'],
    ['\u3000', 'empty'],
    ['tomorrow', 'format'],
    ['1/5', 'format'],
    ['Jan 5', 'format'],
    ['Foo 5, 2026', 'format'],
    ['Ja 5, 2026', 'format'],
    ['26-01-05', 'ambiguous'],
    ['01/05/2026', 'ambiguous'],
    ['5.1.2026', 'ambiguous'],
    ['2026-02-30', 'impossible'],
    ['2026年2月29日', 'impossible'],
    ['Apr 31, 2026', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['2026-00-10', 'impossible'],
    ['1970-01-01', 'too-old'],
    ['2023-12-31', 'too-old'],
    ['2027-02-07', 'too-far'],
    ['9999-12-31', 'too-far'],
    ['2026-01-05T00:00:00Z', 'format'],
    ['2026-01/05', 'format'],
  ])('refuses %j: %s', (typed, error) => {
    expect(read(typed)).toEqual({ ok: false, error });
  });

  it('takes 400 days ahead and not one more', () => {
    expect(read('2027-02-06').ok).toBe(true);
  });

  it('lets a clock begin at most one day ahead of the reader', () => {
    expect(parseDate('2026-01-03', today, 'start').ok).toBe(true);
    expect(parseDate('2026-01-04', today, 'start')).toEqual({ ok: false, error: 'in-future' });
  });

  it('reads every way of writing a day as that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -730, max: 400 }), (offset) => {
        const date = addDays(today, offset);
        const [y = '', m = '', d = ''] = date.split('-');
        const name = new Date(`${date}T00:00Z`).toLocaleString('en', {
          month: 'long',
          timeZone: 'UTC',
        });
        const ways = [
          date,
          `${y}/${Number(m)}/${Number(d)}`,
          `${y}年${Number(m)}月${Number(d)}日`,
          `${name} ${Number(d)}, ${y}`,
          `${name.slice(0, 3)} ${d}, ${y}`,
        ];
        for (const way of [...ways, ...ways.map(fullWidth)]) {
          expect(read(way)).toEqual({ ok: true, value: date });
        }
      }),
    );
  });

  it('takes anything that is pasted without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const result = read(typed);
        expect(result.ok ? result.value : 'refused').toMatch(/^\d{4}-\d{2}-\d{2}$|^refused$/);
      }),
    );
  });
});
