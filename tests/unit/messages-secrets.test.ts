import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdsCardNumber,
  looksLikePassword,
  passesLuhn,
  secretsIn,
} from '../../src/lib/messages/secrets.ts';

/** Numbers the card schemes publish for testing. */
const CARDS = [
  '4111111111111111',
  '4222222222222',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '30569309025904',
  '3530111333300000',
  '6011111111111117',
  '6200000000000005',
];

const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

describe('card numbers', () => {
  it.each(CARDS)('%s is recognised however it is written', (digits) => {
    const groups = digits.match(/.{1,4}/g) ?? [];
    for (const written of [
      digits,
      groups.join(' '),
      groups.join('-'),
      groups.join('－'),
      groups.join('　'),
      groups.join(' - '),
    ]) {
      expect(holdsCardNumber(written)).toBe(true);
      expect(holdsCardNumber(fullWidth(written))).toBe(true);
      expect(secretsIn(`my card ${written}, thanks`)).toEqual(['card']);
    }
  });

  it('is found behind other figures', () => {
    expect(holdsCardNumber('JPY 3480 4111 1111 1111 1111')).toBe(true);
  });

  it.each([
    '8012345678901236',
    '1102345678901234',
    '411111111111111',
    '4111111111111112',
    '41111111111111111111111111',
    'LP00123456789012',
    '2026-11-24 2026-11-25',
    '090-1234-5678',
  ])('%s is none', (text) => {
    expect(holdsCardNumber(text)).toBe(false);
  });

  it('never throws, and no short text holds one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => typeof holdsCardNumber(text) === 'boolean',
      ),
    );
    fc.assert(fc.property(fc.string({ maxLength: 12 }), (text) => !holdsCardNumber(text)));
  });

  it('checks the last digit', () => {
    expect(passesLuhn('79927398713')).toBe(true);
    expect(passesLuhn('79927398710')).toBe(false);
    expect(passesLuhn('')).toBe(false);
  });
});

describe('passwords', () => {
  it.each([
    'password: hunter2',
    'パスワードは sakura99',
    'パスワード：ｓａｋｕｒａ９９',
    '密码是 abc12345',
    'CVV: 123',
    'my password hunter2',
    'Tr0ub4dor&3',
  ])('%s looks like one', (text) => {
    expect(looksLikePassword(text)).toBe(true);
    expect(secretsIn(text)).toContain('password');
  });

  it.each([
    'it does not turn on',
    '24 pin connector 2.54mm',
    'LP00123456789CN',
    'https://example.org/A1b2=c3',
    'USB-C 3.1 (100W)',
    'パスワードを忘れた',
    'photos and a video',
    'JPY 3480',
  ])('%s does not', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});
