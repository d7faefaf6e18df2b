import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { azRows, headOf } from '../../src/components/search/az.ts';
import { LOCALES } from '../../src/config/locales.ts';
import { GUIDE_SLUGS } from '../../src/content/guide/structure.ts';
import { buildSearchData, buildSounds, condense, kindOf } from '../../src/lib/search/data.ts';
import { pack, packSounds, unpack, unpackSounds } from '../../src/lib/search/pack.ts';
import { pieces } from '../../src/lib/search/pieces.ts';
import { synonymFaults } from '../../src/lib/search/rules.ts';
import { grammarSchema, type Synonym, synonymsSchema } from '../../src/lib/search/schema.ts';
import { readPage } from '../../src/lib/search/sections.ts';
import { TOLD } from '../../src/lib/search/told.ts';
import { KINDS } from '../../src/lib/search/types.ts';
import { readGrammar } from '../../src/lib/search/words.ts';

const content = (name: string): unknown =>
  parse(readFileSync(new URL(`../../src/content/search/${name}`, import.meta.url), 'utf8'));

const HTML = `<!doctype html><html lang="ja"><head><title>x</title>
<meta name="keywords" content="返品, 送料" data-pagefind-meta="keywords[content]" /></head>
<body><nav>メニュー</nav><main data-pagefind-body><h1 id="top">返品の<wbr>しかた</h1>
<p>最初の段落です。<a class="cite">出典1</a></p><details class="toc"><a>目次</a></details>
<h2 id="who">誰が<wbr/>払うか</h2><ul><li>セラー &amp; 自分</li><li><span class="key">Accept</span></li></ul>
<script>const a = '<h2 id="no">';</script><section data-pagefind-ignore><h2 id="src">出典</h2></section>
<dl><div id="term-a"><dt><ruby>返送<rt>へんそう</rt></ruby> <b>Return</b></dt><dd>送り返すこと。</dd></div></dl>
<h2>idのない見出し</h2><p>続き<br>の行</p></main><footer>下</footer></body></html>`;

describe('readPage', () => {
  const page = readPage(HTML, new Set(['cite', 'toc']));

  it('reads title, keywords and language', () => {
    expect(page).toMatchObject({ lang: 'ja', title: '返品のしかた', keywords: ['返品', '送料'] });
  });

  it('cuts the text at headings with an id and at terms, without what is ignored', () => {
    expect(page?.sections).toEqual([
      { id: '', heading: '', names: [], text: '最初の段落です。' },
      { id: 'who', heading: '誰が払うか', names: ['Accept'], text: 'セラー & 自分\nAccept' },
      {
        id: 'term-a',
        heading: '返送 Return',
        names: [],
        text: '送り返すこと。\nidのない見出し\n続き\nの行',
      },
    ]);
  });

  it('finds nothing where nothing is to be searched', () => {
    expect(readPage('<html lang="ja"><main><p>質問</p></main></html>', new Set())).toBe(null);
    expect(readPage('', new Set())).toBe(null);
  });

  it('ends on any mess', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<main data-pagefind-body>',
            '<p>',
            '</p>',
            '</main>',
            '<h2 id="a">',
            '</h2>',
            '<',
            '>',
            '&#999999999;',
            '<!--',
            '-->',
            'text',
            '<br>',
            '<a class="x>',
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const read = readPage(parts.join(''), new Set(['x']));
          expect(read === null || Array.isArray(read.sections)).toBe(true);
        },
      ),
    );
  });
});

const grammar = readGrammar('何 方法', 'から まで', '全然', 'came:come');

