import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorHref, filePath, pagePath, readableUrl } from '../../src/lib/url.ts';

describe('pagePath', () => {
  it.each([
    ['/', null, [], '/'],
    ['/', 'ja', [], '/ja/'],
    ['/', 'en', ['guide', 'returns'], '/en/guide/returns/'],
    ['/sub', 'ja', ['guide'], '/sub/ja/guide/'],
    ['sub/', null, [], '/sub/'],
    ['/a/b/', 'en', ['labels'], '/a/b/en/labels/'],
  ] as const)('%s %s %j → %s', (base, locale, segments, expected) => {
    expect(pagePath(base, locale, segments)).toBe(expected);
  });

  it('always begins and ends with one slash', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\/?[a-z]{0,5}\/?$/),
        fc.array(fc.stringMatching(/^[a-z-]{1,8}$/)),
        (base, segments) => {
          const path = pagePath(base, 'ja', segments);
          expect(path).toMatch(/^\/.*\/$/);
          expect(path).not.toContain('//');
        },
      ),
    );
  });
});

describe('filePath', () => {
  it.each([
    ['/', 'favicon.svg', '/favicon.svg'],
    ['/sub/', '/share/ja/home.png', '/sub/share/ja/home.png'],
  ])('%s %s → %s', (base, file, expected) => {
    expect(filePath(base, file)).toBe(expected);
  });
});

describe('authorHref', () => {
  it.each([
    ['/guide/returns/', '/sub/en/guide/returns/'],
    ['/guide/returns/#who-pays', '/sub/en/guide/returns/#who-pays'],
    ['#who-pays', '#who-pays'],
    ['https://example.com/x', 'https://example.com/x'],
  ])('%s → %s', (href, expected) => {
    expect(authorHref('/sub/', 'en', href)).toBe(expected);
  });
});

describe('readableUrl', () => {
  it.each([
    ['https://example.org/%E8%BF%94%E5%93%81?q=1#a', 'https://example.org/返品?q=1#a'],
    ['https://example.org/a%20b%22', 'https://example.org/a%20b%22'],
    ['https://example.org/%E8%BF%94%2Fa', 'https://example.org/返%2Fa'],
    ['https://example.org/%E8%BF', 'https://example.org/%E8%BF'],
    ['https://example.org/%e8%bf%94', 'https://example.org/%e8%bf%94'],
  ])('%s', (url, expected) => {
    expect(readableUrl(url)).toBe(expected);
    expect(new URL(readableUrl(url)).href).toBe(new URL(url).href);
  });
});
