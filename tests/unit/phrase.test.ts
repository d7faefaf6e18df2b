import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../src/lib/phrase.ts';

describe('phrases of a heading', () => {
  it('are the text again when joined, in both languages', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(phrases(text, 'ja').join('')).toBe(text);
        expect(phrases(text, 'en')).toEqual([text]);
      }),
    );
  });

  it.each([
    'AliExpressでセラーの提案が来たら：Acceptと拒否',
    '受取確認を押さない、間違えて押したときはどうなる？',
    'お金はいまどこ？AliExpressの支払いから返金まで',
  ])('begin no line with a mark: %s', (text) => {
    const pieces = phrases(text, 'ja');
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.filter((piece) => /^[、。：？]/.test(piece))).toEqual([]);
  });
});
