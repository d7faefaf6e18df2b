import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, minorDigits, parseMinor } from '../../src/lib/case/money.ts';

describe('money', () => {
  it.each([
    [3480, 'JPY', '3480'],
    [1250, 'USD', '12.50'],
    [5, 'USD', '0.05'],
    [0, 'EUR', '0.00'],
    [1234, 'KWD', '1.234'],
  ])('%d %s is %s', (minor, currency, text) => {
    expect(figuresIn(minor, currency)).toBe(text);
  });

  it.each([
    ['3,480', 'JPY', 3480],
    ['３４８０円', 'JPY', 3480],
    ['¥3,480', 'JPY', 3480],
    ['12.5', 'USD', 1250],
    ['USD 12.50', 'USD', 1250],
    ['1,234.56', 'USD', 123456],
    ['12.00', 'JPY', 12],
    ['12.5', 'JPY', null],
    ['12.505', 'USD', null],
    ['1,2', 'USD', null],
    ['-3', 'USD', null],
    ['', 'USD', null],
    ['abc', 'USD', null],
    ['9999999999999', 'USD', null],
    ['3480', '', null],
    ['3480', 'yen', null],
  ])('%j in %s is %j', (typed, currency, minor) => {
    expect(parseMinor(typed, currency)).toBe(minor);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('JPY', 'USD', 'KWD'), (n, currency) => {
        const digits = minorDigits(currency);
        expect(digits).toBeLessThanOrEqual(3);
        const minor = n % 10 ** (12 + digits);
        expect(parseMinor(figuresIn(minor, currency), currency)).toBe(minor);
      }),
    );
  });
});
