import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAllDocs } from '../../src/build/check-site.ts';
import { CONTENT_DIR } from '../../src/build/content-files.ts';
import { outlineOf, plainText } from '../../src/lib/content/mdx.ts';

interface Question {
  id: string;
  ask: { ja: string; en: string };
  slug: string;
  anchor: string | null;
}
const questions: Question[] = parse(readFileSync(`${CONTENT_DIR}questions.yaml`, 'utf8'));
const docs = readAllDocs();
const article = (locale: string, slug: string) =>
  docs.find((d) => d.collection === 'guide' && d.locale === locale && d.slug === slug);

/** The part of an article under one heading, or its answer. */
const section = (body: string, anchor: string | null): string => {
  if (anchor === null) return /<Answer>([\s\S]*?)<\/Answer>/.exec(body)?.[1] ?? '';
  const [, after = ''] = body.split(`[#${anchor}]`);
  return after.split(/\n## /)[0] ?? '';
};

describe('the thirty questions people ask', () => {
  it('are all there, once each', () => {
    expect(questions.map((q) => Number(q.id))).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  });

  it.each(questions.flatMap((q) => (['ja', 'en'] as const).map((l) => [q.id, l, q] as const)))(
    'question %s in %s is answered under its heading, with a source',
    (_, locale, { slug, anchor }) => {
      const doc = article(locale, slug);
      expect(doc, slug).toBeDefined();
      const text = section(doc?.body ?? '', anchor);
      expect(plainText(text).length).toBeGreaterThan(60);
      expect(outlineOf(text).facts.length).toBeGreaterThan(0);
    },
  );
});
