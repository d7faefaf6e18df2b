import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/i18n/figures.ts';

describe('figuresOf', () => {
  it.each([
    ['within 15 days', '15日以内', ['15']],
    ['18 June 2025', '2025年6月18日', ['6', '18', '2025']],
    ['since March 2025', '2025年3月から', ['3', '2025']],
    ['¥200,000', '20万円', ['200000']],
    ['86.5%', '86.5%', ['86.5']],
    ['US$1–5', '1〜5ドル', ['1', '5']],
    ['you may press it', '押せます', []],
  ])('“%s” and 「%s」 state the same', (en, ja, expected) => {
    expect(figuresOf(en)).toEqual(expected);
    expect(figuresOf(ja)).toEqual(expected);
  });

  it('reads full-width digits as figures', () => {
    expect(figuresOf('15日')).toEqual(['15']);
  });

  it('never throws and returns each figure once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const figures = figuresOf(text);
        expect(new Set(figures).size).toBe(figures.length);
        expect(figures).toEqual([...figures].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});
