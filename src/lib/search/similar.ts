import { keyOf } from './fold.ts';

/**
 * Damerau-Levenshtein distance (neighbouring letters swapped count once).
 * @param most stop counting beyond this; the answer is then `most + 1`
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      next.push(best);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** A word as it is compared letter by letter: kana folded, Latin letters unstemmed. */
export const keyOfWord = (word: string): string =>
  /[a-z]/i.test(word) ? word.toLowerCase() : keyOf(word);

/** Mistakes forgiven in a word of this length. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const pairs = (word: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)));

/** How much of two words' neighbouring pairs is common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.size + right.size === 0) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size);
}

const SOUNDS = /^[\p{Script=Hiragana}a-z0-9 ]+$/u;

/**
 * The known words that most of an unknown compound's characters stand in, closest first, three at
 * most: a kanji too many, too few or wrong.
 */
export function corrections(word: string, known: Iterable<string>): string[] {
  if (word.length < 3 || SOUNDS.test(word)) return [];
  const found: { key: string; off: number }[] = [];
  for (const key of known) {
    const like = key === word ? 0 : likeness(word, key);
    if (like >= 0.6) found.push({ key, off: 1 - like });
  }
  return found
    .sort((a, b) => a.off - b.off)
    .slice(0, 3)
    .map(({ key }) => key);
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouy';
/** Consonants that sound alike, to some ears. */
const ALIKE = ['cs', 'ck', 'sz', 'gj', 'bv', 'lr', 'mn'];
/** Where a key lies; each row is set half a key to the right of the one above. */
const keyAt = (char: string): readonly [number, number] | null => {
  const row = KEYBOARD.findIndex((keys) => keys.includes(char));
  return row < 0 ? null : [row, (KEYBOARD[row]?.indexOf(char) ?? 0) + row / 2];
};

/** Whether one letter is easily typed for another: one that sounds alike, or the key beside it. */
function easilyTyped(a: string, b: string): boolean {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return true;
  if (ALIKE.some((pair) => pair.includes(a) && pair.includes(b))) return true;
  const [from, to] = [keyAt(a), keyAt(b)];
  return !from || !to || (Math.abs(from[0] - to[0]) <= 1 && Math.abs(from[1] - to[1]) <= 1);
}

/** “polite” is no “police”: two Latin words of one length that differ in a letter nobody mistypes. */
const isOtherWord = (word: string, known: string): boolean =>
  word.length === known.length &&
  [...word].filter((char, i) => char !== known[i]).length === 1 &&
  [...word].some((char, i) => char !== known[i] && !easilyTyped(char, known[i] ?? ''));

/**
 * The word of a vocabulary that a mistyped one most likely stands for, compared letter by letter;
 * nobody mistypes the first letter.
 * @param vocabulary folded words by how they are written, with how often
 * @returns null when none is close
 */
export function closest(
  word: string,
  vocabulary: ReadonlyMap<string, { readonly text: string; readonly count: number }>,
): string | null {
  const key = keyOfWord(word);
  const most = allowed(key.length);
  let best: { text: string; off: number; count: number } | null = null;
  for (const [known, { text, count }] of most === 0 ? [] : vocabulary) {
    if (known[0] !== key[0] || isOtherWord(key, known)) continue;
    const off = distance(key, known, most);
    if (off > most) continue;
    if (!best || off < best.off || (off === best.off && count > best.count))
      best = { text, off, count };
  }
  return best?.text ?? null;
}

/** A word and what is left of it without one letter, or without two; the first one always stays. */
function withLess(word: string, most: number): Set<string> {
  const found = new Set([word]);
  for (let shorter = [word]; most > 0; most -= 1) {
    shorter = shorter.flatMap((from) =>
      Array.from({ length: from.length - 1 }, (_, i) => from.slice(0, i + 1) + from.slice(i + 2)),
    );
    for (const each of shorter) found.add(each);
  }
  return found;
}

/**
 * `closest` for many words against one large vocabulary: it looks only at known words that come to
 * the same as the word when each has lost as many letters as are forgiven.
 * @returns a function that tells whether any known word is close
 */
export function closeness(vocabulary: Parameters<typeof closest>[1]): (word: string) => boolean {
  const alike = new Map<string, string[]>();
  for (const known of vocabulary.keys()) {
    for (const part of withLess(known, allowed(Number.POSITIVE_INFINITY))) {
      const others = alike.get(part);
      if (others) others.push(known);
      else alike.set(part, [known]);
    }
  }
  return (word) => {
    const key = keyOfWord(word);
    const near = new Map<string, { text: string; count: number }>();
    for (const part of withLess(key, allowed(key.length))) {
      for (const known of alike.get(part) ?? []) {
        const entry = vocabulary.get(known);
        if (entry) near.set(known, entry);
      }
    }
    return near.size > 0 && closest(word, near) !== null;
  };
}
