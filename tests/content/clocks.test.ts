import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readYamlFolder } from '../../src/build/content-files.ts';
import { GUIDE_SLUGS } from '../../src/content/guide/structure.ts';
import type { Finding } from '../../src/lib/content/rules.ts';
import { clockSchema, termsOf } from '../../src/lib/deadlines/schema.ts';
import { CLOCK_KINDS, type ClockKind, type Rule } from '../../src/lib/deadlines/types.ts';
import { figuresOf } from '../../src/lib/i18n/figures.ts';
import { paymentSchema } from '../../src/lib/payment/schema.ts';

const found: Finding[] = [];
const clocks = readYamlFolder('clocks', clockSchema, found);
const payment = readYamlFolder('payment', paymentSchema, found);
const facts = readYamlFolder('facts', z.looseObject({}));

/** The figures a fact states, without its sources' addresses and dates. */
const figuresIn = (ids: readonly string[]): string[] =>
  figuresOf(ids.map((id) => JSON.stringify({ ...facts.get(id), sources: null })).join('\n'));

/** Every pair of texts in an entry, with the facts of the nearest object around it. */
function* pairs(
  value: unknown,
  path: string,
  cited: readonly string[],
): Generator<{
  path: string;
  ja: string;
  en: string;
  cited: readonly string[];
}> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* pairs(item, `${path}[${i}]`, cited);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const record: Record<string, unknown> = { ...value };
  const own = Array.isArray(record.facts) ? record.facts.map(String) : [];
  if (typeof record.ja === 'string' && typeof record.en === 'string') {
    yield { path, ja: record.ja, en: record.en, cited: own.length > 0 ? own : cited };
  }
  const near = own.length > 0 ? [...own, ...(path.includes('rows') ? cited : [])] : cited;
  for (const [key, item] of Object.entries(record)) yield* pairs(item, `${path}.${key}`, near);
}

const texts = [...clocks, ...payment].flatMap(([id, entry]) => [...pairs(entry, id, [])]);

function citedIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'facts' && Array.isArray(item) ? item.map(String) : citedIds(item),
  );
}

const numbers = (rule: Rule): number[] =>
  Object.values(rule).filter((value) => typeof value === 'number');

describe('clocks and payment stages', () => {
  it('are what their schemas say', () => {
    expect(found).toEqual([]);
  });

  it('are all there, and no others', () => {
    expect([...clocks.keys()].sort()).toEqual([...CLOCK_KINDS].sort());
    const count = (type: string) => [...payment.values()].filter((e) => e.type === type).length;
    expect({ stages: count('stage'), lanes: count('lane') }).toEqual({ stages: 9, lanes: 4 });
    for (const [id, entry] of payment) expect(id.startsWith(`${entry.type}-`)).toBe(true);
  });

  it('cite facts that exist', () => {
    const cited = new Set([...clocks.values(), ...payment.values()].flatMap(citedIds));
    expect([...cited].filter((id) => !facts.has(id))).toEqual([]);
  });

  it('lead to articles that exist', () => {
    const slugs = new Set<string>(GUIDE_SLUGS);
    const see = [...clocks.values(), ...payment.values()].flatMap((e) => ('see' in e ? e.see : []));
    expect(see.filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it.each(texts)('give the same figures in both languages: $path', ({ ja, en }) => {
    expect(figuresOf(ja)).toEqual(figuresOf(en));
  });

  it.each(texts)('give no figure that a cited fact does not carry: $path', ({ ja, cited }) => {
    const carried = new Set(figuresIn(cited));
    expect(figuresOf(ja).filter((figure) => !carried.has(figure))).toEqual([]);
  });

  it('count with no figure that a cited fact does not carry', () => {
    for (const [id, clock] of clocks) {
      for (const part of [clock, ...(clock.rows ?? [])]) {
        const carried = figuresIn(part.facts);
        const used = part.rule ? numbers(part.rule).map(String) : [];
        expect(
          used.filter((n) => !carried.includes(n)),
          id,
        ).toEqual([]);
      }
    }
  });

  it('never print what the site does not stand by', () => {
    const all = texts.map(({ ja, en }) => `${ja}\n${en}`).join('\n');
    expect(all).not.toMatch(/75\s?日|75[- ]day|90\s?日|90[- ]days?\b|成功率|success rate/i);
    const answer = clocks.get('proposal-answer');
    expect(figuresOf(answer?.length.en ?? '')).toEqual(['24', '48']);
    expect(answer?.certainty).toBe('unknown');
  });

  it('write Japanese with Japanese marks', () => {
    for (const { path, ja } of texts) {
      expect(
        /[^\p{ASCII}][,.:;?!()]|[、。]\s|[ぁ-ん一-龠] [A-Za-z0-9]/u.test(ja),
        `${path}: ${ja}`,
      ).toBe(false);
    }
  });
});

describe('the terms of a clock', () => {
  const terms = (kind: ClockKind, row?: string) => {
    const clock = clocks.get(kind);
    if (!clock) throw new Error(`no clock ${kind}`);
    return termsOf(kind, clock, clock.rows?.find(({ id }) => id === row) ?? null);
  };

  it('leave what the screen shows to the screen', () => {
    for (const kind of [
      'request-window',
      'proposal-answer',
      'evidence',
      'return-ship',
      'appeal',
    ] as const) {
      expect(terms(kind)).toMatchObject({ input: 'timer', rule: null, hard: true, act: 'by' });
    }
  });

  it('take rule and certainty from the row', () => {
    expect(terms('card-issuer', 'jp')).toMatchObject({
      row: 'jp',
      rule: { months: 3, notBeforeDays: 30 },
      certainty: 'medium',
    });
    expect(terms('card-issuer', 'uk')).toMatchObject({ rule: null, certainty: 'unknown' });
    expect(terms('card-issuer')).toMatchObject({ row: null, rule: null, certainty: 'unknown' });
  });

  it('refuse a rule where a countdown is read, and where the length is unknown', () => {
    const clock = clocks.get('request-window');
    expect(clockSchema.safeParse({ ...clock, rule: { days: 15 } }).success).toBe(false);
    const dispute = clocks.get('paypal-dispute');
    expect(clockSchema.safeParse({ ...dispute, certainty: 'unknown' }).success).toBe(false);
    expect(clockSchema.safeParse({ ...dispute, rule: { days: 180, months: 6 } }).success).toBe(
      false,
    );
    expect(clockSchema.safeParse({ ...dispute, extra: true }).success).toBe(false);
  });
});
