import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attributes, readPages } from './support/pages.ts';

const dist = inject('dist');
const siteOrigin = inject('siteOrigin');
const pages = readPages(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));
const localeOf = (path: string): string | undefined => /^\/(ja|en)\//.exec(path)?.[1];

const fileExists = (path: string): boolean => {
  const file = join(dist, decodeURIComponent(path));
  return existsSync(file) && statSync(file).isFile();
};

describe('links of the built site', () => {
  it('finds pages to check', () => {
    expect(pages.length).toBeGreaterThan(60);
  });

  it.each(pages.map((p) => [p.path, p] as const))(
    '%s: every address and anchor exists',
    (path, page) => {
      const broken: string[] = [];
      for (const href of [
        ...attributes(page, 'a[href]', 'href'),
        ...attributes(page, 'link[href]', 'href'),
        ...attributes(page, '[src]', 'src'),
        ...attributes(page, 'form[action]', 'action'),
      ]) {
        const url = new URL(href, siteOrigin + path);
        if (url.origin !== siteOrigin) {
          expect(url.protocol, href).toMatch(/^https?:$/);
          continue;
        }
        const target = byPath.get(url.pathname);
        if (!target && !fileExists(url.pathname)) broken.push(href);
        const anchor = decodeURIComponent(url.hash.slice(1));
        const isState = anchor.includes('=');
        if (target && anchor !== '' && !isState && !target.document.getElementById(anchor)) {
          broken.push(`${href} (no such anchor)`);
        }
      }
      expect(broken).toEqual([]);
    },
  );

  it.each(pages.filter((p) => localeOf(p.path)).map((p) => [p.path, p] as const))(
    '%s: links stay in their language unless they say otherwise',
    (path, page) => {
      const strays = [...page.document.querySelectorAll('a[href^="/"]')].filter((a) => {
        const target = localeOf(a.getAttribute('href') ?? '');
        return (
          target !== undefined && target !== localeOf(path) && a.getAttribute('hreflang') !== target
        );
      });
      expect(strays.map((a) => a.getAttribute('href'))).toEqual([]);
    },
  );

  it('reports name the page they are about', () => {
    const reports = pages.flatMap((page) =>
      attributes(page, 'a[href^="https://example.org/report"]', 'href').map((href) => [
        page.path,
        new URL(href).searchParams.get('page'),
      ]),
    );
    expect(reports.length).toBeGreaterThan(0);
    for (const [path, said] of reports) expect(said).toBe(path);
  });

  it('leaves no indexed page without a link from another', () => {
    const linked = new Set(
      pages.flatMap((page) =>
        attributes(page, 'a[href]', 'href')
          .map((href) => new URL(href, siteOrigin + page.path).pathname)
          .filter((target) => target !== page.path),
      ),
    );
    const orphans = pages
      .map((p) => p.path)
      .filter((p) => !linked.has(p) && p !== '/' && p !== '/404.html');
    expect(orphans).toEqual([]);
  });
});
