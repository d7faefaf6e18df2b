import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOdds, likelihood, partsOf } from '../../src/lib/search/odds.ts';

const lead = (text: string, page: number, weight = 1) => ({
  parts: partsOf(text, []),
  pages: [{ page, weight }],
});
const odds = buildOdds([
  lead('who pays return postage', 0),
  lead('return postage too high', 0),
  lead('order never arrived', 1),
  lead('parcel never came', 1),
  lead('返送料が高い', 0),
  lead('荷物が来ない', 1),
]);
const likeliest = (text: string): number | undefined =>
  [...likelihood(partsOf(text, []), odds)].sort((a, b) => b[1] - a[1])[0]?.[0];

describe('how likely a page is', () => {
  it.each([
    ['is the postage high', 0],
    ['the parcel has never arrived', 1],
    ['my order: returned, postage paid', 0],
    ['返送は高い', 0],
    ['荷が来ません', 1],
  ])('%s is about page %i', (text, page) => {
    expect(likeliest(text)).toBe(page);
  });

  it('tells an inflected word by its first letters', () => {
    expect(likeliest('arrival')).toBe(1);
  });

  it('says nothing of words it does not know', () => {
    expect(likelihood(partsOf('zzqqxxyy', []), odds).size).toBe(0);
    expect(likelihood(new Set(), odds).size).toBe(0);
    expect(likelihood(partsOf('never', []), buildOdds([])).size).toBe(0);
  });

  it('counts a phrase by what it is worth to a page', () => {
    const two = buildOdds([lead('refund', 0, 0.2), lead('refund', 1, 1), lead('other', 0, 0.8)]);
    const likely = likelihood(partsOf('refund', []), two);
    expect(likely.get(1)).toBe(1);
    expect(likely.get(0)).toBeLessThan(1);
  });

  it('is 1 for the likeliest page and less, but never nothing, for the others, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const shares = [...likelihood(partsOf(text, []), odds).values()];
        expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
        if (shares.length > 0) expect(Math.max(...shares)).toBe(1);
      }),
    );
  });
});
