import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, verify } from '../../src/lib/search/excerpt.ts';
import { keyOf } from '../../src/lib/search/fold.ts';
import { buildLexicon } from '../../src/lib/search/lexicon.ts';
import { plan } from '../../src/lib/search/plan.ts';
import { rank, settle, textAsks } from '../../src/lib/search/rank.ts';
import type { PageRow, SearchData } from '../../src/lib/search/types.ts';
import { readGrammar } from '../../src/lib/search/words.ts';

const guide = (
  slug: string,
  title: string,
  keywords: string[],
  headings: string[] = [],
): PageRow => ({
  path: `guide/${slug}/`,
  kind: 'guide',
  title,
  keywords,
  sections: ['', ...headings].map((heading, i) => ({
    id: i === 0 ? '' : `h${i}`,
    heading,
    record: `${slug}-${i}`,
  })),
});

const ja: SearchData = {
  locale: 'ja',
  pages: [
    guide('returns', '返品のしかたと送料', ['返品', '返送料'], ['返送料は誰が払うか', '送る手順']),
    guide('not-received', '商品が届かないとき', ['届かない', '未着'], ['追跡が止まった']),
    guide('chargeback', 'チャージバックの期限', ['チャージバック', 'カード会社']),
    guide('evidence', '証拠の写真の撮り方', ['証拠', '動画']),
    {
      ...guide('labels', '画面の言葉', []),
      path: 'labels/',
      kind: 'label',
      list: true,
      sections: [
        { id: 'confirm', heading: '受取確認', record: 'labels-0', names: ['Confirm Received'] },
      ],
    },
  ],
  groups: [
    { forms: ['返品', '送り返す', 'henpin-no-word'], see: [0] },
    { forms: ['返送料', '返品 送料', '送料負担'], see: [0] },
    { forms: ['届かない', '未着', '荷物が来ない', 'not received'], see: [1] },
    { forms: ['チャージバック', '請求取消'], see: [2] },
    { forms: ['期限', 'いつまで', '5ドル'], see: [], aspect: true },
  ],
  grammar: readGrammar('方法 場合 何', 'どうすれば ですか から まで ない を は が'),
};
const en: SearchData = {
  locale: 'en',
  pages: [
    guide('returns', 'Returns: who pays', ['return postage'], ['Who pays the postage']),
    guide('not-received', 'Order not received', ['never arrived']),
    guide('seller-proposals', 'Seller proposals', ['proposal', 'decline']),
  ],
  groups: [
    { forms: ['return postage', 'send back'], see: [0] },
    { forms: ['not received', 'never arrived'], see: [1] },
    { forms: ['proposal', 'offer'], see: [2] },
  ],
  grammar: readGrammar('the my i how do is a to', ''),
};
const lexicons = { ja: buildLexicon(ja), en: buildLexicon(en) };
const readings = new Map([
  ['しようこ', '証拠'],
  ['とどか', '届か'],
]);

const first = (lang: 'ja' | 'en', query: string): string | undefined => {
  const lexicon = lexicons[lang];
  const [best] = rank(plan(query, lexicon, lang === 'ja' ? readings : null), lexicon, []);
  return best && lexicon.data.pages[best.page]?.path;
};

describe('a query leads to', () => {
  it.each([
    ['ja', '返品 送料', 'guide/returns/'],
    ['ja', '送り返す方法', 'guide/returns/'],
    ['ja', '荷物が来ません', 'guide/not-received/'],
    ['ja', '届きませんでした', 'guide/not-received/'],
    ['ja', 'ﾁｬｰｼﾞﾊﾞｯｸ', 'guide/chargeback/'],
    ['ja', 'チャ-ジバック', 'guide/chargeback/'],
    ['ja', 'チャージバッグ', 'guide/chargeback/'],
    ['ja', 'チャージバック いつまで', 'guide/chargeback/'],
    ['ja', 'しょうこ', 'guide/evidence/'],
    ['ja', 'shouko', 'guide/evidence/'],
    ['ja', 'とどかない', 'guide/not-received/'],
    ['ja', 'NOT RECEIVED', 'guide/not-received/'],
    ['ja', 'confirm received', 'labels/'],
    ['en', 'who pays return postage', 'guide/returns/'],
    ['en', 'my order never arrived', 'guide/not-received/'],
    ['en', 'propsal', 'guide/seller-proposals/'],
    ['en', 'offers', 'guide/seller-proposals/'],
  ] as const)('%s: %s → %s', (lang, query, path) => {
    expect(first(lang, query)).toBe(path);
  });
});