describe('search data', () => {
  const page = readPage(HTML, new Set(['cite', 'toc']));
  if (!page) throw new Error('The page of this test is not read.');
  const synonyms: Synonym[] = [
    {
      id: 'return',
      see: ['returns', 'messages'],
      ja: ['返品'],
      en: ['return'],
      both: ['Free Return'],
      aspect: false,
      subject: true,
    },
    { id: 'english-only', see: [], ja: [], en: ['post'], both: [], aspect: true, subject: false },
  ];
  const data = buildSearchData(
    'ja',
    [{ path: 'guide/returns/', page, records: [['ja_aaaaaa1'], ['ja_aaaaaa2', 'ja_aaaaaa3'], []] }],
    synonyms,
    grammar,
  );

  it('says which article a message and an entry of a list belong to', () => {
    const list = readPage(
      HTML.replace('data-pagefind-body', 'data-pagefind-body class="x"'),
      new Set(),
    );
    if (!list) throw new Error('The list of this test is not read.');
    const { pages } = buildSearchData(
      'ja',
      [
        { path: 'guide/returns/', page, records: [] },
        { path: 'messages/nudge/', page, records: [] },
        { path: 'labels/', page: list, records: [] },
      ],
      synonyms,
      grammar,
      new Map([
        ['messages/nudge/', 'returns'],
        ['labels/#who', 'returns'],
        ['labels/#term-a', 'not-built'],
      ]),
    );
    expect(pages.map((row) => row.home)).toEqual([undefined, 0, undefined]);
    expect(pages[2]?.sections.map((section) => section.home)).toEqual([undefined, 0, undefined]);
  });

  it('keeps words of the texts that only look mistyped', () => {
    const words = (text: string) => ({
      ...page,
      sections: [{ id: '', heading: '', names: [], text }],
    });
    const { real } = buildSearchData(
      'en',
      [{ path: 'guide/returns/', page: words('The retina screen. The returns.'), records: [[]] }],
      [{ ...(synonyms[0] as Synonym), en: ['returned', 'retinal'] }],
      grammar,
    );
    expect(real).toEqual(['retina']);
  });

  it('takes the words of its language and passes over pages that are not built', () => {
    expect(data.groups).toEqual([{ forms: ['Free Return', '返品'], see: [0], subject: true }]);
    expect(data.pages[0]).toMatchObject({ kind: 'guide', title: '返品のしかた' });
  });

  it('keeps one of the words that come to the same, and each that the pages have', () => {
    const ja = ['返品が来た', '返品の来た', '返品 来た', '返品', '返品を'];
    const { groups } = buildSearchData(
      'ja',
      [{ path: 'guide/returns/', page, records: [] }],
      [{ ...(synonyms[0] as Synonym), ja, both: [] }],
      grammar,
    );
    expect(groups[0]?.forms).toEqual(['返品', '返品が来た', '返品を']);
  });

  it('knows what kind of page an address is', () => {
    expect(
      [
        'guide/returns/',
        'decide/',
        'decide/accept/',
        'messages/',
        'messages/nudge/',
        'labels/',
        '',
        'about/',
        'deadlines/',
      ].map(kindOf),
    ).toEqual(['guide', 'tool', 'verdict', 'tool', 'message', 'label', 'site', 'site', 'tool']);
  });

  it('keeps short pages in one piece and lists of pages without text', () => {
    expect(condense('messages/nudge/', page).sections).toHaveLength(1);
    expect(condense('messages/nudge/', page).sections[0]?.text).toContain('誰が払うか');
    expect(condense('sources/', page).sections).toEqual([]);
    expect(condense('guide/returns/', page)).toBe(page);
  });

  it('reads kanji by their sound, words that say nothing left out', () => {
    const words = new Map([
      ['返品', 'ヘンピン'],
      ['何', 'ナニ'],
    ]);
    const sounds = buildSounds(data, {
      cut: (text) =>
        [...words]
          .filter(([word]) => text.includes(word))
          .map(([surface, reading]) => ({ surface, reading })),
      soundingLike: (reading) => (reading === 'ヘンピン' ? ['返品', '変品', '片品'] : []),
    });
    expect([...sounds.readings]).toEqual([['へんぴん', '返品']]);
    expect([...sounds.slips]).toEqual([
      ['変品', '返品'],
      ['片品', '返品'],
    ]);
    expect(unpackSounds(packSounds(sounds))).toEqual(sounds);
  });

  it('refuses what it did not write', () => {
    for (const text of ['{}', 'null', '{"v":1}', '[]']) {
      expect(() => unpack(text)).toThrow();
      expect(() => unpackSounds(text)).toThrow();
    }
    expect(() => unpack('<!doctype html>')).toThrow();
  });

  it('comes back as it was packed', () => {
    const word = fc.string({
      unit: fc.constantFrom('返', 'あ', 'a', 'Z', '9', '（', '"', '\\', 'é'),
      minLength: 1,
      maxLength: 8,
    });
    const section = fc.record({
      id: word,
      heading: word,
      records: fc.array(
        fc.uuid().map((id) => `ja_${id.slice(0, 7)}`),
        { maxLength: 3 },
      ),
      names: fc.array(word, { minLength: 1, maxLength: 3 }),
    });
    const row = fc.record({
      path: word,
      kind: fc.constantFrom(...KINDS),
      title: word,
      keywords: fc.array(word, { maxLength: 3 }),
      sections: fc.array(section, { maxLength: 3 }),
    });
    const group = fc.record({
      forms: fc.array(word, { minLength: 1, maxLength: 3 }),
      see: fc.array(fc.nat(9), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.array(group, { minLength: 1, maxLength: 4 }),
        (pages, groups) => {
          const data = { locale: 'ja', pages, groups, grammar, real: ['retina'] } as const;
          expect(unpack(pack(data))).toEqual(data);
        },
      ),
    );
  });
});

describe('pieces of a text', () => {
  it('are the text, cut between lines', () => {
    expect(pieces('ab\ncd\nef', 5)).toEqual(['ab\ncd', 'ef']);
    expect(pieces('a long line\nb', 5)).toEqual(['a long line', 'b']);
    expect(pieces('', 5)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{1,9}$/), { minLength: 1 }), (lines) => {
        const cut = pieces(lines.join('\n'), 12);
        expect(cut.join('\n')).toBe(lines.join('\n'));
        expect(cut.every((piece) => piece.length <= 12)).toBe(true);
      }),
    );
  });
});

