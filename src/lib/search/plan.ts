import { fold, keyOf, normalise } from './fold.ts';
import { kanaFromWords, kanjiFromKana } from './kana.ts';
import { type Entry, knows, type Lexicon } from './lexicon.ts';
import { plainForms } from './plain.ts';
import { segment } from './segment.ts';
import { corrections } from './similar.ts';
import type { Concept, Plan, Readings, Variant } from './types.ts';
import { type ContentWord, contentWords, denies } from './words.ts';

const SYNONYM = 0.75;
/** Trust in a word that is in no table, in a longer spelling begun, in a mistake mended. */
const WORD = 0.7;
const BEGUN = 0.75;
const MENDED = 0.6;
/** More concepts than this is a pasted text; the rest of it is not looked at. */
const MOST_CONCEPTS = 12;

const unique = (variants: readonly Variant[]): Variant[] => {
  const seen = new Set<string>();
  return variants.filter(({ key }) => key !== '' && !seen.has(key) && seen.add(key));
};

const single = (key: string, text = key): Concept => ({
  variants: [{ key, weight: 1 }],
  see: [],
  trust: WORD,
  text,
});

/** What a known spelling stands for: itself, then the other words of its group. */
function conceptOf(lexicon: Lexicon, entry: Entry, trust = 1): Concept {
  const group = lexicon.groups[entry.group];
  const variants = unique([
    { key: entry.key, weight: 1 },
    ...(group?.forms ?? []).map((key) => ({ key, weight: SYNONYM })),
  ]);
  const aspect = group?.aspect ? { aspect: true } : {};
  return { variants, see: group?.see ?? [], trust, ...aspect };
}

/** One concept for several readings of one word; the word as typed comes first. */
const guess = (key: string, text: string, concepts: readonly Concept[]): Concept => ({
  variants: unique([{ key, weight: 1 }, ...concepts.flatMap((c) => c.variants)]),
  see: [...new Set(concepts.flatMap((c) => c.see))],
  trust: Math.min(...concepts.map((c) => c.trust)),
  typed: key,
  text,
});

const LATIN = /^[a-z0-9]/;
const HIRAGANA_ONLY = /^\p{Script=Hiragana}{0,4}$/u;

/**
 * Known spellings that a word begins: more letters of the same Latin word, or the rest of a
 * Japanese verb's ending with the same sense (壊れ → 壊れていた, but 届い not → 届いていない).
 */
function begunBy(lexicon: Lexicon, key: string, denied: boolean): Entry[] {
  if (key.length < 2) return [];
  const found: Entry[] = [];
  for (const [known, entry] of lexicon.entries) {
    if (known.length <= key.length || !known.startsWith(key)) continue;
    const rest = known.slice(key.length);
    const same = LATIN.test(key)
      ? key.length >= 4 && /^[a-z0-9]+$/.test(rest)
      : HIRAGANA_ONLY.test(rest) && (denies(rest) === denied || rest.length === 1);
    if (same) found.push(entry);
  }
  return found.sort((a, b) => a.key.length - b.key.length).slice(0, 3);
}

/** Cuts an unknown kanji compound into pieces the pages know (two characters or more), or null. */
function split(lexicon: Lexicon, key: string): string[] | null {
  if (!/^\p{Script=Han}{3,}$/u.test(key)) return null;
  const parts: string[] = [];
  let covered = 0;
  for (let at = 0; at < key.length; ) {
    let to = key.length;
    while (to - at >= 2 && !knows(lexicon, key.slice(at, to))) to -= 1;
    if (to - at >= 2) {
      parts.push(key.slice(at, to));
      covered += to - at;
      at = to;
    } else at += 1;
  }
  return covered / key.length >= 0.5 ? parts : null;
}

/** Concepts for one word that no table has. */
function unknownWord(lexicon: Lexicon, word: ContentWord): Concept[] {
  const key = keyOf(word.text);
  if (key === '') return [];
  const begun = begunBy(lexicon, key, word.denied).map((entry) => conceptOf(lexicon, entry, BEGUN));
  if (begun.length > 0) return [guess(key, word.text, begun)];
  if (knows(lexicon, key)) return [single(key, word.text)];
  const parts = split(lexicon, key);
  if (parts) {
    return parts.map((part) => {
      const entry = lexicon.entries.get(part);
      return entry ? conceptOf(lexicon, entry) : single(part);
    });
  }
  const mended = corrections(key, lexicon.entries.keys()).flatMap((close) => {
    const entry = lexicon.entries.get(close);
    return entry ? [conceptOf(lexicon, entry, MENDED)] : [];
  });
  return [mended.length === 0 ? single(key, word.text) : guess(key, word.text, mended.slice(0, 2))];
}

