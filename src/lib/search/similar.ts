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
 * The known words a mistyped one may stand for, closest first, three at most. Words written by
 * sound (kana, Latin) are compared letter by letter, others by common pairs of characters.
 */
export function corrections(word: string, known: Iterable<string>): string[] {
  const found: { key: string; off: number }[] = [];
  const bySound = SOUNDS.test(word);
  const most = allowed(word.length);
  for (const key of known) {
    if (key === word) continue;
    if (bySound) {
      if (most === 0 || !SOUNDS.test(key) || key.length < 4) continue;
      const off = distance(word, key, most);
      if (off <= most) found.push({ key, off: off + (key[0] === word[0] ? 0 : 0.5) });
    } else if (word.length >= 3) {
      const like = likeness(word, key);
      if (like >= 0.6) found.push({ key, off: 1 - like });
    }
  }
  return found
    .sort((a, b) => a.off - b.off)
    .slice(0, 3)
    .map(({ key }) => key);
}
