import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../src/build/content-files.ts';
import { LOCALES, type Locale } from '../src/config/locales.ts';

/**
 * Synthetic articles for the scale bench: each is one of the real articles in both languages, with
 * a title and a vocabulary of its own, so that no step of a build can profit from their likeness.
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
const SENTENCES = 12;
const WORDS = 9;

function word(locale: Locale, roll: () => number): string {
  const parts = SYLLABLES[locale];
  const length = 3 + Math.floor(roll() * 3);
  return Array.from({ length }, () => parts[Math.floor(roll() * parts.length)]).join('');
}

/** Sentences in words that stand in no other article. */
function ownWords(locale: Locale, seed: number): string {
  const roll = dice(seed);
  const words = () => Array.from({ length: WORDS }, () => word(locale, roll));
  return Array.from({ length: SENTENCES }, () =>
    locale === 'ja' ? `${words().join('の')}です。` : `The ${words().join(' ')} is here.`,
  ).join(locale === 'ja' ? '' : ' ');
}

const letters = (n: number): string =>
  [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Slug of the nth synthetic article. */
export const slugOf = (n: number): string => `synthetic-${letters(n)}`;

/** A real article of the guide, in both languages. */
export interface Model {
  readonly slug: string;
  readonly sources: Record<Locale, string>;
}

/** The real articles of a project's content folder, by slug. */
export function readModels(content: string): Model[] {
  return readdirSync(join(content, 'guide', 'ja'))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('glossary'))
    .sort()
    .map((name) => ({
      slug: name.slice(0, -'.mdx'.length),
      sources: Object.fromEntries(
        LOCALES.map((locale) => [
          locale,
          readFileSync(join(content, 'guide', locale, name), 'utf8'),
        ]),
      ) as Record<Locale, string>,
    }));
}

/** The nth synthetic article in one language. */
function textOf(model: Model, n: number, locale: Locale): string {
  const name = word(locale, dice(n + 1)) + (locale === 'ja' ? '' : ` ${letters(n)}`);
  const source = model.sources[locale];
  const end = source.indexOf('\n<Next');
  const own = `\n${ownWords(locale, n + 7)}\n`;
  return (source.slice(0, end) + own + source.slice(end))
    .replace(/^((?:title|short): .*?)(["']?)$/gm, `$1 ${name}$2`)
    .replace(/^counterpart:.*\n/m, '');
}

/** Writes articles 0 to `count` beside the real ones; each carries its counterpart's hash. */
export function writeArticles(content: string, models: readonly Model[], count: number): void {
  for (let n = 0; n < count; n += 1) {
    const model = models[n % models.length];
    if (!model) throw new Error('There is no article to take for a model.');
    const texts = { ja: textOf(model, n, 'ja'), en: textOf(model, n, 'en') };
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
