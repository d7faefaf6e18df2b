import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkLink,
  checkLinks,
  externalLinks,
  formatLinks,
  type LinkAnswer,
} from '../../src/lib/upkeep/links.ts';
import { fillTemplate, slugFault } from '../../src/lib/upkeep/new-article.ts';
import { type CheckedFact, formatStale, staleReport } from '../../src/lib/upkeep/stale-report.ts';

const fact = (checked: string, reverifyAfterDays = 180): CheckedFact => ({
  checked,
  reverifyAfterDays,
  sources: [{ title: 'T', url: 'https://source.example/a', class: 'public' }],
});

describe('stale facts', () => {
  const facts = new Map([
    ['time-01', fact('2026-11-23')],
    ['time-02', fact('2026-05-01')],
    ['ret-01', fact('2025-06-01')],
    ['ui-01', fact('2026-11-01', 7)],
    ['ev-01', fact('2026-05-01')],
  ]);
  const docs = [{ file: 'a.mdx', facts: ['ev-01', 'time-01', 'ev-01'] }];

  it('has two thresholds, each counted from the day of the last look', () => {
    const only = new Map([['x-01', fact('2026-01-01')]]);
    const state = (today: string) => staleReport(only, [], today)[0]?.state;
    expect(state('2026-06-29')).toBeUndefined();
    expect(state('2026-06-30')).toBe('due');
    expect(state('2026-12-26')).toBe('due');
    expect(state('2026-12-27')).toBe('overdue');
  });

  it('puts overdue first, then what pages rest on, then the oldest', () => {
    const report = staleReport(facts, docs, '2026-11-24');
    expect(report.map((f) => [f.id, f.state, f.ageDays])).toEqual([
      ['ret-01', 'overdue', 541],
      ['ui-01', 'overdue', 23],
      ['ev-01', 'due', 207],
      ['time-02', 'due', 207],
    ]);
    expect(report[2]?.citedIn).toEqual(['a.mdx']);
  });

  it('says where a fact stands and what to read again', () => {
    const lines = formatStale(staleReport(facts, docs, '2026-11-24').slice(2, 3));
    expect(lines).toEqual([
      'DUE  ev-01: checked 2026-05-01, 207 days ago (due after 180).',
      '    cited in a.mdx',
      '    read again https://source.example/a',
    ]);
  });

  it('refuses a day that is none', () => {
    expect(() => staleReport(facts, [], '2026-02-30')).toThrow(RangeError);
  });
});

describe('external links', () => {
  it('are found in YAML, Markdown and markup, once each, without fragments', () => {
    const source = [
      'url: https://a.example/x',
      "  - url: 'https://b.example/y#part'",
      'See [b](https://b.example/y) and <a href="https://c.example/">c</a>, not [d](/guide/d/).',
      'Text that mentions https://e.example/ in passing.',
    ].join('\n');
    expect(externalLinks(source)).toEqual([
      'https://a.example/x',
      'https://b.example/y',
      'https://c.example/',
    ]);
  });

  const web: Record<string, LinkAnswer> = {
    'https://a.example/ok': { status: 200, location: null },
    'https://a.example/gone': { status: 410, location: null },
    'https://a.example/no': { status: 403, location: null },
    'https://a.example/ill': { status: 502, location: null },
    'https://a.example/old': { status: 301, location: '/ok' },
    'https://a.example/today': { status: 302, location: '/ok' },
    'https://a.example/front': { status: 301, location: '/' },
    'https://a.example/': { status: 200, location: null },
    'https://a.example/loop': { status: 302, location: '/loop' },
    'https://a.example/odd': { status: 302, location: 'https://[' },
  };
  const ask = async (url: string): Promise<LinkAnswer> => web[url] ?? null;

  it.each([
    ['ok', 'alive', null],
    ['gone', 'gone', null],
    ['no', 'refused', null],
    ['ill', 'unreachable', null],
    ['nowhere', 'unreachable', null],
    ['old', 'moved', 'https://a.example/ok'],
    ['today', 'alive', null],
    ['front', 'gone', null],
    ['loop', 'refused', null],
    ['odd', 'alive', null],
  ])('/%s is %s', async (path, state, movedTo) => {
    expect(await checkLink(`https://a.example/${path}`, ask)).toMatchObject({ state, movedTo });
  });

  it('asks one host one thing at a time, with a pause, and keeps the order', async () => {
    const urls = ['https://a.example/1', 'https://b.example/1', 'https://a.example/2'];
    const asking = new Map<string, number>();
    let most = 0;
    let pauses = 0;
    const slow = async (url: string): Promise<LinkAnswer> => {
      const { host } = new URL(url);
      asking.set(host, (asking.get(host) ?? 0) + 1);
      most = Math.max(most, asking.get(host) ?? 0);
      await new Promise((done) => setImmediate(done));
      asking.set(host, (asking.get(host) ?? 0) - 1);
      return { status: 200, location: null };
    };
    const results = await checkLinks(urls, slow, async () => {
      pauses += 1;
    });
    expect(results.map((r) => r.url)).toEqual(urls);
    expect([most, pauses]).toEqual([1, 1]);
  });

  it('are reported worst first, with the files to change; living ones are not', async () => {
    const urls = ['https://a.example/ok', 'https://a.example/old', 'https://a.example/gone'];
    const results = await checkLinks(urls, ask, async () => {});
    expect(formatLinks(results, new Map([['https://a.example/gone', ['f.yaml']]]))).toEqual([
      'GONE  https://a.example/gone (410): the page is gone: find where it went, or another source; keep its date.',
      '    in f.yaml',
      'MOVED  https://a.example/old (200): moved for good: change the address to https://a.example/ok.',
    ]);
  });

  it('are followed to an end whatever servers say', async () => {
    const answer = fc.option(
      fc.record({ status: fc.integer({ min: 100, max: 999 }), location: fc.option(fc.string()) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(answer), async (answers) => {
        const result = await checkLink('https://a.example/x', async () => {
          const next = answers.next();
          return next.done ? null : next.value;
        });
        expect(['alive', 'moved', 'gone', 'refused', 'unreachable']).toContain(result.state);
      }),
    );
  });
});

describe('a new article', () => {
  it.each(['Wrong', 'a b', '-a', 'a--b', '../a', '', 'ä'])('cannot be called “%s”', (slug) => {
    expect(slugFault(slug, [])).toContain('cannot be an address');
  });

  it('cannot take the address of another', () => {
    expect(slugFault('returns', ['returns'])).toContain('taken');
    expect(slugFault('wrong-size', ['returns'])).toBeNull();
  });

  it('gets its date', () => {
    expect(fillTemplate('a: {{today}}\nb: {{today}}', '2026-11-24')).toBe(
      'a: 2026-11-24\nb: 2026-11-24',
    );
  });
});
