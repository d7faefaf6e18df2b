import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { type FlowData, toFlow } from '../../src/components/decision-tree/data.ts';
import { graph } from '../../src/content/flows/refund/graph.ts';
import { edges, paths, questionOf, verdictOf } from '../../src/lib/flow/walk.ts';
import { SITUATIONS } from './decide-situations.ts';
import { attributes, type BuiltPage, readPages } from './support/pages.ts';

const dist = inject('dist');
const pages = new Map(readPages(dist).map((page) => [page.path, page]));
const LOCALES = ['ja', 'en'] as const;
const ids = Object.keys(graph.nodes);
const questions = ids.filter((id) => questionOf(graph, id));
const verdicts = ids.filter((id) => verdictOf(graph, id));

const pageOf = (locale: string, id: string): BuiltPage => {
  const page = pages.get(`/${locale}/decide/${id}/`);
  if (!page) throw new Error(`/${locale}/decide/${id}/ was not built.`);
  return page;
};
const text = (page: BuiltPage, selector: string): string =>
  page.document.querySelector(selector)?.textContent?.trim() ?? '';
const robots = (page: BuiltPage) => attributes(page, 'meta[name="robots"]', 'content')[0] ?? '';

describe.each(LOCALES)('the tree’s pages in %s', (locale) => {
  it.each(questions)('%s: answers are links along the graph’s arrows', (id) => {
    const page = pageOf(locale, id);
    const built = [...page.document.querySelectorAll('.dt-opts a')].map((a) => [
      a.getAttribute('data-answer'),
      a.getAttribute('href'),
    ]);
    const wanted = edges(graph)
      .filter((edge) => edge.from === id)
      .map((edge) => [edge.answer, `/${locale}/decide/${edge.to}/`]);
    expect(built).toEqual(wanted);
  });

  it.each(questions)('%s: kept out of search, back to its parents, start again', (id) => {
    const page = pageOf(locale, id);
    expect(robots(page)).toContain('noindex');
    const parents = new Set(
      edges(graph)
        .filter((e) => e.to === id)
        .map((e) => e.from),
    );
    const ways = attributes(page, '.dt-ways a', 'href');
    const again = id === graph.start ? [] : [`/${locale}/decide/`];
    expect(ways).toEqual([...[...parents].map((p) => `/${locale}/decide/${p}/`), ...again]);
    expect(text(page, '.dt-hint span')).not.toBe('');
  });

  it.each(questions.filter((id) => questionOf(graph, id)?.stop))(
    '%s: a stop screen lists what ends before the first answer',
    (id) => {
      const page = pageOf(locale, id);
      expect(page.document.querySelectorAll('.dt-stop .dt-ends li').length).toBeGreaterThan(1);
      const order = page.html.indexOf('dt-ends') - page.html.indexOf('class="dt-opts"');
      expect(order).toBeLessThan(0);
    },
  );

  it.each(verdicts)('%s: a complete label, then the article', (id) => {
    const page = pageOf(locale, id);
    const node = verdictOf(graph, id);
    expect(robots(page)).toBe('');
    const label = page.document.querySelector('.vl');
    expect(label?.getAttribute('data-kind')).toBe(node?.kind);
    expect(label?.getAttribute('data-urgency')).toBe(node?.urgency);
    expect(text(page, '.vl .stamp-word')).not.toBe('');
    expect(page.document.querySelectorAll('.vl .urg-on')).toHaveLength(1);
    for (const row of ['.vl-do', '.vl-press', '.vl-by b', '.vl-by .soft', '.vl-more dd']) {
      expect(text(page, row), row).not.toBe('');
    }
    const cited = attributes(page, '.vl .cite', 'href').map((href) => href.replace('#s-', ''));
    expect([...cited].sort()).toEqual([...(node?.facts ?? [])].sort());
    const sources = new Set(attributes(page, '.srcs > li', 'id'));
    for (const fact of cited) expect(sources, fact).toContain(`s-${fact}`);
    const prose = page.document.querySelector('.prose');
    const first = prose?.querySelector('p, section');
    expect(first?.closest('.vl')).not.toBeNull();
    expect(page.document.querySelector('#compare') !== null).toBe(node?.compares === true);
  });

  it.each(verdicts)('%s: leads back to the questions it comes from, and to the start', (id) => {
    const page = pageOf(locale, id);
    const parents = new Set(
      edges(graph)
        .filter((e) => e.to === id)
        .map((e) => e.from),
    );
    expect(attributes(page, '.dt-from a', 'href')).toEqual(
      [...parents].map((p) => `/${locale}/decide/${p}/`),
    );
    expect(attributes(page, '.dt-after .dt-way', 'href')).toEqual([`/${locale}/decide/`]);
  });

  it('numbers each fact mark as the list of sources does', () => {
    for (const id of verdicts) {
      const page = pageOf(locale, id);
      const order = attributes(page, '.srcs > li', 'id');
      for (const mark of page.document.querySelectorAll('.vl .cite, .of .cite')) {
        const at = order.indexOf((mark.getAttribute('href') ?? '').slice(1));
        expect(mark.textContent, `${id} ${mark.getAttribute('href')}`).toMatch(
          new RegExp(`\\D${at + 1}$`),
        );
      }
    }
  });

  it('begins at the first question and outlines every other', () => {
    const page = pages.get(`/${locale}/decide/`);
    expect(page).toBeDefined();
    if (!page) return;
    const first = attributes(page, '.dt-opts a', 'href');
    expect(first).toEqual(
      Object.values(questionOf(graph, graph.start)?.options ?? {}).map(
        (to) => `/${locale}/decide/${to}/`,
      ),
    );
    const outlined = attributes(page, '.ol-q li a', 'href');
    expect([...outlined].sort()).toEqual(
      edges(graph)
        .map((e) => `/${locale}/decide/${e.to}/`)
        .sort(),
    );
    expect(robots(page)).toBe('');
  });

  it('draws every node on the map, which stays out of search', () => {
    const page = pageOf(locale, 'map');
    expect(robots(page)).toContain('noindex');
    expect(page.document.querySelectorAll('.map svg g > title').length).toBe(ids.length);
    const listed = new Set(attributes(page, '.ol-all a', 'href'));
    for (const id of ids) expect(listed, id).toContain(`/${locale}/decide/${id}/`);
  });

  it('gives the island the same arrows as the pages', () => {
    const json = readFileSync(join(dist, locale, 'decide', 'flow.json'), 'utf8');
    const flow = toFlow(JSON.parse(json) as FlowData);
    expect(edges(flow)).toEqual(edges(graph));
    expect(flow.start).toBe(graph.start);
    expect(brotliCompressSync(json).length).toBeLessThan(13_000);
  });
});