const KANA_WORD = /^\p{Script=Hiragana}{3,}$/u;

/** Sums of money by the one the tables list, so that every sum is understood. */
const AMOUNT = { ja: '5ドル', en: '5 dollars' } as const;
/** How many of something: never what is looked for. */
const COUNTED = /\d+\s?(?:個|枚|本|点|着|台|箱|セット|回|件|人|[かヶカヵ]月|週間|時間|分)/gu;
const MONEY =
  /[$¥€£]\s?\d[\d,.]*|\d[\d,.]*\s?(?:円|ドル|ユーロ|ポンド|ウォン|元|dollars?|bucks|euros?|pounds?|yen|usd|eur|gbp|jpy|%|パーセント)(?![a-z])/gu;

/** One run of planning; remembers whether something in it may be written by sound. */
class Planner {
  readonly #lexicon: Lexicon;
  readonly #readings: Readings | null;
  bySound = false;

  constructor(lexicon: Lexicon, readings: Readings | null) {
    this.#lexicon = lexicon;
    this.#readings = readings;
  }

  conceptsOf(text: string, sounds: boolean): Concept[] {
    const folded = fold(text);
    return segment(folded, this.#lexicon).flatMap((piece) => {
      if (piece.entry) return [conceptOf(this.#lexicon, piece.entry)];
      const from = folded.start[piece.from] ?? 0;
      const to = folded.end[piece.to - 1] ?? text.length;
      return this.#leftover(text.slice(from, to), sounds);
    });
  }

  #leftover(text: string, sounds: boolean): Concept[] {
    const words = contentWords(text, this.#lexicon.data.grammar);
    if (!sounds) return words.flatMap((word) => unknownWord(this.#lexicon, word));
    return this.#spoken(words) ?? words.flatMap((word) => this.#word(word));
  }

  /** Latin words the pages do not know, read together: “henkin sarenai”. */
  #spoken(words: readonly ContentWord[]): Concept[] | null {
    const latin = words.map((word) => word.text);
    const foreign = latin.every(
      (word) => /^[a-z]+$/.test(word) && !knows(this.#lexicon, keyOf(word)),
    );
    const kana = foreign ? kanaFromWords(latin) : null;
    return kana === null ? null : this.#sound(kana);
  }

  #word(word: ContentWord): Concept[] {
    const key = keyOf(word.text);
    const heard = KANA_WORD.test(key) && !knows(this.#lexicon, key) ? this.#sound(key) : null;
    return heard ?? unknownWord(this.#lexicon, word);
  }

  /** Concepts of a stretch of kana, by the words it sounds like; null when it sounds like none. */
  #sound(kana: string): Concept[] | null {
    const straight = segment(fold(kana), this.#lexicon).some((piece) => piece.entry);
    if (straight) return this.conceptsOf(kana, false);
    if (begunBy(this.#lexicon, kana, false).length > 0) {
      return unknownWord(this.#lexicon, { text: kana, denied: false });
    }
    this.bySound = true;
    const written = this.#readings ? kanjiFromKana(kana, this.#readings) : null;
    return written === null ? null : this.conceptsOf(written, false);
  }
}

const sameThing = (a: Concept, b: Concept): boolean => a.variants[0]?.key === b.variants[0]?.key;

/**
 * Turns a query into the things it asks for, with every spelling to look for.
 * @param query anything a reader may type or paste; an empty one gives a plan without concepts
 * @param readings sounds of Japanese words, or null while they are not there; when the answer says
 *   `bySound`, planning again with them finds more
 */
export function plan(query: string, lexicon: Lexicon, readings: Readings | null = null): Plan {
  const clean = normalise(query);
  const planner = new Planner(lexicon, readings);
  const { locale } = lexicon.data;
  const told = plainForms(clean).replace(MONEY, ` ${AMOUNT[locale]} `).replace(COUNTED, ' ');
  const concepts = planner.conceptsOf(told, locale === 'ja');
  const distinct = concepts.filter((c, i) => concepts.findIndex((d) => sameThing(c, d)) === i);
  const key = keyOf(clean);
  // Nothing but sentence parts ("いつ", "who"): better to look for them than to say nothing.
  const chosen = distinct.length === 0 && key !== '' ? [single(key, clean)] : distinct;
  return {
    query: clean,
    key,
    concepts: chosen.slice(0, MOST_CONCEPTS),
    bySound: planner.bySound && readings === null,
  };
}
