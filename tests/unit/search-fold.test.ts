import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  fold,
  keyOf,
  normalise,
  positions,
  QUERY_LENGTH,
} from '../../src/lib/search/fold.ts';
import { kanaFromWords, kanjiFromKana } from '../../src/lib/search/kana.ts';
import { plainer } from '../../src/lib/search/plain.ts';
import { kanaFromRomaji } from '../../src/lib/search/romaji.ts';
import {
  closeness,
  closest,
  corrections,
  distance,
  likeness,
} from '../../src/lib/search/similar.ts';
import { stem } from '../../src/lib/search/stem.ts';
import { readGrammar } from '../../src/lib/search/words.ts';

/** Any string of any script, with what breaks naive code among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '',
    ' ',
    '　',
    '\u200b',
    '\ud800',
    '👩‍👩‍👧',
    '۱۲۳',
    '﷽',
    'ｶﾞ',
    'か\u3099',
    '\0',
    '-'.repeat(500),
  ),
);

describe('normalise', () => {
  it.each([
    ['ﾃﾞｨｽﾋﾟｭｰﾄ', 'ディスピュート'],
    ['ＡｌｉＥｘｐｒｅｓｓ　返金', 'aliexpress 返金'],
    ['チャ-ジバック', 'チャージバック'],
    ['サ〜バ', 'サーバ'],
    ['e-mail', 'e-mail'],
    ['  a \n\t b  ', 'a b'],
    ['返\u200b金', '返金'],
    ['', ''],
  ])('%j → %j', (query, clean) => {
    expect(normalise(query)).toBe(clean);
  });

  it('looks at the first characters of a pasted text only', () => {
    expect([...normalise('返'.repeat(10_000))]).toHaveLength(QUERY_LENGTH);
    expect([...normalise('﷽'.repeat(10_000))].length).toBeLessThanOrEqual(QUERY_LENGTH);
  });

  it('is settled after one go, whatever comes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = normalise(text);
        expect([...clean].length).toBeLessThanOrEqual(QUERY_LENGTH);
        expect(clean).toBe(clean.trim());
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['カタカナとひらがな', 'かたかなとひらがな'],
    ['チャージバック', 'ちやじばつく'],
    ['返品/返金', '返品返金'],
    ['Open Dispute', 'open disput'],
    ['confirm received 押した', 'confirm receiv押した'],
    ["doesn't work", 'doesnt work'],
    ['（迅速返金）', '迅速返金'],
    ['', ''],
  ])('%s → %s', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it('remembers where the text had a space, and what one katakana word is', () => {
    const folded = fold('返品 送料');
    expect([...folded.breaks]).toEqual([2]);
    expect([...fold('スイッチ').solid]).toEqual([1, 2, 3]);
  });

  it('finds the way back to the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { key, start, end } = fold(text);
        expect(start).toHaveLength(key.length);
        expect(end).toHaveLength(key.length);
        for (const [i, from] of start.entries()) {
          expect(from).toBeLessThanOrEqual(end[i] ?? -1);
          expect(end[i]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('knows whole Latin words and numbers from parts of them', () => {
    expect(contains(keyOf('15日以内'), keyOf('5日'))).toBe(false);
    expect(contains(keyOf('the reseller'), keyOf('seller'))).toBe(false);
    expect(contains(keyOf('全額返金と一部返金'), keyOf('返金'))).toBe(true);
    expect(positions('anything', '')).toEqual([]);
  });
});

describe('stem', () => {
  it.each([
    ['refunds', 'refunded'],
    ['receive', 'received'],
    ['judgement', 'judgment'],
    ['cancel', 'cancelled'],
    ['canceling', 'cancelling'],
    ['ship', 'shipping'],
    ['battery', 'batteries'],
    ['box', 'boxes'],
  ])('%s meets %s', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it('leaves alone what is no plain word', () => {
    for (const word of ['is', '188', '返金', 'a1', '']) expect(stem(word)).toBe(word);
  });
});

const plain = plainer(
  readGrammar(
    '',
    '',
    '全然 the it i me has did',
    '出来:でき didnt:not never:not came:come told:tell',
  ),
);

describe('Japanese by sound', () => {
  it.each([
    ['henkin', 'へんきん'],
    ['todokanai', 'とどかない'],
    ['shouko', 'しょうこ'],
    ['chaajibakku', 'ちゃあじばっく'],
    ['kin\u0027en', null],
    ['matchi', 'まっち'],
    ['honno', 'ほんの'],
    ['konnichiwa', 'こんにちわ'],
    ['dispute', null],
    ['q', null],
  ])('%s → %s', (word, kana) => {
    expect(kanaFromRomaji(word)).toBe(kana);
  });

  it('reads any letters to an end', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,60}$/), (word) => {
        const kana = kanaFromRomaji(word);
        expect(kana === null || /^[\p{Script=Hiragana}]+$/u.test(kana)).toBe(true);
      }),
    );
  });

  const readings = new Map([
    ['うけとり', '受取'],
    ['かくにん', '確認'],
    ['へんきん', '返金'],
  ]);

  it('writes kana as the pages do, and leaves chance likeness alone', () => {
    expect(kanjiFromKana('うけとりかくにん', readings)).toBe('受取確認');
    expect(kanjiFromKana('へんきんされない', readings)).toBe('返金されない');
    expect(kanjiFromKana('なにもかもわからないへんきん', readings)).toBe(null);
    expect(kanjiFromKana('', readings)).toBe('');
    expect(kanaFromWords(['henkin', 'sarenai'])).toBe('へんきんされない');
    expect(kanaFromWords(['open', 'x'])).toBe(null);
  });

  it.each([
    ['届きませんでした', '届かない'],
    ['届いていません', '届いてない'],
    ['来ません', '来ない'],
    ['動きません', '動かない'],
    ['返金', '返金'],
    ['写真とは全然違う', '写真とは 違う'],
    ['受け取り確認', '受取確認'],
    ['税関の通知', '税関 通知'],
    ['セラーからの提案', 'セラー 提案'],
    ['返金出来ない', '返金できない'],
    ["It didn't come", 'not come'],
    ['it has not come', 'not come'],
    ['IT NEVER CAME', 'not come'],
    ['the seller told me to cancel', 'seller tell to cancel'],
    ['', ''],
  ])('%s is looked up as %s', (said, short) => {
    expect(plain(said)).toBe(short);
  });

  it('is the same when done twice', () => {
    fc.assert(fc.property(anyText, (text) => plain(plain(text)) === plain(text)));
  });
});

describe('mistakes', () => {
  const known = (...words: string[]) =>
    new Map(words.map((word) => [keyOf(word), { text: word, count: 1 }]));
  const vocabulary = new Map([
    ...known('チャージバック', 'パチモン'),
    ...['proposal', 'police', 'evidence', 'received', 'dispute'].map(
      (word) => [word, { text: word, count: 1 }] as const,
    ),
  ]);

  it('counts a swap of neighbours once', () => {
    expect(distance('reciept', 'receipt', 2)).toBe(1);
    expect(distance('a', 'abcdef', 2)).toBe(3);
    expect(likeness('再審査', '再審')).toBeGreaterThan(0.6);
  });

  it.each([
    ['propsal', 'proposal'],
    ['evidense', 'evidence'],
    ['recieved', 'received'],
    ['disputr', 'dispute'],
    ['チャージバッグ', 'チャージバック'],
    ['polite', null],
    ['bispute', null],
    ['abc', null],
    ['', null],
  ])('%s is read as %s', (typed, meant) => {
    expect(closest(typed, vocabulary)).toBe(meant);
  });

  it('is told of many words as of one', () => {
    const isClose = closeness(vocabulary);
    const letters = fc.string({ unit: fc.constantFrom(...'aceiopstチバーツ'), maxLength: 3 });
    const near = fc
      .tuple(fc.constantFrom(...vocabulary.keys()), fc.nat(14), fc.nat(2), letters)
      .map(([word, at, less, more]) => word.slice(0, at) + more + word.slice(at + less));
    fc.assert(
      fc.property(near, (word) => {
        expect(isClose(word)).toBe(closest(word, vocabulary) !== null);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the compound most characters of which were typed', () => {
    expect(corrections('受取確任', ['受取確認', '返金'])).toEqual(['受取確認']);
    expect(corrections('返品', ['返金', '返送'])).toEqual([]);
  });
});
