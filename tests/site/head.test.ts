import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attributes, type BuiltPage, readPages } from './support/pages.ts';

const siteOrigin = inject('siteOrigin');
const dist = inject('dist');
const pages = readPages(dist);
const isIndexed = (page: BuiltPage): boolean =>
  !attributes(page, 'meta[name="robots"]', 'content').some((c) => c.includes('noindex'));
const indexed = pages.filter(isIndexed);
const byUrl = new Map(pages.map((p) => [siteOrigin + p.path, p]));
const one = (page: BuiltPage, selector: string, name: string): string => {
  const values = attributes(page, selector, name);
  expect(values, `${page.path} ${selector}`).toHaveLength(1);
  return values[0] ?? '';
};
const structured = (page: BuiltPage): Record<string, unknown>[] =>
  [...page.document.querySelectorAll('script[type="application/ld+json"]')].map((el) =>
    JSON.parse(el.textContent ?? ''),
  );

describe('what search engines read', () => {
  it('has a title and a description of its own on every indexed page', () => {
    const titles = indexed.map((p) => p.document.title);
    const descriptions = indexed.map((p) => one(p, 'meta[name="description"]', 'content'));
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    for (const text of [...titles, ...descriptions]) expect(text.trim()).not.toBe('');
  });

  it.each(pages.map((p) => [p.path, p] as const))(
    '%s: one h1, its language, no skipped levels',
    (path, page) => {
      expect(page.document.querySelectorAll('h1')).toHaveLength(1);
      const expected = /^\/en\//.test(path) ? 'en' : 'ja';
      expect(page.document.documentElement.getAttribute('lang')).toBe(expected);
      const levels = [...page.document.querySelectorAll('h1,h2,h3,h4')].map((h) =>
        Number(h.tagName[1]),
      );
      levels.forEach((level, i) => {
        if (i > 0) expect(level, `heading ${i + 1}`).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1);
      });
    },
  );

  it.each(indexed.map((p) => [p.path, p] as const))(
    '%s: canonical and reciprocal alternates',
    (path, page) => {
      expect(one(page, 'link[rel="canonical"]', 'href')).toBe(siteOrigin + path);
      const alternates = page.document.querySelectorAll('link[rel="alternate"][hreflang]');
      const map = new Map(
        [...alternates].map((l) => [l.getAttribute('hreflang'), l.getAttribute('href') ?? '']),
      );
      expect([...map.keys()].sort()).toEqual(['en', 'ja', 'x-default']);
      for (const [lang, href] of map) {
        const target = byUrl.get(href);
        expect(target, `${lang} ${href}`).toBeDefined();
        if (!target) continue;
        const back = attributes(target, 'link[rel="alternate"][hreflang]', 'href');
        const isFrontDoor = target.path === '/' || path === '/';
        if (!isFrontDoor) expect(back).toContain(siteOrigin + path);
        if (lang !== 'x-default')
          expect(target.document.documentElement.getAttribute('lang')).toBe(lang);
      }
    },
  );

  it.each(indexed.map((p) => [p.path, p] as const))('%s: its share image exists', (_, page) => {
    const image = new URL(one(page, 'meta[property="og:image"]', 'content'));
    const png = readFileSync(join(dist, image.pathname));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1200);
    expect(png.readUInt32BE(20)).toBe(630);
  });

  const articles = pages.filter(
    (p) => attributes(p, 'meta[property="og:type"]', 'content')[0] === 'article',
  );
  it.each(articles.map((p) => [p.path, p] as const))(
    '%s: article data agrees with the page',
    (path, page) => {
      const article = structured(page).find((d) => d['@type'] === 'Article');
      expect(article).toMatchObject({
        '@context': 'https://schema.org',
        mainEntityOfPage: siteOrigin + path,
        inLanguage: page.document.documentElement.getAttribute('lang'),
        description: one(page, 'meta[name="description"]', 'content'),
      });
      const times = attributes(page, '.dates time', 'datetime');
      expect(article?.datePublished).toBe(times[0]);
      expect(article?.dateModified).toBe(times[1]);
      const h1 = page.document.querySelector('h1')?.textContent?.trim();
      expect(article?.headline).toBe(h1);
    },
  );

  it('never claims to be a how-to or a FAQ page', () => {
    for (const page of pages) {
      for (const item of structured(page)) {
        expect(['Article', 'BreadcrumbList', 'WebSite']).toContain(item['@type']);
      }
    }
  });

  it.each(pages.filter((p) => structured(p).length > 0).map((p) => [p.path, p] as const))(
    '%s: breadcrumb data agrees with the trail shown',
    (_, page) => {
      const data = structured(page).find((d) => d['@type'] === 'BreadcrumbList') as
        | { itemListElement: { position: number; name: string; item: string }[] }
        | undefined;
      const shown = [...page.document.querySelectorAll('.crumbs li')].map((li) =>
        li.textContent?.trim(),
      );
      expect(data?.itemListElement.map((i) => i.name)).toEqual(shown);
      expect(data?.itemListElement.map((i) => i.position)).toEqual(shown.map((_, i) => i + 1));
      for (const item of data?.itemListElement ?? [])
        expect(byUrl.has(item.item), item.item).toBe(true);
    },
  );

  it('lists exactly the indexed pages in the sitemap, with their dates', () => {
    const xml = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
    const entries = [...xml.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)];
    expect(entries.map((m) => m[1]).sort()).toEqual(indexed.map((p) => siteOrigin + p.path).sort());
    for (const [, loc = '', lastmod = ''] of entries) {
      const page = byUrl.get(loc);
      const changed = page && attributes(page, '.dates time', 'datetime')[1];
      if (changed) expect(lastmod.slice(0, 10), loc).toBe(changed);
    }
  });

  it('points crawlers to the sitemap', () => {
    const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${siteOrigin}/sitemap-index.xml`);
  });
});
