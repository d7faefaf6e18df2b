import type { SourcePage } from './data.ts';
import { contains, keyOf, lower } from './fold.ts';
import { isKnown, type Lexicon } from './lexicon.ts';
import { pieces } from './pieces.ts';
import type { BodyHits, SearchData } from './types.ts';
import { contentWords } from './words.ts';

/**
 * Words that stand in the running texts alone, folded, with the records they stand in. It is a
 * fraction of the text index and answers most of what that would be asked.
 */
export type Concordance = ReadonlyMap<string, readonly string[]>;

/** Raised when the shape below changes, so that an old file is not misread. */
const VERSION = 1;

interface Packed {
  readonly v: number;
  /** Number of records in the search data it was built with, and belongs to. */
  readonly records: number;
  /** The words in order: a capital for how much each shares with the one before, and the rest. */
  readonly words: string;
  /** For each word its records: the steps between their places, in letters. */
  readonly places: string;
}

const GAP = '|';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every record of a language, in the order of pages and sections. */
const recordsOf = ({ pages }: Pick<SearchData, 'pages'>): string[] =>
  pages.flatMap((page) => page.sections.flatMap((section) => section.records));

const textWords = (text: string, { data }: Lexicon): string[] =>
  lower(text)
    .split('\n')
    .flatMap((line) => contentWords(line, data.grammar))
    .map((word) => keyOf(word.text));

/** Neither too little to look for nor a bare number. */
const says = (key: string): boolean =>
  (key.length >= 2 || /\p{Script=Han}/u.test(key)) && !/^\d+$/.test(key);

/**
 * Finds the words that tables, titles, keywords and headings do not have.
 * @param most characters in a record, as the text index was built with
 */
export function buildConcordance(
  lexicon: Lexicon,
  sources: readonly SourcePage[],
  most: number,
): Concordance {
  const found = new Map<string, Set<string>>();
  for (const { page, records } of sources) {
    page.sections.forEach(({ text }, at) => {
      pieces(text, most).forEach((piece, i) => {
        const record = records[at]?.[i];
        if (record === undefined) return;
        for (const key of textWords(piece, lexicon)) {
          if (!says(key) || isKnown(lexicon, key)) continue;
          found.set(key, (found.get(key) ?? new Set()).add(record));
        }
      });
    });
  }
  return new Map([...found].map(([key, records]) => [key, [...records]]));
}

/** Records a word stands in, or a longer one that has it inside; once each. */
export function lookUp(concordance: Concordance, text: string): BodyHits {
  const key = keyOf(text);
  const own = concordance.get(key);
  const records =
    own ?? [...concordance].flatMap(([word, places]) => (contains(word, key) ? places : []));
  return new Map(records.map((record) => [record, 1]));
}

/** A number in letters: capitals for all but its last digit. */
const inLetters = (n: number): string =>
  (n < 26 ? '' : inLetters(Math.floor(n / 26)).toUpperCase()) + LETTERS[n % 26];

const NUMBER = /[A-Z]*[a-z]/g;
const ofLetters = (letters: string): number =>
  [...letters.toLowerCase()].reduce((n, letter) => 26 * n + LETTERS.indexOf(letter), 0);

/** Letters two words have in common at their beginning, 25 at most. */
function shared(a: string, b: string): number {
  let n = 0;
  while (n < LETTERS.length - 1 && n < a.length && a[n] === b[n]) n += 1;
  return n;
}

/** A concordance as the short JSON that is sent. */
export function packConcordance(concordance: Concordance, data: SearchData): string {
  const place = new Map(recordsOf(data).map((record, at) => [record, at]));
  const words = [...concordance.keys()].sort();
  const packed: Packed = {
    v: VERSION,
    records: place.size,
    words: words
      .map((word, i) => {
        const common = shared(word, words[i - 1] ?? '');
        return inLetters(common).toUpperCase() + word.slice(common);
      })
      .join(''),
    places: words
      .map((word) => {
        const at = (concordance.get(word) ?? []).map((record) => place.get(record) ?? 0);
        const sorted = at.sort((a, b) => a - b);
        return sorted.map((n, i) => inLetters(n - (sorted[i - 1] ?? 0))).join('');
      })
      .join(GAP),
  };
  return JSON.stringify(packed);
}

/**
 * Reads what `packConcordance` wrote.
 * @param data the search data it was built with
 * @throws Error when the text is something else, or belongs to another build's data
 */
export function unpackConcordance(text: string, data: SearchData): Concordance {
  const packed = JSON.parse(text) as Partial<Packed> | null;
  const records = recordsOf(data);
  if (packed?.v !== VERSION || packed.records !== records.length) {
    throw new Error('The words of the texts are not the ones this page was built with.');
  }
  const places = (packed.places ?? '').split(GAP);
  let word = '';
  return new Map(
    (packed.words?.match(/[A-Z][^A-Z]*/g) ?? []).map((step, i) => {
      word = word.slice(0, ofLetters(step[0] ?? '')) + step.slice(1);
      let at = 0;
      const own = (places[i]?.match(NUMBER) ?? []).flatMap((letters) => {
        at += ofLetters(letters);
        return records[at] ?? [];
      });
      return [word, own];
    }),
  );
}
