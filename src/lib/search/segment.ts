import { type Folded, isBoundary } from './fold.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** A stretch of a folded query: a spelling the site knows, or what lies between two of them. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry | null;
}

const KANA = /^[\p{Script=Hiragana}]+$/u;
const isKana = (char: string): boolean => KANA.test(char);

/** Two kana may be any part of a sentence: such a form must stand alone to count. */
function standsAlone(query: Folded, from: number, to: number): boolean {
  const free = (at: number) =>
    at === 0 || at === query.key.length || query.breaks.has(at) || !isKana(query.key[at] ?? '');
  return free(to) && (from === 0 || query.breaks.has(from) || !isKana(query.key[from - 1] ?? ''));
}

function fits(query: Folded, from: number, to: number, entry: Entry): boolean {
  if (!isBoundary(query.key, from) || !isBoundary(query.key, to)) return false;
  if (query.solid.has(from) || query.solid.has(to)) return false;
  if (entry.key.length <= 2 && KANA.test(entry.key) && !standsAlone(query, from, to)) return false;
  for (const at of query.breaks) {
    const inside = at > from && at < to && query.key[at - 1] !== ' ';
    // A space between two words of a compound (追跡 番号) is the reader's; one inside a word is not.
    const between = at - from >= 2 && to - at >= 2;
    if (inside && !between && !entry.breaks.has(at - from)) return false;
  }
  return true;
}

/**
 * Cuts a folded query into the spellings the site knows and what is left between them, so that
 * long spellings win and as much as possible is covered.
 */
export function segment(query: Folded, lexicon: Pick<Lexicon, 'entries' | 'longest'>): Piece[] {
  const { key } = query;
  const best: { score: number; from: number; entry: Entry | null }[] = [
    { score: 0, from: 0, entry: null },
  ];
  for (let to = 1; to <= key.length; to += 1) {
    let choice = { score: best[to - 1]?.score ?? 0, from: to - 1, entry: null as Entry | null };
    for (let from = Math.max(0, to - lexicon.longest); from < to; from += 1) {
      const entry = lexicon.entries.get(key.slice(from, to));
      if (!entry || !fits(query, from, to, entry)) continue;
      const score = (best[from]?.score ?? 0) + (to - from) ** 2;
      if (score > choice.score) choice = { score, from, entry };
    }
    best.push(choice);
  }
  const pieces: Piece[] = [];
  for (let to = key.length; to > 0; ) {
    const step = best[to];
    if (!step) break;
    const last = pieces.at(-1);
    if (step.entry === null && last?.entry === null && last.from === to) {
      pieces[pieces.length - 1] = { from: step.from, to: last.to, entry: null };
    } else {
      pieces.push({ from: step.from, to, entry: step.entry });
    }
    to = step.from;
  }
  return pieces.reverse();
}

/** Share of a folded query that known spellings cover, long ones more than short ones: 0 to 1. */
export function coverage(query: Folded, lexicon: Pick<Lexicon, 'entries' | 'longest'>): number {
  const covered = segment(query, lexicon)
    .filter((piece) => piece.entry)
    .reduce((sum, piece) => sum + (piece.to - piece.from) ** 2, 0);
  return covered / Math.max(1, query.key.length ** 2);
}
