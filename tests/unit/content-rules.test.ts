import { describe, expect, it } from 'vitest';
import { citedFacts, outlineOf, plainText, splitFrontMatter } from '../../src/lib/content/mdx.ts';
import { type ContentDoc, checkContent, formatFinding } from '../../src/lib/content/rules.ts';

const BODY = `<Answer>

Do this.<Fact id="time-06" />

</Answer>

## When [#when]

Text with a [link](/guide/returns/#who).<Fact id="flow-01" />

<Next by="today">

Go.

</Next>
`;

const doc = (over: Partial<ContentDoc> = {}): ContentDoc => ({
  file: 'src/content/guide/en/a.mdx',
  collection: 'guide',
  locale: 'en',
  slug: 'a',
  frontMatter: { title: 'A', counterpart: 'hash-ja' },
  body: BODY,
  hash: 'hash-en',
  ...over,
});
const twin = (over: Partial<ContentDoc> = {}): ContentDoc =>
  doc({
    file: 'src/content/guide/ja/a.mdx',
    locale: 'ja',
    frontMatter: { title: 'A', counterpart: 'hash-en' },
    hash: 'hash-ja',
    ...over,
  });
const known = { facts: new Set(['time-06', 'flow-01']), paths: new Set(['/guide/returns/']) };
const rules = (docs: ContentDoc[]): string[] => checkContent(docs, known).map((f) => f.rule);

describe('reading MDX', () => {
  it('finds facts, components, headings and links in order', () => {
    expect(outlineOf(BODY)).toEqual({
      facts: ['time-06', 'flow-01'],
      tags: ['Answer', 'Fact', 'Fact', 'Next'],
      headings: [{ level: 2, id: 'when', text: 'When' }],
      links: ['/guide/returns/#who'],
    });
  });

  it('numbers facts by first citation', () => {
    expect(citedFacts('<Fact id="b" /><Fact id="a" /><Fact id="b" />')).toEqual(['b', 'a']);
  });

  it('splits front matter with either line ending', () => {
    expect(splitFrontMatter('---\na: 1\n---\nbody')).toEqual({ frontMatter: 'a: 1', body: 'body' });
    expect(splitFrontMatter('---\r\na: 1\r\n---\r\nbody').body).toBe('body');
    expect(splitFrontMatter('body')).toEqual({ frontMatter: '', body: 'body' });
  });

  it('keeps only what readers read', () => {
    expect(plainText(BODY)).not.toMatch(/Fact|#when|\/guide/);
    expect(plainText(BODY)).toContain('today');
  });
});

describe('content rules', () => {
  it('accepts a sound pair', () => {
    expect(checkContent([doc(), twin()], known)).toEqual([]);
  });

  it.each([
    ['both-languages', [doc()]],
    ['same-facts', [doc(), twin({ body: BODY.replace('<Fact id="flow-01" />', '') })]],
    ['same-components', [doc(), twin({ body: `${BODY}<Screen />` })]],
    ['same-headings', [doc(), twin({ body: BODY.replace('#when', '#wann') })]],
    ['same-figures', [doc(), twin({ body: `${BODY}15日` })]],
    ['same-keys', [doc(), twin({ frontMatter: { title: 'A', counterpart: 'hash-en', extra: 1 } })]],
    ['counterpart', [doc(), twin({ hash: 'changed' })]],
    ['known-fact', [doc({ body: BODY.replace('time-06', 'time-99') })]],
    ['dead-link', [doc({ body: BODY.replace('/guide/returns/', '/guide/return/') })]],
    ['heading-id', [doc({ body: BODY.replace(' [#when]', '') })]],
    ['heading-id', [doc({ body: `${BODY}\n## Again [#when]\n` })]],
    ['answer-first', [doc({ body: BODY.replace(/<Answer>|<\/Answer>/g, '') })]],
    ['next-step', [doc({ body: BODY.replace(/<Next[\s\S]*/, '') })]],
    ['one-line', [twin({ body: `${BODY}\nこれは一つの段落で\nここで折れています。` })]],
  ] as [string, ContentDoc[]][])('%s is found', (rule, docs) => {
    expect(rules(docs)).toContain(rule);
  });

  it('says file, rule, what is wrong and what to do', () => {
    const [finding] = checkContent(
      [doc({ body: BODY.replace('time-06', 'time-99') }), twin()],
      known,
    );
    expect(finding && formatFinding(finding)).toBe(
      'src/content/guide/en/a.mdx · known-fact: cites the fact “time-99”, which does not exist. Correct the id, or add src/content/facts/time-99.yaml.',
    );
  });
});