describe('the situations', () => {
  it.each(SITUATIONS)('$name is a whole way through the graph', ({ answers, verdict }) => {
    const way = paths(graph).find(
      (path) => path.steps.map((step) => step.answer).join(' ') === answers.join(' '),
    );
    expect(way?.verdict).toBe(verdict);
  });
});

describe('JavaScript of a node’s page', () => {
  /** Every script a page's islands ask for, found along the static imports. */
  const scriptsOf = (page: BuiltPage, component: string): Set<string> => {
    const found = new Set<string>();
    const visit = (url: string): void => {
      const file = join(dist, url);
      if (found.has(url) || !existsSync(file)) return;
      found.add(url);
      const source = readFileSync(file, 'utf8');
      for (const [, path = ''] of source.matchAll(/(?:import|export)[^;]*?from"(\.\/[^"]+)"/g)) {
        visit(new URL(path, `http://host${url}`).pathname);
      }
    };
    for (const island of page.document.querySelectorAll('astro-island')) {
      if (!island.getAttribute('component-url')?.includes(component)) continue;
      visit(island.getAttribute('component-url') ?? '');
      visit(island.getAttribute('renderer-url') ?? '');
    }
    return found;
  };
  const bytes = (urls: Iterable<string>): number =>
    [...urls].reduce(
      (sum, url) => sum + brotliCompressSync(readFileSync(join(dist, url))).length,
      0,
    );

  it.each([
    ['a question', 'request-state', 'decision-tree'],
    ['a verdict', 'appeal-now', 'your-answers'],
    ['a verdict that compares offers, with the form', 'accept-part', ''],
  ])('%s stays within five files and 10 kB', (_, id, component) => {
    const scripts = scriptsOf(pageOf('ja', id), component);
    expect(scripts.size).toBeGreaterThan(2);
    expect([...scripts]).toSatisfy((urls: string[]) => urls.length <= 5);
    expect(bytes(scripts)).toBeLessThanOrEqual(10 * 1024);
  });

  it('loads a verdict’s comparison only when it comes near the window', () => {
    const page = pageOf('ja', 'accept-part');
    const island = [...page.document.querySelectorAll('astro-island')].find((el) =>
      el.getAttribute('component-url')?.includes('offer-comparison'),
    );
    expect(island?.getAttribute('client')).toBe('visible');
  });
});
