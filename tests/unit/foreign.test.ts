import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignRuns } from '../../src/lib/foreign.ts';

describe('foreignRuns', () => {
  it('marks Japanese inside English', () => {
    expect(foreignRuns('Press 返品/返金 on the page.', 'en')).toEqual([
      { text: 'Press ' },
      { text: '返品', lang: 'ja' },
      { text: '/' },
      { text: '返金', lang: 'ja' },
      { text: ' on the page.' },
    ]);
  });

  it('leaves Japanese texts whole', () => {
    expect(foreignRuns('Acceptを押す', 'ja')).toEqual([{ text: 'Acceptを押す' }]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('ja' as const, 'en' as const),
        (text, locale) => {
          expect(
            foreignRuns(text, locale)
              .map((r) => r.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
