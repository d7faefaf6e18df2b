import type { Locale } from '../../config/locales.ts';
import { figuresOf } from '../i18n/figures.ts';
import { type MdxOutline, outlineOf, plainText } from './mdx.ts';

/** One MDX file as the rules see it. */
export interface ContentDoc {
  readonly file: string;
  readonly collection: string;
  readonly locale: Locale;
  readonly slug: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Hash of this file, without its own `counterpart` line. */
  readonly hash: string;
}

/** What a rule found: where, which rule, and what a writer does about it. */
export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly says: string;
  readonly mend: string;
}

export interface KnownIds {
  readonly facts: ReadonlySet<string>;
  /** Paths an author may link to, without base and locale: "/guide/returns/". */
  readonly paths: ReadonlySet<string>;
}

/** One finding as one line: file, rule, what is wrong, what to do. */
export const formatFinding = (f: Finding): string => `${f.file} · ${f.rule}: ${f.says} ${f.mend}`;

const counts = (items: readonly string[]): Map<string, number> => {
  const map = new Map<string, number>();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
};

/** What `a` holds more often than `b`, as "id" or "id ×2". */
function surplus(a: readonly string[], b: readonly string[]): string[] {
  const there = counts(b);
  return [...counts(a)]
    .map(([item, n]) => [item, n - (there.get(item) ?? 0)] as const)
    .filter(([, n]) => n > 0)
    .map(([item, n]) => (n > 1 ? `${item} ×${n}` : item));
}

function compare(doc: ContentDoc, twin: ContentDoc): Finding[] {
  const mine = outlineOf(doc.body);
  const other = outlineOf(twin.body);
  const ids = (o: MdxOutline) => o.headings.map((h) => h.id ?? '');
  const rows: [string, string, readonly string[], readonly string[]][] = [
    ['same-keys', 'front-matter keys', Object.keys(doc.frontMatter), Object.keys(twin.frontMatter)],
    ['same-facts', 'cited facts', mine.facts, other.facts],
    ['same-components', 'components', mine.tags, other.tags],
    ['same-headings', 'heading ids', ids(mine), ids(other)],
    ['same-figures', 'figures', figuresOf(plainText(doc.body)), figuresOf(plainText(twin.body))],
  ];
  return rows.flatMap(([rule, what, here, there]) => {
    const more = surplus(here, there);
    if (more.length === 0) return [];
    return [
      {
        file: doc.file,
        rule,
        says: `${what} that ${twin.file} has not: ${more.join(', ')}.`,
        mend: 'Add them there, or take them out here.',
      },
    ];
  });
}

function blessed(doc: ContentDoc, twin: ContentDoc): Finding[] {
  if (doc.frontMatter.counterpart === twin.hash) return [];
  return [
    {
      file: doc.file,
      rule: 'counterpart',
      says: `${twin.file} has changed since the two were last read together.`,
      mend: `Read both, mend this one if it lags, then run: npm run i18n:bless ${doc.collection}/${doc.slug}`,
    },
  ];
}

function ownRules(doc: ContentDoc, known: KnownIds): Finding[] {
  const outline = outlineOf(doc.body);
  const found: Finding[] = [];
  const add = (rule: string, says: string, mend: string) =>
    found.push({ file: doc.file, rule, says, mend });
  for (const id of new Set(outline.facts)) {
    if (!known.facts.has(id)) {
      add(
        'known-fact',
        `cites the fact “${id}”, which does not exist.`,
        `Correct the id, or add src/content/facts/${id}.yaml.`,
      );
    }
  }
  for (const link of new Set(outline.links)) {
    const path = link.split('#')[0] ?? '';
    if (!known.paths.has(path)) {
      add(
        'dead-link',
        `links to ${path}, which is no page of this site.`,
        'Correct the address: it begins and ends with a slash and carries no language.',
      );
    }
  }
  for (const heading of outline.headings) {
    if (heading.id === null) {
      add(
        'heading-id',
        `the heading “${heading.text}” has no id.`,
        'End the line with [#some-id], the same in both languages.',
      );
    }
  }
  for (const [id, n] of counts(outline.headings.map((h) => h.id ?? ''))) {
    if (n > 1 && id !== '')
      add(
        'heading-id',
        `the heading id “${id}” stands ${n} times.`,
        'Make each id unique on the page.',
      );
  }
  if (doc.collection === 'guide') {
    const first = outline.tags[0];
    const nexts = outline.tags.filter((t) => t === 'Next').length;
    if (first !== 'Answer' || outline.tags.filter((t) => t === 'Answer').length !== 1) {
      add(
        'answer-first',
        'does not begin with exactly one <Answer>.',
        'Put the answer, in two sentences, in <Answer> at the top.',
      );
    }
    if (nexts !== 1)
      add('next-step', `has ${nexts} <Next> blocks.`, 'End with exactly one <Next by="…">.');
  }
  if (doc.locale === 'ja' && /\P{ASCII}\n(?![-|>#*<]|\d+\.)[^\p{ASCII}\s]/u.test(doc.body)) {
    add(
      'one-line',
      'breaks a Japanese paragraph across lines, which browsers show as a space.',
      'Write each paragraph on one line.',
    );
  }
  return found;
}

/**
 * All rules over all MDX files: both languages present and alike, every id known, every link
 * alive, the counterpart blessed. Returns every finding, never throws.
 */
export function checkContent(docs: readonly ContentDoc[], known: KnownIds): Finding[] {
  const byKey = new Map(docs.map((d) => [`${d.collection}/${d.locale}/${d.slug}`, d]));
  return docs.flatMap((doc) => {
    const twinLocale: Locale = doc.locale === 'ja' ? 'en' : 'ja';
    const twin = byKey.get(`${doc.collection}/${twinLocale}/${doc.slug}`);
    const own = ownRules(doc, known);
    if (!twin) {
      const missing = `src/content/${doc.collection}/${twinLocale}/${doc.slug}.mdx`;
      return [
        ...own,
        {
          file: doc.file,
          rule: 'both-languages',
          says: `${missing} is missing.`,
          mend: 'Write it, or take this file out: a page exists in both languages or in none.',
        },
      ];
    }
    return [...own, ...compare(doc, twin), ...blessed(doc, twin)];
  });
}