describe('plan', () => {
  it('keeps katakana words whole', () => {
    expect(plan('ナイキ', lexicons.ja).concepts.map((c) => c.text)).toEqual(['ナイキ']);
  });

  it('asks for readings only where something may be written by sound', () => {
    expect(plan('返品', lexicons.ja).bySound).toBe(false);
    expect(plan('しょうこ', lexicons.ja).bySound).toBe(true);
    expect(plan('しょうこ', lexicons.ja, readings).bySound).toBe(false);
    expect(plan('henkin', lexicons.en).bySound).toBe(false);
  });

  it('understands any sum of money', () => {
    const sums = ['300円だけ', '$3', '２００円', '10ドル'];
    for (const sum of sums) {
      expect(plan(sum, lexicons.ja).concepts[0]?.variants[0]?.key, sum).toBe(keyOf('5ドル'));
    }
  });

  it('looks for the sentence itself where it is nothing but sentence parts', () => {
    expect(plan('どうすれば', lexicons.ja).concepts).toHaveLength(1);
    expect(plan('', lexicons.ja).concepts).toEqual([]);
    expect(plan('!?。', lexicons.ja).concepts).toEqual([]);
  });

  it('ends quickly and without throwing, whatever is typed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '返品',
            'チャージ',
            'しょうこ',
            'ない',
            'open ',
            '5ドル',
            ' ',
            'ー',
            '々',
            '&',
            'z',
          ),
          { maxLength: 60 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('ja', 'en'), (query, lang) => {
        const lexicon = lexicons[lang as 'ja' | 'en'];
        const made = plan(query, lexicon, readings);
        expect(made.concepts.length).toBeLessThanOrEqual(12);
        for (const concept of made.concepts) {
          expect(concept.variants.every((variant) => variant.key !== '')).toBe(true);
        }
        const body = textAsks(made, lexicon).map(() => new Map([['returns-1', 2]]));
        for (const { score, page } of rank(settle(made, body), lexicon, body)) {
          expect(score).toBeGreaterThan(0);
          expect(lexicon.data.pages[page]).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['ja', 'en'] as const)('%s: 10,000 characters take no time', (lang) => {
    const lexicon = lexicons[lang];
    const started = performance.now();
    for (const unit of ['返', 'あ', 'ア', 'a', 'a ', '1', '👩', '&', 'henkin ']) {
      rank(plan(unit.repeat(10_000), lexicon, readings), lexicon, []);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('rank', () => {
  it('names the section whose heading fits', () => {
    const [best] = rank(plan('返送料 誰が払う', lexicons.ja), lexicons.ja, []);
    expect(best).toMatchObject({ page: 0, section: 1, sure: true });
  });

  it('is not sure of what only the text index says', () => {
    const made = plan('クロネコ', lexicons.ja);
    expect(textAsks(made, lexicons.ja)).toEqual([{ form: 'クロネコ', guessed: false }]);
    const ranked = rank(made, lexicons.ja, [new Map([['evidence-0', 3]])]);
    expect(ranked).toMatchObject([{ page: 3, sure: false }]);
    expect(rank(made, lexicons.ja, [])).toEqual([]);
  });

  it('takes a guess back when the text has the word as typed', () => {
    const made = plan('propsal', lexicons.en);
    expect(made.concepts[0]?.see).toEqual([2]);
    expect(settle(made, [new Map([['returns-0', 1]])]).concepts[0]?.see).toEqual([]);
    expect(settle(made, [new Map()]).concepts[0]?.see).toEqual([2]);
  });
});

describe('excerpt', () => {
  const text =
    '最初の文です。返品の送料は、セラーが払うことがあります。次の文には何もありません。'.repeat(3);

  it('begins at a sentence and marks what was looked for', () => {
    const marks = excerpt(text, plan('送料', lexicons.ja), 40);
    expect(marks[0]?.text.startsWith('返品') || marks[0]?.text.startsWith('最初')).toBe(true);
    expect(marks.filter((m) => m.hit).map((m) => m.text)).toContain('送料');
  });

  it('marks whole English words and only them', () => {
    const marks = excerpt('The sellers made offers. Nothing else.', plan('offer', lexicons.en), 80);
    expect(marks.filter((m) => m.hit).map((m) => m.text)).toEqual(['offers']);
  });

  it('is part of the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 10, max: 200 }),
        (any, length) => {
          const made = plan('返品 a', lexicons.ja);
          const shown = excerpt(any, made, length)
            .map((m) => m.text)
            .join('')
            .replace(/…$/, '');
          const flat = any.replace(/\s+/gu, ' ');
          expect(flat.includes(shown) || any.includes(shown)).toBe(true);
          expect(typeof verify(any, made)).toBe('boolean');
        },
      ),
    );
  });
});
