import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/lib/search/answer.ts';
import {
  buildConcordance,
  lookUp,
  packConcordance,
  unpackConcordance,
} from '../../src/lib/search/concordance.ts';
import { buildSearchData, type SourcePage } from '../../src/lib/search/data.ts';
import { buildLexicon } from '../../src/lib/search/lexicon.ts';
import { readGrammar } from '../../src/lib/search/words.ts';

const grammar = readGrammar('年', 'で して から', '', '');

const source = (path: string, title: string, texts: readonly string[]): SourcePage => ({
  path,
  page: {
    lang: 'ja',
    title,
    keywords: [],
    sections: texts.map((text, i) => ({ id: `s${i}`, heading: '', names: [], text })),
  },
  records: texts.map((_, i) => [`ja_${path.slice(6, 9)}${i}`]),
});

const sources = [
  source('guide/returns/', '返品のしかた', ['気泡緩衝材で包む。', '返品の箱。2026年。']),
  source('guide/damaged/', '壊れた', ['緩衝材を撮る。パスワードは書かない。']),
];
const synonyms = [
  {
    id: 'return',
    see: ['returns'],
    ja: ['返品'],
    en: [],
    both: [],
    aspect: false,
    subject: false,
  },
];
const data = buildSearchData('ja', sources, synonyms, grammar);
const lexicon = buildLexicon(data);
const concordance = buildConcordance(lexicon, sources, 550);
const [first = '', second = ''] = sources.map(({ records }) => records[0]?.[0] ?? '');

describe('the words of the texts', () => {
  it('are those that tables and titles do not have, without sentence parts and numbers', () => {
    expect([...concordance.keys()].sort()).toEqual(
      ['ぱすわど', '気泡緩衝材', '緩衝材', '撮る', '包む', '書', '箱'].sort(),
    );
  });

  it('are found by themselves and inside longer ones, in any kana', () => {
    expect(lookUp(concordance, '緩衝材')).toEqual(new Map([[second, 1]]));
    expect(lookUp(concordance, '気泡')).toEqual(new Map([[first, 1]]));
    expect(lookUp(concordance, 'ぱすわーど')).toEqual(new Map([[second, 1]]));
    expect(lookUp(concordance, '返品')).toEqual(new Map());
    expect(lookUp(concordance, '')).toEqual(new Map());
  });

  it('come back as they were packed', () => {
    const word = fc.string({ unit: fc.constantFrom('緩', 'か', 'a', 'z', '9', ' '), minLength: 1 });
    const places = fc.uniqueArray(fc.nat(1999), { minLength: 1, maxLength: 40 });
    const page = data.pages[0];
    const records = Array.from({ length: 2000 }, (_, i) => `ja_${i}`);
    const many = {
      ...data,
      pages: page ? [{ ...page, sections: [{ id: '', heading: '', records }] }] : [],
    };
    fc.assert(
      fc.property(fc.dictionary(word, places), (drawn) => {
        const words = new Map(
          Object.entries(drawn).map(([key, at]) => [
            key,
            [...at].sort((a, b) => a - b).map((n) => `ja_${n}`),
          ]),
        );
        expect(unpackConcordance(packConcordance(words, many), many)).toEqual(words);
      }),
    );
  });

  it('are refused where they belong to other search data, or are something else', () => {
    const packed = packConcordance(concordance, data);
    const fewer = { ...data, pages: data.pages.slice(1) };
    expect(() => unpackConcordance(packed, fewer)).toThrow();
    for (const text of ['{}', 'null', '[]', '<!doctype html>']) {
      expect(() => unpackConcordance(text, data)).toThrow();
    }
  });
});

describe('a word that stands in texts alone', () => {
  const paths = (query: string, known: Partial<Parameters<typeof answer>[1]>) => {
    const { ranked, wants } = answer(query, {
      own: lexicon,
      sounds: { readings: new Map(), slips: new Map() },
      ...known,
    });
    return { pages: ranked.map(({ page }) => data.pages[page]?.path), wants };
  };

  it('is looked for in the concordance, and needs the text index no more', () => {
    expect(paths('パスワード', {})).toEqual({ pages: [], wants: 'concordance' });
    expect(paths('パスワード', { concordance })).toEqual({
      pages: ['guide/damaged/'],
      wants: null,
    });
  });

  it('is asked of the text index where the concordance has no answer', () => {
    expect(paths('パスワード', { concordance: new Map() }).wants).toBe('texts');
    expect(paths('パスワード', { body: [new Map([[first, 1]])] })).toEqual({
      pages: ['guide/returns/'],
      wants: null,
    });
  });

  it('is not asked for beside a word that leads somewhere', () => {
    expect(paths('返品 パスワード', {}).wants).toBe(null);
  });
});
