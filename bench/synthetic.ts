import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../src/build/content-files.ts';
import { LOCALES, type Locale } from '../src/config/locales.ts';
import { outlineOf } from '../src/lib/content/mdx.ts';

/**
 * Synthetic articles for the scale bench, about as long as the real ones: the
 * answer and the next step of a real article, and sections of all of them, the same in both
 * languages, so that every sentence, fact, label, list and table is one of the site. The tools
 * that real articles embed are left out. Title, headings and paragraphs have words of their own,
 * so that no step of a build can profit from their likeness.
 */

/** Repeatable numbers from 0 to 1 for one article. */
function dice(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES: Record<Locale, readonly string[]> = {
  en: 'ba ce di fo gu la me ni po ru sa te vi wo zu kra ple stri tho mon'.split(' '),
  ja: 'ア カ サ タ ナ ハ マ ヤ ラ ワ ギ ジ デ ビ ク ス ツ ヌ フ ム ル ゴ ゾ ド ボ'.split(' '),
};
/** Characters of MDX after which an English article is long enough. */
const LENGTH = 4500;

function word(locale: Locale, roll: () => number): string {
  const parts = SYLLABLES[locale];
  const length = 3 + Math.floor(roll() * 3);
  return Array.from({ length }, () => parts[Math.floor(roll() * parts.length)]).join('');
}

/** A sentence in words that stand in no other article. */
function ownSentence(locale: Locale, roll: () => number): string {
  const [first, second] = [word(locale, roll), word(locale, roll)];
  return locale === 'ja' ? `${first}の${second}です。` : ` The ${first} is ${second}.`;
}

const letters = (n: number): string =>
  [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Slug of the nth synthetic article. */
export const slugOf = (n: number): string => `synthetic-${letters(n)}`;

type Texts = Record<Locale, string>;

/** A section under its heading, in both languages. */
interface Section {
  /** Ids of its headings. */
  readonly ids: readonly string[];
  readonly texts: Texts;
}

/** A real article of the guide, in both languages, without the tools it embeds. */
export interface Model {
  readonly slug: string;
  /** Front matter and what stands before the first heading. */
  readonly head: Texts;
  readonly sections: readonly Section[];
  readonly next: Texts;
}

const TOOL = /^<(?:Clock|DecisionTree|Diagram|MessageCopier|PaymentFlow)\b[^>]*\/>\n+/gm;
const NEXT = /^<Next[\s\S]*$/m;

const both = (of: (locale: Locale) => string): Texts => ({ ja: of('ja'), en: of('en') });

function modelOf(slug: string, sources: Texts): Model {
  const plain = both((locale) => sources[locale].replace(TOOL, ''));
  const parts = {
    ja: plain.ja.replace(NEXT, '').split(/^(?=## )/m),
    en: plain.en.replace(NEXT, '').split(/^(?=## )/m),
  };
  return {
    slug,
    head: both((locale) => parts[locale][0] ?? ''),
    sections: parts.en.slice(1).map((english, i) => ({
      ids: outlineOf(english).headings.map(({ id }) => id ?? ''),
      texts: both((locale) => parts[locale][i + 1] ?? ''),
    })),
    next: both((locale) => NEXT.exec(plain[locale])?.[0] ?? ''),
  };
}

/** The real articles of a project's content folder, by slug. */
export function readModels(content: string): Model[] {
  return readdirSync(join(content, 'guide', 'ja'))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('glossary'))
    .sort()
    .map((name) =>
      modelOf(
        name.slice(0, -'.mdx'.length),
        both((locale) => readFileSync(join(content, 'guide', locale, name), 'utf8')),
      ),
    );
}

/** Sections by chance, no heading twice, until there is enough. */
function sectionsOf(models: readonly Model[], n: number, length: number): Section[] {
  const roll = dice(n + 3);
  const all = models.flatMap(({ sections }) => sections);
  const ids = new Set<string>();
  const chosen: Section[] = [];
  for (let sum = length; sum < LENGTH; ) {
    const section = all[Math.floor(roll() * all.length)];
    if (!section || section.ids.some((id) => ids.has(id))) continue;
    for (const id of section.ids) ids.add(id);
    chosen.push(section);
    sum += section.texts.en.length;
  }
  return chosen;
}

/** The nth synthetic article in one language. */
function textOf(model: Model, sections: readonly Section[], n: number, locale: Locale): string {
  const name = word(locale, dice(n + 1)) + (locale === 'ja' ? '' : ` ${letters(n)}`);
  const roll = dice(n + 7);
  const own = sections
    .map(({ texts }) =>
      texts[locale]
        .replace(/^(##+ .*)( \[#)/gm, (_, heading, id) => `${heading} ${word(locale, roll)}${id}`)
        .replace(/^(?![<#|>\s-]|\d+\.).+$/gm, (text) => text + ownSentence(locale, roll)),
    )
    .join('');
  return (model.head[locale] + own + model.next[locale])
    .replace(/^((?:title|short): .*?)(["']?)$/gm, `$1 ${name}$2`)
    .replace(/^counterpart:.*\n/m, '');
}

/** Writes articles 0 to `count` beside the real ones; each carries its counterpart's hash. */
export function writeArticles(content: string, models: readonly Model[], count: number): void {
  for (let n = 0; n < count; n += 1) {
    const model = models[n % models.length];
    if (!model) throw new Error('There is no article to take for a model.');
    const sections = sectionsOf(models, n, model.head.en.length + model.next.en.length);
    const texts = both((locale) => textOf(model, sections, n, locale));
    for (const locale of LOCALES) {
      const other = contentHash(texts[locale === 'ja' ? 'en' : 'ja']);
      const folder = join(content, 'guide', locale);
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `${slugOf(n)}.mdx`),
        texts[locale].replace(/^---\n/, `---\ncounterpart: "${other}"\n`),
      );
    }
  }
}

/** The synthetic articles' places in the guide and its tools, each like its model's. */
export function placesOf(
  models: readonly Model[],
  count: number,
): { slug: string; like: string }[] {
  return Array.from({ length: count }, (_, n) => ({
    slug: slugOf(n),
    like: models[n % models.length]?.slug ?? '',
  }));
}
