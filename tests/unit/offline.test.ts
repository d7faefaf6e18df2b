import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OFFLINE_WORDS } from '../../src/content/offline/words.ts';
import {
  cutPages,
  joinParts,
  missingPage,
  type Pack,
  savedPage,
} from '../../src/lib/offline/pack.ts';
import {
  cacheName,
  keyOf,
  localeOfKey,
  OFFLINE_CHOICE,
  type OfflinePlan,
  outlived,
  packFile,
  parsePackFile,
} from '../../src/lib/offline/plan.ts';

const REV = '0123456789abcdef';
const OLD = 'fedcba9876543210';
const OLDER = 'aaaaaaaaaaaaaaaa';

describe('cutting pages', () => {
  const words = [
    '<p>',
    '<div class="wrap">',
    '<h1>Title of this very page</h1>',
    'text',
    '</p>',
    '<style>',
  ];
  const page = fc
    .array(fc.constantFrom(...words), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('loses nothing and invents nothing', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 6 }), (pages) => {
        const { shared, parts } = cutPages(pages);
        expect(parts.map((p) => joinParts(p, shared))).toEqual(pages);
      }),
    );
  });

  it('keeps what pages have in common once', () => {
    const style = `<style>${'a{color:red}'.repeat(20)}</style>`;
    const { shared, parts } = cutPages([`<head>${style}<p>one`, `<head>${style}<p>two`]);
    expect(shared).toEqual([style]);
    expect(parts).toEqual([
      ['<head>', 0, '<p>one'],
      ['<head>', 0, '<p>two'],
    ]);
  });
});

describe('a saved page', () => {
  const { shared, parts } = cutPages([
    '<body><main id="main" class="x"><h1>A</h1><i data-x="&quot;/sub/ja/flow.json&quot;"></i></main>',
  ]);
  const pack: Pack = {
    locale: 'ja',
    shared,
    pages: { 'ja/a/': parts[0] ?? [], 'ja/search/': parts[0] ?? [] },
    files: { 'ja/flow.json': ['application/json', '{}'], '_astro/x.1.js': ['text/javascript', ''] },
    missing: ['not here'],
    notice: '<p>saved {date}</p>',
    searchNotice: '<p>search {date}</p>',
  };
  const at = (key: string) => savedPage(pack, REV, '/sub/', key, '11/24');

  it('says when it was saved, first in its text', () => {
    expect(at('ja/a/')).toContain('<main id="main" class="x"><p>saved 11/24</p><h1>');
    expect(at('ja/search/')).toContain('<p>search 11/24</p>');
  });

  it('asks for its data by its own revision, not for its scripts', () => {
    expect(at('ja/a/')).toContain(`&quot;/sub/ja/flow.json?saved=${REV}&quot;`);
  });

  it('is none where the pack has none', () => {
    expect(at('ja/b/')).toBeNull();
    expect(at('__proto__')).toBeNull();
    expect(at('constructor')).toBeNull();
    expect(missingPage(pack)).toBe('not here');
  });

  it('takes a date with signs that mean something to replace()', () => {
    expect(savedPage(pack, REV, '/sub/', 'ja/a/', "$& $' $1")).toContain("saved $& $' $1<");
  });
});

describe('addresses', () => {
  it.each([
    ['/', '/', ''],
    ['/', '/ja/guide/', 'ja/guide/'],
    ['/', '/ja/guide/index.html', 'ja/guide/'],
    ['/', '/index.html', ''],
    ['/sub/', '/sub/en/', 'en/'],
    ['/sub/', '/other/en/', null],
    ['/', '/%E0%A4%A', null],
  ])('below %s, %s is %j', (base, path, key) => {
    expect(keyOf(base, path)).toBe(key);
  });

  it('have a language or none', () => {
    expect(['', 'ja/', 'en/guide/', 'fr/', '_astro/x.js'].map(localeOfKey)).toEqual([
      null,
      'ja',
      'en',
      null,
      null,
    ]);
  });

  it('of a pack tell its language and revision, and of nothing else', () => {
    expect(parsePackFile(`/sub/${packFile('en', REV)}`)).toEqual({ locale: 'en', rev: REV });
    expect(parsePackFile('/offline/fr.0123456789abcdef.bin')).toBeNull();
    expect(parsePackFile('/ja/')).toBeNull();
  });

  it('of caches differ by site, not by origin alone', () => {
    expect(cacheName('/a/')).not.toBe(cacheName('/b/'));
  });
});

describe('what is kept', () => {
  const packs = { file: '', rev: REV, bytes: 1 };
  const plan: OfflinePlan = { base: '/', packs: { ja: packs, en: packs }, headers: {} };
  const url = (locale: 'ja' | 'en', rev: string): string =>
    `https://a.example/${packFile(locale, rev)}`;

  it('is this build’s pack and the newest other of each language', () => {
    const saved = [
      { url: url('ja', OLDER), savedOn: '2026-01-01' },
      { url: url('ja', OLD), savedOn: '2026-02-01' },
      { url: url('ja', REV), savedOn: '2026-03-01' },
      { url: url('en', OLDER), savedOn: '2026-01-01' },
      { url: 'https://a.example/else', savedOn: '' },
    ];
    expect(outlived(plan, saved)).toEqual([url('ja', OLDER), 'https://a.example/else']);
  });

  it('is this build’s even when it was saved first', () => {
    const saved = [
      { url: url('ja', REV), savedOn: '2026-01-01' },
      { url: url('ja', OLD), savedOn: '2026-02-01' },
    ];
    expect(outlived(plan, saved)).toEqual([]);
  });
});

describe('words', () => {
  it.each(['ja', 'en'] as const)('%s: name the day wherever something is saved', (locale) => {
    const words = OFFLINE_WORDS[locale];
    for (const text of [words.notice, words.searchNotice, words.control.saved])
      expect(text).toContain('{date}');
  });

  it('the script in the page and the switch mean the same choice', () => {
    const note = readFileSync('src/components/site/FetchAhead.astro', 'utf8');
    expect(note).toContain(`getItem('${OFFLINE_CHOICE}')`);
  });
});
