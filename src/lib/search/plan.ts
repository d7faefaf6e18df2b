import { fold, keyOf, normalise } from './fold.ts';
import { gistOf } from './gist.ts';
import { heardPhrases } from './heard.ts';
import { type Entry, knows, type Lexicon } from './lexicon.ts';
import { looseMatches } from './loose.ts';
import { tellNumbers } from './numbers.ts';
import { rewrite } from './rewrite.ts';
import { coverage, type Piece, segment } from './segment.ts';
import { corrections } from './similar.ts';
import { alikeness, likelyPages } from './soft.ts';
import type { Concept, Plan, Sounds, Variant } from './types.ts';
import { type ContentWord, contentWords, denies } from './words.ts';

const SYNONYM = 0.75;
/** Trust in a word that is in no table, in a longer spelling begun, in a mistake mended. */
const WORD = 0.7;
const BEGUN = 0.75;
const LOOSE = 0.8;
const MENDED = 0.6;
/** Likeness to known phrases that counts by itself. */
export const ALONE = 0.5;
/** The same for a query in kana, which is more easily like another by chance. */
const HEARD = 0.7;
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
function conceptOf(
  lexicon: Lexicon,
  entry: Pick<Entry, 'key' | 'said' | 'group'>,
  trust = 1,
): Concept {
  const group = lexicon.groups[entry.group];
  const variants = unique([
    { key: entry.said, weight: 1 },
    { key: entry.key, weight: 1 },
    ...(group?.forms ?? []).map((key) => ({ key, weight: SYNONYM })),
  ]);
  return {
    variants,
    see: group?.see ?? [],
    trust,
    ...(group?.aspect ? { aspect: true } : {}),
    ...(group?.subject ? { subject: true } : {}),
  };
}

/** One concept for several readings of one word; the word as typed comes first. */
const guess = (key: string, concepts: readonly Concept[]): Concept => ({
  variants: unique([{ key, weight: 1 }, ...concepts.flatMap((c) => c.variants)]),
  see: [...new Set(concepts.flatMap((c) => c.see))],
  trust: Math.min(...concepts.map((c) => c.trust)),
});

const LATIN = /^[a-z0-9]/;
/** Share of a Latin word that has to be there for the rest to be guessed. */
const BEGINNING = 0.75;
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
      ? key.length >= Math.max(4, known.length * BEGINNING) && /^[a-z0-9]+$/.test(rest)
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
  if (begun.length > 0) return [guess(key, begun)];
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
  return [mended.length === 0 ? single(key, word.text) : guess(key, mended.slice(0, 2))];
}

/** The query as it is compared: sums and numbers told alike, turns of phrase made plain. */
function tell(text: string, lexicon: Lexicon): string {
  const said = tellNumbers(text, lexicon.data.locale);
  const plain = lexicon.plain(said);
  // A phrase that is known word for word (“already confirmed”) says more than what it boils down to.
  const covered = coverage(fold(said), lexicon);
  return covered > 0 && covered >= coverage(fold(plain), lexicon) ? said : plain;
}

const HIRAGANA = /^[\p{Script=Hiragana}ー\s]{4,}$/u;

type Likeness = Pick<Plan, 'alike' | 'likely'>;

/**
 * Pages the whole query is like the phrases of. One wholly in kana, in which no word was
 * recognised, is compared with the phrases as they sound.
 * @param led something in it leads to a page; if not, only a strong likeness is worth showing
 */
function likenessOf(
  clean: string,
  final: string,
  led: boolean,
  lexicon: Lexicon,
  sounds: Sounds | null,
): Likeness {
  if (!led && sounds !== null && HIRAGANA.test(clean)) {
    const heard = heardPhrases(lexicon, sounds);
    const alike = alikeness(clean, heard, HEARD);
    if (alike.size > 0) return { alike, likely: likelyPages(clean, heard) };
  }
  return {
    alike: alikeness(final, lexicon.soft, led ? 0 : ALONE),
    likely: likelyPages(final, lexicon.soft),
  };
}

/** What a query says all the same of which nothing is known, nor like anything that is. */
function gistIn(clean: string, lexicon: Lexicon): Concept[] {
  const gist = gistOf(clean, lexicon.data.locale);
  const entry = gist === null ? undefined : lexicon.entries.get(keyOf(gist));
  return entry ? [{ ...conceptOf(lexicon, entry, MENDED), aspect: true }] : [];
}

const sameThing = (a: Concept, b: Concept): boolean => a.variants[0]?.key === b.variants[0]?.key;

/**
 * Turns a query into the things it asks for, with every spelling to look for.
 * @param query anything a reader may type or paste; an empty one gives a plan without concepts
 * @param sounds how Japanese words sound, or null while that is not there; when the answer says
 *   `bySound`, planning again with it finds more
 */
export function plan(query: string, lexicon: Lexicon, sounds: Sounds | null = null): Plan {
  const clean = normalise(query);
  const { grammar } = lexicon.data;
  const told = tell(clean, lexicon);
  const { text, bySound } = rewrite(told, lexicon, sounds);
  const final = text === told ? told : tell(text, lexicon);
  const folded = fold(final);
  const pieces = segment(folded, lexicon);
  const loose = looseMatches(folded, pieces, lexicon);
  const taken = (piece: Piece) => {
    const weak = !piece.entry || piece.entry.group < 0 || lexicon.groups[piece.entry.group]?.aspect;
    return (
      weak && loose.some(({ ranges }) => ranges.some((r) => r.from < piece.to && piece.from < r.to))
    );
  };
  const concepts = pieces.flatMap((piece) => {
    if (piece.entry) return taken(piece) ? [] : [conceptOf(lexicon, piece.entry)];
    const from = folded.start[piece.from] ?? 0;
    const to = folded.end[piece.to - 1] ?? final.length;
    const words = contentWords(final.slice(from, to), grammar);
    return words
      .filter(({ text }) => !loose.some(({ phrase }) => phrase.parts.includes(keyOf(text))))
      .flatMap((word) => unknownWord(lexicon, word));
  });
  concepts.push(
    ...loose.map(({ phrase }) => conceptOf(lexicon, { ...phrase, key: phrase.said }, LOOSE)),
  );
  const distinct = concepts.filter((c, i) => concepts.findIndex((d) => sameThing(c, d)) === i);
  const key = keyOf(clean);
  // Nothing but sentence parts ("いつ", "out for a week"): better to look for them than to say nothing.
  const parts = distinct.length > 0 ? [] : contentWords(final, { ...grammar, stop: new Set() });
  const spare = parts.flatMap((word) => unknownWord(lexicon, word));
  const chosen = [distinct, spare].find((list) => list.length > 0) ?? [single(key, clean)];
  const led = chosen.some(({ see }) => see.length > 0);
  const { alike, likely } = likenessOf(clean, final, led, lexicon, sounds);
  const gist = led || alike.size > 0 ? [] : gistIn(clean, lexicon);
  return {
    query: clean,
    key,
    concepts: key === '' ? [] : [...chosen.slice(0, MOST_CONCEPTS - gist.length), ...gist],
    alike,
    likely,
    bySound: bySound && sounds === null,
  };
}
