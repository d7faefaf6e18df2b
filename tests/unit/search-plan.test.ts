import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, verify } from '../../src/lib/search/excerpt.ts';
import { keyOf, QUERY_LENGTH } from '../../src/lib/search/fold.ts';
import { isForeign, isUnderstood, joinForeign } from '../../src/lib/search/foreign.ts';
import { buildLexicon } from '../../src/lib/search/lexicon.ts';
import { plan } from '../../src/lib/search/plan.ts';
import { rank, textAsks } from '../../src/lib/search/rank.ts';
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
    records: [`${slug}-${i}`],
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
      ...guide('damage', '壊れた商品', ['壊れた']),
      path: 'decide/open-not-working/',
      kind: 'verdict',
      title: '電源の入らない商品',
      home: 3,
    },
    {
      ...guide('nudge', '催促の英文', []),
      path: 'messages/nudge/',
      kind: 'message',
      title: '返送料を断る英文',
      home: 0,
    },
    { ...guide('messages', '送る文', []), path: 'messages/', kind: 'tool' },
    {
      ...guide('labels', '画面の言葉', []),
      path: 'labels/',
      kind: 'label',
      list: true,
      sections: [
        { id: 'confirm', heading: '受取確認', records: ['labels-0'], names: ['Confirm Received'] },
      ],
    },
  ],
  groups: [
    { forms: ['返品', '送り返す', 'henpin-no-word'], see: [0] },
    { forms: ['返送料', '返品 送料', '送料負担'], see: [0] },
    { forms: ['届かない', '未着', '荷物が来ない', 'not received'], see: [1] },
    { forms: ['チャージバック', '請求取消'], see: [2] },
    { forms: ['期限', 'いつまで'], see: [], aspect: true },
    { forms: ['5ドル', '5ドルだけ'], see: [3] },
    { forms: ['英文', '例文'], see: [6] },
    { forms: ['数が足りない', '個しか'], see: [2] },
    { forms: ['PayPal'], see: [2], subject: true },
  ],
  grammar: readGrammar(
    '方法 場合 何',
    'どうすれば ですか から まで ない を は が した',
    '全然',
    '無い:ない',
  ),
  real: [],
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
    { forms: ['choose a reason', 'is it real'], see: [2] },
    { forms: ['seller does not answer'], see: [2] },
    { forms: ['refund', 'money'], see: [0], aspect: true },
  ],
  grammar: readGrammar(
    'the my i how do is a to should what',
    '',
    'the my i it is a does did has',
    'doesnt:not didnt:not never:not',
  ),
  real: ['propozal'],
};
const lexicons = { ja: buildLexicon(ja), en: buildLexicon(en) };
const sounds = {
  readings: new Map([
    ['しようこ', '証拠'],
    ['とどか', '届か'],
    ['へんそうりよう', '返送料'],
  ]),
  slips: new Map([['傷個', '証拠']]),
};

const first = (lang: 'ja' | 'en', query: string): string | undefined => {
  const lexicon = lexicons[lang];
  const [best] = rank(plan(query, lexicon, lang === 'ja' ? sounds : null), lexicon, []);
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
    ['ja', '荷物が全然来なかった', 'guide/not-received/'],
    ['ja', '荷物が来んかった', 'guide/not-received/'],
    ['ja', '荷物が来ねえ', 'guide/not-received/'],
    ['ja', '返品の送料', 'guide/returns/'],
    ['ja', 'チャージ バック', 'guide/chargeback/'],
    ['ja', 'へんそうりょうは', 'guide/returns/'],
    ['ja', '傷個', 'guide/evidence/'],
    ['ja', '三個頼んだのに二個', 'guide/chargeback/'],
    ['ja', 'PayPal 返品', 'guide/chargeback/'],
    ['en', 'It did not arrive: never arrived', 'guide/not-received/'],
    ['en', 'what reason should i choose', 'guide/seller-proposals/'],
    ['en', "the seller doesn't answer", 'guide/seller-proposals/'],
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
    expect(plan('しょうこ', lexicons.ja, sounds).bySound).toBe(false);
    expect(plan('henkin', lexicons.en).bySound).toBe(false);
  });

  it('hears a phrase written by sound in which it recognises no word', () => {
    const lexicon = buildLexicon({
      ...ja,
      groups: [{ forms: ['箱だけ届いた', '箱だけ'], see: [2] }],
    });
    const heard = { readings: new Map([['はこ', '箱']]), slips: new Map() };
    const led = (query: string) => rank(plan(query, lexicon, heard), lexicon, []);
    expect(led('はこだけとどいた')[0]?.page).toBe(2);
    expect(led('あいうえおかきくけこ')).toEqual([]);
  });

  it('understands any sum of money', () => {
    const sums = ['300円', '$3', '２００円', '10ドル'];
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
        const made = plan(query, lexicon, sounds);
        expect(made.concepts.length).toBeLessThanOrEqual(12);
        for (const concept of made.concepts) {
          expect(concept.variants.every((variant) => variant.key !== '')).toBe(true);
        }
        const body = textAsks(made, lexicon).map(() => new Map([['returns-1', 2]]));
        for (const { score, page } of rank(made, lexicon, body)) {
          expect(score).toBeGreaterThan(0);
          expect(lexicon.data.pages[page]).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['ja', 'en'] as const)('%s: of 10,000 characters only the first are work', (lang) => {
    const lexicon = lexicons[lang];
    for (const unit of ['返', 'あ', 'ア', 'a', 'a ', '1', '👩', '&', 'henkin ']) {
      const long = plan(unit.repeat(10_000), lexicon, sounds);
      expect(long.query.length).toBeLessThanOrEqual(2 * QUERY_LENGTH);
      expect(long).toEqual(plan(unit.repeat(QUERY_LENGTH * 2), lexicon, sounds));
      rank(long, lexicon, []);
    }
  });
});

