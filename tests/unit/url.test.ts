import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorHref, filePath, pagePath } from '../../src/lib/url.ts';

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
