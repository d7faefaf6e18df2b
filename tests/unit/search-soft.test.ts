import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gistOf } from '../../src/lib/search/gist.ts';
import { tellNumbers } from '../../src/lib/search/numbers.ts';
import { alikeness, buildSoft } from '../../src/lib/search/soft.ts';
import type { SearchData } from '../../src/lib/search/types.ts';
import { readGrammar } from '../../src/lib/search/words.ts';

const page = (slug: string, title: string) => ({
  path: `guide/${slug}/`,
  kind: 'guide' as const,
  title,
  keywords: [],
  sections: [],
});
const data = (locale: 'ja' | 'en', stop: string, groups: SearchData['groups']): SearchData => ({
  locale,
  pages: [page('appeal', '異議申し立て'), page('cancel', 'Cancel the order'), page('other', 'x')],
  groups,
  grammar: readGrammar(stop, ''),
  real: [],
});
const same = (text: string) => text;
const ja = buildSoft(
  data('ja', '', [
    { forms: ['判定をひっくり返す', '異議'], see: [0] },
    { forms: ['注文をやめたい'], see: [1, 0] },
    { forms: ['無関係'], see: [] },
  ]),
  same,
);
const en = buildSoft(
  data('en', 'the a', [
    { forms: ['overturn the decision'], see: [0] },
    { forms: ['stop my order'], see: [1] },
  ]),
  same,
);

describe('likeness to known phrases', () => {
  const best = (query: string, soft: typeof ja) =>
    [...alikeness(query, soft, 0)].sort((a, b) => b[1] - a[1])[0]?.[0];

  it('finds what is said in other forms', () => {
    expect(best('判定がひっくり返る?', ja)).toBe(0);
    expect(best('注文やめたいんです', ja)).toBe(1);
    expect(best('they overturned decisions', en)).toBe(0);
  });

  it('is nothing for what no phrase is like, and for groups that lead nowhere', () => {
    expect(alikeness('天気予報', ja, 0).size).toBe(0);
    expect(alikeness('無関係', ja, 0).size).toBe(0);
    expect(alikeness('', ja, 0).size).toBe(0);
    expect(alikeness('判定', ja, 9).size).toBe(0);
  });

  it('gives the page named first most', () => {
    const pages = alikeness('注文をやめたい', ja, 0);
    expect(pages.get(1)).toBeGreaterThan(pages.get(0) ?? 0);
  });

  it('ends on any text with finite numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const soft of [ja, en]) {
          for (const alike of alikeness(text, soft, 0).values()) {
            expect(alike).toBeGreaterThan(0);
            expect(Number.isFinite(alike)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['ja', '300円だけ', ' 5ドル だけ'],
    ['ja', '四割返す', ' 5ドル 返す'],
    ['ja', '3割引', '3割引'],
    ['ja', '3枚頼んだのに2枚', ' 個しか '],
    ['ja', '一個しか', ' 個しか '],
    ['ja', 'もう2か月', ' 待ってる '],
    ['ja', '2か月以内', ' 以内'],
    ['en', 'its been 3 weeks', 'its waiting so long '],
    ['en', 'over a month ago', 'over a month ago'],
    ['ja', '返金が半分しか', '返金が半分しか'],
    ['ja', '2か月待って1か月', ' 待って '],
    ['ja', '15日以内', '15日以内'],
    ['en', 'offered $3 back', 'offered 5 dollars back'],
    ['en', 'forty percent', ' 5 dollars '],
    ['en', 'ordered 3, got 2', 'ordered only got one '],
    ['en', 'bought five, three arrived', ' only got one '],
    ['en', 'three weeks', 'three weeks'],
  ] as const)('%s: %s is told as “%s”', (locale, said, told) => {
    expect(tellNumbers(said, locale)).toBe(told);
  });
});

describe('what is said of an unknown thing', () => {
  it.each([
    ['ja', '組み立て用の金具がない', '個しか'],
    ['ja', '時計がチクタクしません', '動かない'],
    ['ja', 'セラーが動かしてくれません', null],
    ['ja', '金具が来た', null],
    ['en', 'there is no lid', 'only got one'],
    ['en', "the clock doesn't chime", 'does not work'],
    ['en', 'the seller won’t budge', null],
    ['en', 'a nice lid', null],
  ] as const)('%s: “%s” says “%s”', (locale, said, gist) => {
    expect(gistOf(said, locale)).toBe(gist);
  });
});
