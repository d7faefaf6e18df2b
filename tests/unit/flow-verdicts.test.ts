import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { en } from '../../src/content/flows/refund/en.ts';
import { graph } from '../../src/content/flows/refund/graph.ts';
import { ja } from '../../src/content/flows/refund/ja.ts';
import { outlineOf, plainText, splitFrontMatter } from '../../src/lib/content/mdx.ts';
import { verdictText, type Words } from '../../src/lib/flow/define.ts';
import type { Flow } from '../../src/lib/flow/types.ts';
import { verdictOf } from '../../src/lib/flow/walk.ts';
import { figuresOf } from '../../src/lib/i18n/figures.ts';

const ROOT = new URL('../../src/content/', import.meta.url);
const flow: Flow = graph;
const words: Record<'ja' | 'en', Words> = { ja, en };
const verdicts = Object.keys(flow.nodes).filter((id) => verdictOf(flow, id));

const names = (folder: string, extension: string): string[] => {
  const url = new URL(folder, ROOT);
  const files = existsSync(url) ? readdirSync(url) : [];
  return files
    .filter((f) => f.endsWith(extension))
    .map((f) => f.slice(0, -extension.length))
    .sort();
};
const facts = new Set(names('facts/', '.yaml'));

interface Doc {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}
const read = (lang: 'ja' | 'en', id: string): Doc => {
  const source = readFileSync(new URL(`verdicts/${lang}/${id}.mdx`, ROOT), 'utf8');
  const { frontMatter, body } = splitFrontMatter(source);
  return { ...parse(frontMatter), body };
};

describe('verdicts', () => {
  it('name messages, clocks and articles that exist', () => {
    const messages = names('messages/', '.yaml');
    const clocks = names('clocks/', '.yaml');
    const guides = names('guide/ja/', '.mdx');
    for (const id of verdicts) {
      const verdict = verdictOf(flow, id);
      if (verdict?.message) expect(messages, id).toContain(verdict.message);
      for (const clock of [verdict?.clock, ...(verdict?.beside ?? [])]) {
        if (clock) expect(clocks, id).toContain(clock);
      }
      for (const guide of verdict?.guides ?? []) expect(guides, id).toContain(guide);
    }
  });
});

describe('the figures on a label', () => {
  const flat = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? Object.values(value).map(flat).join('\n')
      : String(value ?? '');

  it.each(verdicts)('%s: stand in a fact the verdict names', (id) => {
    const known = (verdictOf(flow, id)?.facts ?? []).map((fact) =>
      readFileSync(new URL(`facts/${fact}.yaml`, ROOT), 'utf8').replace(/\nsources:[\s\S]*/, ''),
    );
    const carried = new Set(figuresOf(known.join('\n')));
    const stated = figuresOf(flat(verdictText(ja, id)));
    expect(stated.filter((figure) => !carried.has(figure))).toEqual([]);
  });
});

describe.each(['ja', 'en'] as const)('verdict articles in %s', (lang) => {
  it('are as many as verdicts, no more', () => {
    expect(names(`verdicts/${lang}/`, '.mdx')).toEqual([...verdicts].sort());
  });

  it('have titles of their own, which are not the label’s', () => {
    const titles = verdicts.map((id) => read(lang, id).title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const id of verdicts) {
      expect(read(lang, id).title).not.toBe(verdictText(words[lang], id)?.title);
    }
  });

  it.each(verdicts)('%s: words in measure, every id known, no heading one', (id) => {
    const { title, description, body } = read(lang, id);
    const text = plainText(body);
    const size = lang === 'ja' ? text.replace(/\s/g, '').length : text.split(/\s+/).length;
    const [least, most] = lang === 'ja' ? [280, 950] : [110, 360];
    expect(size).toBeGreaterThanOrEqual(least);
    expect(size).toBeLessThanOrEqual(most);
    expect(title.length).toBeLessThanOrEqual(lang === 'ja' ? 34 : 62);
    expect(description.length).toBeGreaterThanOrEqual(lang === 'ja' ? 50 : 90);
    expect(description.length).toBeLessThanOrEqual(lang === 'ja' ? 120 : 180);
    const outline = outlineOf(body);
    expect(outline.facts.filter((fact) => !facts.has(fact))).toEqual([]);
    expect(outline.facts.length).toBeGreaterThan(0);
    expect(outline.headings.every((h) => h.level === 2 && h.id !== null)).toBe(true);
    expect(outline.tags.filter((t) => t === 'Answer' || t === 'Next')).toEqual([]);
    expect(body).not.toMatch(/^# /m);
  });
});

describe('the two languages of a verdict', () => {
  it.each(verdicts)('%s: same facts, headings, components, links and figures', (id) => {
    const [a, b] = [read('ja', id), read('en', id)];
    const [here, there] = [outlineOf(a.body), outlineOf(b.body)];
    expect([...here.facts].sort()).toEqual([...there.facts].sort());
    expect(here.headings.map((h) => h.id)).toEqual(there.headings.map((h) => h.id));
    expect([...here.tags].sort()).toEqual([...there.tags].sort());
    expect([...here.links].sort()).toEqual([...there.links].sort());
    expect(figuresOf(plainText(a.body))).toEqual(figuresOf(plainText(b.body)));
    expect(figuresOf(a.description)).toEqual(figuresOf(b.description));
  });
});
