import { describe, expect, it } from 'vitest';
import { checkSite, readAllDocs } from '../../src/build/check-site.ts';
import { readYamlFolder } from '../../src/build/content-files.ts';
import { GUIDE_SLUGS, RELATED } from '../../src/content/guide/structure.ts';
import { outlineOf, plainText } from '../../src/lib/content/mdx.ts';
import { formatFinding } from '../../src/lib/content/rules.ts';
import { factSchema } from '../../src/lib/facts/schema.ts';

const docs = readAllDocs();
const guide = docs.filter((d) => d.collection === 'guide');
const facts = readYamlFolder('facts', factSchema);

describe('the content', () => {
  it('breaks no rule', () => {
    expect(checkSite().map(formatFinding)).toEqual([]);
  });

  it('holds the 29 articles in both languages', () => {
    expect(GUIDE_SLUGS).toHaveLength(29);
    expect(guide).toHaveLength(58);
  });

  it('rests on 149 facts and cites at least 110 of them', () => {
    expect(facts.size).toBe(149);
    const cited = new Set(docs.flatMap((d) => outlineOf(d.body).facts));
    expect(cited.size).toBeGreaterThanOrEqual(110);
  });

  it.each(guide.filter((d) => d.slug !== 'glossary').map((d) => [d.file, d] as const))(
    '%s bears its subject and no more',
    (_, doc) => {
      const text = plainText(doc.body);
      const size = doc.locale === 'ja' ? text.replace(/\s/g, '').length : text.split(/\s+/).length;
      const [least, most] = doc.locale === 'ja' ? [1200, 4000] : [550, 1500];
      expect(size).toBeGreaterThanOrEqual(least);
      expect(size).toBeLessThanOrEqual(most);
    },
  );

  it.each(guide.map((d) => [d.file, d] as const))(
    '%s says beside its deadlines that the screen overrules them',
    (_, doc) => {
      const speaksOfDays =
        doc.locale === 'ja' ? /\d+(?:日|営業日|か月)/ : /\d+ (?:days|business days|months)/;
      if (speaksOfDays.test(plainText(doc.body)))
        expect(outlineOf(doc.body).tags).toContain('Screen');
    },
  );

  it.each(guide.map((d) => [d.file, d] as const))(
    '%s has a title and description of a useful length',
    (_, doc) => {
      const { title, description, short } = doc.frontMatter as Record<string, string>;
      const limits =
        doc.locale === 'ja'
          ? { title: 38, short: 14, low: 50, high: 130 }
          : { title: 65, short: 26, low: 90, high: 170 };
      expect(title?.length).toBeLessThanOrEqual(limits.title);
      expect(short?.length).toBeLessThanOrEqual(limits.short);
      expect(description?.length).toBeGreaterThanOrEqual(limits.low);
      expect(description?.length).toBeLessThanOrEqual(limits.high);
    },
  );

  it('relates each article to others and never to itself', () => {
    for (const [slug, related] of Object.entries(RELATED)) {
      expect(related.length).toBeGreaterThanOrEqual(2);
      expect(related).not.toContain(slug);
    }
  });

  it('never prints what no source carries', () => {
    for (const doc of docs) {
      const text = plainText(doc.body);
      expect(text, doc.file).not.toMatch(/75\s?(?:日|days)|成功率|success rate/i);
    }
  });

  it('states no rule that a reader could mistake for the buyer’s days to answer', () => {
    for (const doc of docs) {
      expect(plainText(doc.body), doc.file).not.toMatch(/(?:you have|購入者は)\s?5\s?(?:days|日)/i);
    }
  });
});
