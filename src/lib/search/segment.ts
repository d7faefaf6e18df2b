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

/** A word may begin here: nothing before it, no kana, or a particle (荷物がこない, but not 出てこない). */
const isBeginning = ({ key, breaks }: Folded, at: number): boolean =>
  at === 0 ||
  breaks.has(at) ||
  !isKana(key[at - 1] ?? '') ||
  /[がはをにもとのでへ]/.test(key[at - 1] ?? '');

/** Whether the reader's space stands where the spelling has none. */
const spaced = (query: Folded, from: number, to: number, entry: Entry): number[] =>
  [...query.breaks].filter(
    (at) => at > from && at < to && query.key[at - 1] !== ' ' && !entry.breaks.has(at - from),
  );

function fits(query: Folded, from: number, to: number, entry: Entry): boolean {
  if (!isBoundary(query.key, from) || !isBoundary(query.key, to)) return false;
  if (query.solid.has(from) || query.solid.has(to)) return false;
  if (entry.key.length <= 2 && KANA.test(entry.key) && !standsAlone(query, from, to)) return false;
  if (entry.key.length <= 4 && KANA.test(entry.key) && !isBeginning(query, from)) return false;
  // Between two words of a compound (追跡 番号) a space may be; inside a word it may not.
  return spaced(query, from, to, entry).every((at) => at - from >= 2 && to - at >= 2);
}

/** What a spelling counts that the reader has written in two words. */
const ACROSS = 0.6;
/** What it costs to leave a “not” without what it denies. */
const DENIAL = 60;

/** Whether a word “not” ends here. */
const endsDenial = (key: string, to: number): boolean =>
  key.slice(to - 3, to) === 'not' && isBoundary(key, to) && isBoundary(key, to - 3);

const HAN = /^\p{Script=Han}$/u;
/** What it costs to leave one kanji of a compound (再 of 再申請) behind. */
const TORN_OFF = 4;

const isTornOff = ({ key, breaks }: Folded, at: number): boolean =>
  HAN.test(key[at] ?? '') &&
  ((HAN.test(key[at - 1] ?? '') && !breaks.has(at)) ||
    (HAN.test(key[at + 1] ?? '') && !breaks.has(at + 1)));

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
    const lost = (endsDenial(key, to) ? DENIAL : 0) + (isTornOff(query, to - 1) ? TORN_OFF : 0);
    const without = (best[to - 1]?.score ?? 0) - lost;
    let choice = { score: without, from: to - 1, entry: null as Entry | null };
    for (let from = Math.max(0, to - lexicon.longest); from < to; from += 1) {
      const entry = lexicon.entries.get(key.slice(from, to));
      if (!entry || !fits(query, from, to, entry)) continue;
      const share = spaced(query, from, to, entry).length > 0 ? ACROSS : 1;
      const score = (best[from]?.score ?? 0) + share * (to - from) ** 2;
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
