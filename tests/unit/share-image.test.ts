import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontWidths } from '../../src/build/font-widths.ts';
import { drawShareImage } from '../../src/build/share-image.ts';
import { phrases } from '../../src/lib/phrase.ts';
import { setTitle, shareFrameSvg, wrapTitle } from '../../src/lib/share-image.ts';

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

describe('setTitle', () => {
  it('keeps every line between the edges of the label', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('返', '金', 'の', 'a', ' '), maxLength: 60 }),
        (title) => {
          const { size, lines } = setTitle(title, 'ja');
          for (const { y } of lines) {
            expect(y - size).toBeGreaterThan(81);
            expect(y + size * 0.3).toBeLessThan(471);
          }
        },
      ),
    );
  });
});

describe('shareFrameSvg', () => {
  it('shows hostile text as text', () => {
    const svg = shareFrameSvg('<script>&"', 'unofficial');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;&#38;&#34;');
  });
});

describe('drawShareImage', () => {
  const draw = async (title: string) =>
    Buffer.from(await drawShareImage(title, 'en', 'Refund Navi', 'unofficial')).toString('base64');

  it('is another picture for another title, and the same for the same', async () => {
    const [first, other, again] = [
      await draw('Refund'),
      await draw('Return'),
      await draw('Refund'),
    ];
    expect(first).toBe(again);
    expect(first).not.toBe(other);
    expect(first).not.toBe(await draw(''));
  });

  it('draws what XML and the font do not like', async () => {
    expect(await draw('<&">')).not.toBe(await draw(''));
    expect(await draw('😀')).toMatch(/^iVBOR/);
  });
});

describe('fontWidths', () => {
  it('reads what a font says of its characters', () => {
    const font = createRequire(import.meta.url).resolve(
      '@expo-google-fonts/zen-kaku-gothic-new/700Bold/ZenKakuGothicNew_700Bold.ttf',
    );
    const widthOf = fontWidths(readFileSync(font));
    expect(['返', 'の', '。', '？'].map(widthOf)).toEqual([1, 1, 1, 1]);
    expect(widthOf('i')).toBeLessThan(widthOf('n'));
    expect(widthOf('n')).toBeLessThan(widthOf('m'));
    expect(widthOf('m')).toBeLessThan(1);
  });
});
