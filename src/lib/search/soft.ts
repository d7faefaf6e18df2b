import { keyOf } from './fold.ts';
import { buildOdds, likelihood, type Odds, partsOf, runsOf } from './odds.ts';
import type { SearchData } from './types.ts';
import { isStop } from './words.ts';

/** A phrase that leads somewhere. */
interface Sample {
  /** How much there is in it to be alike. */
  readonly size: number;
  /** Pages it leads to, the best first. */
  readonly see: readonly number[];
  readonly trust: number;
}

/** Every phrase of the tables and of the articles, by what it is made of. */
export interface Soft {
  readonly samples: readonly Sample[];
  readonly features: ReadonlyMap<
    string,
    { readonly rarity: number; readonly samples: readonly number[] }
  >;
  readonly featuresOf: (text: string) => readonly string[];
  /** The same in smaller parts, without what is on every page (“AliExpress”). */
  readonly partsOf: (text: string) => ReadonlySet<string>;
  readonly odds: Odds;
}

/** What an aspect, and an article's own words, count beside the other phrases of the tables. */
const ASPECT = 0.8;
const ARTICLE = 0.7;
/** What the first, second … page that a phrase leads to is given of its likeness. */
const SHARES = [1, 0.5, 0.4];
const LAST_SHARE = 0.3;
/** Less alike than this is chance. */
const CHANCE = 0.15;
/** Phrases that count for one page, and what each counts beside the one before. */
const PHRASES = 5;
const NEXT = 0.6;
/** How rare a feature is taken to be that no phrase has. */
const UNKNOWN = Math.log(31);

/**
 * What a text is made of: pairs of neighbouring characters in Japanese; words that say something,
 * and pairs of them, in Latin letters.
 */
function featuresOf(text: string, isIdle: (word: string) => boolean): string[] {
  const found = new Set<string>();
  for (const { run, latin } of runsOf(text)) {
    if (latin) {
      const words = run
        .split(' ')
        .filter((word) => word !== '' && !isIdle(word))
        .map(keyOf);
      words.forEach((word, i) => {
        found.add(word);
        if (i > 0) found.add(`${words[i - 1]} ${word}`);
      });
    } else {
      const key = keyOf(run);
      if (key.length === 1) found.add(key);
      for (let i = 0; i + 2 <= key.length; i += 1) found.add(key.slice(i, i + 2));
    }
  }
  return [...found];
}

function phrasesOf(data: SearchData): { text: string; see: readonly number[]; trust: number }[] {
  const told = data.groups
    .filter((group) => group.see.length > 0)
    .flatMap(({ forms, see, aspect }) =>
      forms.map((text) => ({ text, see, trust: aspect ? ASPECT : 1 })),
    );
  const shown = data.pages.flatMap((page, at) =>
    page.kind !== 'guide' || page.list
      ? []
      : [page.title, ...page.keywords, ...page.sections.map((section) => section.heading)].map(
          (text) => ({ text, see: [at], trust: ARTICLE }),
        ),
  );
  return [...told, ...shown];
}

/** Takes out of a plain text the words of the tables that lead nowhere by themselves. */
function withoutNoise(
  { groups }: SearchData,
  plain: (text: string) => string,
): (text: string) => string {
  const words = groups
    .filter(({ aspect, see }) => aspect && see.length === 0)
    .flatMap(({ forms }) => forms.map(plain))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[^\p{L}\p{N} ]/gu, '.'))
    .map((word) => (/[a-z]/.test(word) ? `\\b${word}\\b` : word));
  const noise = new RegExp(words.join('|') || '(?!)', 'g');
  return (text) => text.replace(noise, ' ');
}

/**
 * Takes the phrases of one language apart.
 * @param plain brings a text nearer to the form queries are compared in
 */
export function buildSoft(data: SearchData, plain: (text: string) => string): Soft {
  const isIdle = (word: string) => word !== 'not' && isStop(word, data.grammar);
  const phrases = phrasesOf(data).map((phrase) => ({ ...phrase, text: plain(phrase.text) }));
  const owners = new Map<string, { samples: number[]; homes: Set<number> }>();
  const made = phrases.map(({ text, see, trust }, i) => {
    const features = featuresOf(text, isIdle);
    for (const feature of features) {
      const owner = owners.get(feature) ?? { samples: [], homes: new Set<number>() };
      owner.samples.push(i);
      owner.homes.add(see[0] ?? -1);
      owners.set(feature, owner);
    }
    return { features, see, trust };
  });
  const homes = new Set(phrases.map(({ see }) => see[0])).size;
  const features = new Map(
    [...owners].map(([feature, { samples, homes: own }]) => [
      feature,
      { rarity: Math.log(1 + homes / own.size), samples },
    ]),
  );
  const samples = made.map(({ features: own, see, trust }) => ({
    size: own.reduce((sum, feature) => sum + (features.get(feature)?.rarity ?? 0), 0),
    see,
    trust,
  }));
  const bare = withoutNoise(data, plain);
  const apart = (text: string) => {
    const rest = bare(text);
    return partsOf(rest, featuresOf(rest, isIdle));
  };
  const leads = phrases.map(({ text, see, trust }) => ({
    parts: apart(text),
    pages: see.map((page, place) => ({ page, weight: trust * (SHARES[place] ?? LAST_SHARE) })),
  }));
  return {
    samples,
    features,
    featuresOf: (text) => featuresOf(plain(text), isIdle),
    partsOf: (text) => apart(plain(text)),
    odds: buildOdds(leads),
  };
}

/** The best few, each counting less than the one before. */
const together = (shares: readonly number[]): number =>
  [...shares]
    .sort((a, b) => b - a)
    .slice(0, PHRASES)
    .reduce((sum, share, i) => sum + share * NEXT ** i, 0);

/**
 * How much a query is like the phrases that lead to each page: what the tables do not have word
 * for word is told by what they have that looks like it.
 * @param least pages less alike than this are left out
 */
export function alikeness(query: string, soft: Soft, least: number): Map<number, number> {
  const common = new Map<number, number>();
  let size = 0;
  for (const feature of soft.featuresOf(query)) {
    const owner = soft.features.get(feature);
    const rarity = owner?.rarity ?? UNKNOWN;
    size += rarity;
    for (const i of owner?.samples ?? []) common.set(i, (common.get(i) ?? 0) + rarity);
  }
  const pages = new Map<number, number[]>();
  for (const [i, shared] of common) {
    const sample = soft.samples[i];
    const alike = sample ? (sample.trust * shared) / Math.sqrt(sample.size * size) : 0;
    if (!sample || alike < CHANCE) continue;
    sample.see.forEach((page, place) => {
      const share = alike * (SHARES[place] ?? LAST_SHARE);
      pages.set(page, [...(pages.get(page) ?? []), share]);
    });
  }
  return new Map(
    [...pages]
      .map(([page, shares]): [number, number] => [page, together(shares)])
      .filter(([, alike]) => alike >= least),
  );
}

/** How likely each page is what a query is about, going by all of its words; see `likelihood`. */
export const likelyPages = (query: string, soft: Soft): Map<number, number> =>
  likelihood(soft.partsOf(query), soft.odds);