describe('rank', () => {
  it('names the section whose heading fits', () => {
    const [best] = rank(plan('返送料 誰が払う', lexicons.ja), lexicons.ja, []);
    expect(best).toMatchObject({ page: 0, section: 1, sure: true });
  });

  it('shows a page that only its text speaks for from where it does', () => {
    const made = plan('クロネコ', lexicons.ja);
    const [best] = rank(made, lexicons.ja, [new Map([['returns-2', 1]])]);
    expect(best).toMatchObject({ page: 0, section: 2, record: 'returns-2', sure: false });
  });

  it('is not sure of what only the text index says', () => {
    const made = plan('クロネコ', lexicons.ja);
    expect(textAsks(made, lexicons.ja)).toEqual(['クロネコ']);
    const ranked = rank(made, lexicons.ja, [new Map([['evidence-0', 3]])]);
    expect(ranked).toMatchObject([{ page: 3, sure: false }]);
    expect(rank(made, lexicons.ja, [])).toEqual([]);
  });

  it('stays sure of a page that is like the query, whatever the text index says of it', () => {
    const made = { ...plan('クロネコ', lexicons.ja), alike: new Map([[3, 0.6]]) };
    const body = [new Map([['evidence-0', 3]])];
    expect(rank(made, lexicons.ja, body)).toMatchObject([{ page: 3, sure: true }]);
    const faint = { ...made, alike: new Map([[3, 0.2]]) };
    expect(rank(faint, lexicons.ja, body)).toMatchObject([{ page: 3, sure: false }]);
  });

  it('asks the text only where nothing else in the query leads anywhere', () => {
    expect(textAsks(plan('クロネコ 返品', lexicons.ja), lexicons.ja)).toEqual(['', '']);
    expect(textAsks(plan('証拠', lexicons.ja), lexicons.ja)).toEqual(['']);
  });

  it('puts an article before the next step that belongs to it, and lifts it by it', () => {
    const [first, second] = rank(plan('電源', lexicons.ja), lexicons.ja, []);
    expect(lexicons.ja.data.pages[first?.page ?? -1]?.path).toBe('guide/evidence/');
    expect(first?.sure).toBe(true);
    expect(second?.kind).toBe('verdict');
  });

  it('puts messages first where words to send are asked for, and only there', () => {
    expect(first('ja', '返送料 英文')).toBe('messages/nudge/');
    expect(first('ja', '例文')).toBe('messages/');
    expect(first('ja', '返送料')).toBe('guide/returns/');
  });

  it('leaves alone what only looks mistyped', () => {
    expect(first('en', 'propsal')).toBe('guide/seller-proposals/');
    expect(plan('propozal', lexicons.en).concepts[0]?.see).toEqual([]);
  });
});

describe('a query in the other language', () => {
  it('is told by its script', () => {
    expect([isForeign('return postage', 'ja'), isForeign('返品', 'en')]).toEqual([true, true]);
    expect([isForeign('Accept して', 'ja'), isForeign('188', 'ja'), isForeign('x', 'en')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isUnderstood(plan('not received', lexicons.ja))).toBe(true);
    expect(isUnderstood(plan('some thing', lexicons.ja))).toBe(false);
  });

  it('is answered by the pages that answer it there', () => {
    const there = rank(plan('who pays return postage', lexicons.en), lexicons.en, []);
    const [best] = joinForeign([], ja, there, en);
    expect(best).toMatchObject({ page: 0, kind: 'guide', sure: true });
    const own = [
      { page: 1, kind: 'guide', section: 0, record: '', score: 1000, sure: true },
    ] as const;
    expect(joinForeign(own, ja, there, en)[0]?.page).toBe(1);
    expect(joinForeign(own, ja, [], en)).toEqual(own);
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

  it('reads as one text where the page has several lines', () => {
    const shown = excerpt('一行目です。\n返品の行\n次の行', plan('返品', lexicons.ja), 40);
    expect(shown.map((m) => m.text).join('')).toBe('一行目です。返品の行 次の行');
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
          const bare = (shown: string) => shown.replace(/\s+/gu, '');
          const shown = excerpt(any, made, length).map((m) => m.text);
          expect(bare(any)).toContain(bare(shown.join('')).replace(/…$/, ''));
          expect(typeof verify(any, made)).toBe('boolean');
        },
      ),
    );
  });
});
