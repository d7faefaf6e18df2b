import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../src/lib/phrase.ts';
import { shareImageSvg, wrapTitle } from '../../src/lib/share-image.ts';

describe('phrases', () => {
  it('loses nothing and cuts no English', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(phrases(text, 'ja').join('')).toBe(text);
        expect(phrases(text, 'en')).toEqual([text]);
      }),
    );
  });
});

describe('wrapTitle', () => {
  it('breaks Japanese only between phrases', () => {
    const title = '商品が届かないときに返金してもらう方法';
    const lines = wrapTitle(title, 'ja', 12);
    expect(lines.length).toBeGreaterThan(1);
    const ends = new Set<string>();
    phrases(title, 'ja').reduce((sum, piece) => {
      ends.add(sum + piece);
      return sum + piece;
    }, '');
    lines.reduce((sum, line) => {
      expect(ends.has(sum + line)).toBe(true);
      return sum + line;
    }, '');
  });

  it('keeps every letter of a Japanese title whatever its length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('返', '金', 'の', 'を', '。'), maxLength: 80 }),
        (title) => {
          expect(wrapTitle(title, 'ja', 10).join('')).toBe(title);
        },
      ),
    );
  });

  it('keeps every English word whole', () => {
    const title = 'My order never arrived: how to get the money back';
    expect(wrapTitle(title, 'en', 10).join(' ')).toBe(title);
  });
});

describe('shareImageSvg', () => {
  it('shows hostile text as text', () => {
    const svg = shareImageSvg('<script>&"', 'Refund Navi', 'unofficial', 'en');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;&#38;&#34;');
  });
});
