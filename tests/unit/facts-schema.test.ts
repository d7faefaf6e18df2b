import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factSchema, idMatchesTopic, staleness } from '../../src/lib/facts/schema.ts';

const FACTS = new URL('../../src/content/facts/', import.meta.url);
const files = readdirSync(FACTS).filter((name) => name.endsWith('.yaml'));

const source = {
  title: 'A page about refunds',
  url: 'https://shop.example/refunds',
  publisher: 'shop.example',
  class: 'guide',
  date: '2025-09',
};
const good = {
  topic: 'time',
  status: 'current',
  confidence: 'medium',
  claim: { ja: 'セラーの期限は5日です。', en: 'The seller has 5 days.' },
  regions: ['JP'],
  checked: '2026-11-23',
  sources: [source],
};

const issuesOf = (value: unknown): string[] => {
  const result = factSchema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'));
};

describe('factSchema', () => {
  it.each([
    ['the smallest fact', good],
    [
      'every field',
      {
        ...good,
        value: { days: 5, range: [3, 20], since: '2022-10-01' },
        in2017: good.claim,
        note: good.claim,
        contradiction: good.claim,
        reverifyAfterDays: 90,
      },
    ],
    [
      'a source without address, publisher and date',
      { ...good, sources: [{ title: 'A paper', class: 'public' }] },
    ],
    ['no source, where nothing is certain', { ...good, status: 'uncertain', sources: [] }],
    [
      'a plain http address',
      { ...good, sources: [{ ...source, url: 'http://shop.example/%E8%BF%94?a=1' }] },
    ],
    [
      'days that a YAML reader made into dates',
      {
        ...good,
        checked: new Date('2026-11-23'),
        sources: [{ ...source, date: new Date('2025-09-26') }],
      },
    ],
  ])('accepts %s', (_, value) => {
    expect(issuesOf(value)).toEqual([]);
  });

  it.each([
    ['no source', { ...good, sources: [] }, 'sources'],
    ['no source for an old rule', { ...good, status: 'historical', sources: [] }, 'sources'],
    [
      'an address that is no address',
      { ...good, sources: [{ ...source, url: 'shop.example' }] },
      'sources.0.url',
    ],
    [
      'an address that runs code',
      { ...good, sources: [{ ...source, url: 'javascript:alert(1)' }] },
      'sources.0.url',
    ],
    [
      'another protocol',
      { ...good, sources: [{ ...source, url: 'ftp://shop.example/a' }] },
      'sources.0.url',
    ],
    [
      'an unknown class of source',
      { ...good, sources: [{ ...source, class: 'official' }] },
      'sources.0.class',
    ],
    ['an unknown key', { ...good, claims: good.claim }, ''],
    [
      'an unknown key of a source',
      { ...good, sources: [{ ...source, official: true }] },
      'sources.0',
    ],
    ['a claim in one language', { ...good, claim: { ja: 'はい。' } }, 'claim.en'],
    ['an empty claim', { ...good, claim: { ja: 'はい。', en: ' ' } }, 'claim.en'],
    ['a third language', { ...good, claim: { ...good.claim, zh: '是' } }, 'claim'],
    ['an unknown topic', { ...good, topic: 'misc' }, 'topic'],
    ['an unknown status', { ...good, status: 'new' }, 'status'],
    ['no region', { ...good, regions: [] }, 'regions'],
    ['a day without its month', { ...good, checked: '2026' }, 'checked'],
    ['a day no calendar has', { ...good, checked: '2026-02-30' }, 'checked'],
    ['no days at all to check again', { ...good, reverifyAfterDays: 0 }, 'reverifyAfterDays'],
  ])('refuses %s', (_, value, path) => {
    expect(issuesOf(value)).toContain(path);
  });

  it('keeps an address as it was written', () => {
    const url = 'https://shop.example/%e5%ba%83/大阪?b=%2B';
    expect(factSchema.parse({ ...good, sources: [{ ...source, url }] }).sources[0]?.url).toBe(url);
  });

  it('asks for another look after 180 days unless the fact says otherwise', () => {
    expect(factSchema.parse(good).reverifyAfterDays).toBe(180);
    expect(factSchema.parse({ ...good, reverifyAfterDays: 30 }).reverifyAfterDays).toBe(30);
  });
});

describe('idMatchesTopic', () => {
  it.each([
    ['time-06', 'time', true],
    ['time-06', 'flow', false],
    ['time-6', 'time', false],
    ['time-006', 'time', false],
    ['overtime-06', 'time', false],
    ['ret-01', 'ref', false],
  ] as const)('%s of the topic %s: %s', (id, topic, expected) => {
    expect(idMatchesTopic(id, { topic })).toBe(expected);
  });
});

describe('the fact base', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(148);
  });

  it.each(files)('%s is accepted and named after its topic', (name) => {
    const fact = factSchema.parse(parse(readFileSync(new URL(name, FACTS), 'utf8')));
    expect(idMatchesTopic(name.slice(0, -'.yaml'.length), fact)).toBe(true);
  });
});

describe('staleness', () => {
  it.each([
    [180, '2026-01-01', 'fresh'],
    [180, '2026-06-29', 'fresh'],
    [180, '2026-06-30', 'due'],
    [180, '2026-12-26', 'due'],
    [180, '2026-12-27', 'overdue'],
    [180, '2030-01-01', 'overdue'],
    [180, '2025-12-31', 'fresh'],
    [30, '2026-01-30', 'fresh'],
    [30, '2026-01-31', 'due'],
    [30, '2026-03-02', 'overdue'],
  ] as const)(
    'checked on 2026-01-01, every %i days, seen on %s: %s',
    (reverifyAfterDays, today, expected) => {
      expect(staleness({ checked: '2026-01-01', reverifyAfterDays }, today)).toBe(expected);
    },
  );

  it('counts 29 February', () => {
    const fact = { checked: '2028-02-01', reverifyAfterDays: 29 };
    expect(staleness(fact, '2028-02-29')).toBe('fresh');
    expect(staleness(fact, '2028-03-01')).toBe('due');
  });

  it.each(['', 'today', '2026-1-5', '2026-02-30', '2026-11-24T00:00:00Z'])(
    'throws for “%s”, which is no calendar day',
    (today) => {
      expect(() => staleness({ checked: '2026-01-01', reverifyAfterDays: 180 }, today)).toThrow(
        RangeError,
      );
    },
  );
});
