import { keyOf } from './fold.ts';
import { kanaFromRomaji } from './romaji.ts';
import type { Readings } from './types.ts';

/** Share of the kana that known words have to make up; below it, the likeness is chance. */
const ENOUGH = 0.4;

/**
 * Writes kana as the site writes it: うけとりかくにん → 受取確認. Kana between known words stay.
 * @param key folded kana
 * @param share of it that known words have to make up
 * @returns null when known words make up too little of it
 */
export function kanjiFromKana(key: string, readings: Readings, share = ENOUGH): string | null {
  const best: { score: number; from: number; word: string | null }[] = [
    { score: 0, from: 0, word: null },
  ];
  for (let to = 1; to <= key.length; to += 1) {
    let choice = { score: best[to - 1]?.score ?? 0, from: to - 1, word: null as string | null };
    for (let from = Math.max(0, to - 12); from <= to - 2; from += 1) {
      const word = readings.get(key.slice(from, to));
      const score = (best[from]?.score ?? 0) + (to - from) ** 2;
      if (word !== undefined && score > choice.score) choice = { score, from, word };
    }
    best.push(choice);
  }
  const parts: string[] = [];
  let covered = 0;
  let longest = 0;
  for (let to = key.length; to > 0; ) {
    const step = best[to];
    if (!step) break;
    if (step.word !== null) {
      covered += to - step.from;
      longest = Math.max(longest, to - step.from);
    }
    parts.push(step.word ?? key.slice(step.from, to));
    to = step.from;
  }
  const enough = covered === key.length || (longest >= 3 && covered >= key.length * share);
  return enough ? parts.reverse().join('') : null;
}

/** Latin words read as one stretch of kana, or null when one of them is not Japanese. */
export function kanaFromWords(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const kana = words.map((word) => kanaFromRomaji(word));
  return kana.every((k) => k !== null) ? keyOf(kana.join('')) : null;
}