describe('the synonyms', () => {
  const synonyms = synonymsSchema.parse(content('synonyms.yaml'));
  const places = new Set<string>([
    ...GUIDE_SLUGS,
    'messages',
    'labels',
    'sources',
    'about',
    'privacy',
    'decide',
    'deadlines',
    'payment',
    'case',
  ]);

  it('break no rule', () => {
    expect(synonymFaults(synonyms, places)).toEqual([]);
  });

  it('list the forms that stand for every way to say the same', () => {
    for (const forms of Object.values(TOLD)) {
      for (const locale of LOCALES) {
        expect(synonyms.flatMap((group) => group[locale])).toContain(forms[locale]);
      }
    }
    expect(grammarSchema.parse(content('grammar.yaml'))).toHaveProperty('ja');
  });

  it('lead to every article in both languages', () => {
    for (const locale of LOCALES) {
      const reached = new Set(synonyms.filter((g) => g[locale].length > 0).flatMap((g) => g.see));
      expect(
        GUIDE_SLUGS.filter((slug) => !reached.has(slug)),
        locale,
      ).toEqual([]);
    }
  });

  it.each([
    [
      [
        { id: 'a', ja: ['返品'] },
        { id: 'b', ja: ['ヘンピン', '返品'] },
      ],
      '“返品” stands in “a” and in “b”',
    ],
    [
      [
        { id: 'a', ja: ['返品'] },
        { id: 'a', ja: ['送料'] },
      ],
      'stands twice',
    ],
    [[{ id: 'a', ja: ['返品'], see: ['nowhere'] }], 'no article'],
    [[{ id: 'a', en: ['…'] }], 'no letter'],
  ])('%j is told', (groups, says) => {
    expect(synonymFaults(synonymsSchema.parse(groups), places).join('\n')).toContain(says);
  });

  it.each([
    [[{ id: 'a' }]],
    [[{ id: 'Not An Id', ja: ['x'] }]],
    [[{ id: 'a', ja: ['x'], more: 1 }]],
  ])('%j is refused', (groups) => {
    expect(synonymsSchema.safeParse(groups).success).toBe(false);
  });
});

describe('the A to Z', () => {
  it.each([
    ['がぞう', 'か'],
    ['ぱーと', 'は'],
    ['ゃ', 'や'],
    ['をん', 'わ'],
    ['Accept', 'A'],
    ['ａｃｃｅｐｔ', 'A'],
    ['188', ''],
    ['', ''],
  ])('%s stands under %s', (reading, head) => {
    expect(headOf(reading)).toBe(head);
  });

  it('puts rows and entries in order', () => {
    const entry = (reading: string) => ({
      title: reading,
      reading,
      href: `#${reading}`,
      kind: 'guide' as const,
    });
    const rows = azRows(['PayPal', 'かく', 'あお', 'がく', '188'].map(entry), 'ja', '英数字');
    expect(rows.map((row) => [row.head, row.entries.map((e) => e.title)])).toEqual([
      ['あ', ['あお']],
      ['か', ['かく', 'がく']],
      ['英数字', ['188', 'PayPal']],
    ]);
    expect(azRows(['zeta', 'Alpha', '188'].map(entry), 'en', '0–9').map((r) => r.head)).toEqual([
      'A',
      'Z',
      '0–9',
    ]);
  });
});
