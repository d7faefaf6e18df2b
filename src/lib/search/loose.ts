import { type Folded, positions } from './fold.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import type { Piece } from './segment.ts';

/** Where something stands in a folded query. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A phrase whose words stand in the query, but not side by side as the tables have them. */
export interface Loose {
  readonly phrase: Phrase;
  readonly ranges: readonly Range[];
}

/** Characters that may stand between the words of a phrase, all told. */
const SLACK = 12;
const MOST = 2;

/** A word in kanji does not begin inside another one. */
const HAN = /^\p{Script=Han}/u;

const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
const length = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** The first place of each part, in order where the phrase denies something; null when one is not there. */
function placesOf(key: string, { parts, ordered }: Phrase): Range[] | null {
  const found: Range[] = [];
  let after = 0;
  for (const part of parts) {
    const at = positions(key, part).find(
      (from) =>
        (!ordered || from >= after) &&
        !(HAN.test(part) && HAN.test(key[from - 1] ?? '')) &&
        !found.some((range) => overlaps(range, { from, to: from + part.length })),
    );
    if (at === undefined) return null;
    found.push({ from: at, to: at + part.length });
    after = at + part.length;
  }
  const from = Math.min(...found.map((range) => range.from));
  const to = Math.max(...found.map((range) => range.to));
  return to - from <= length(found) + SLACK ? found : null;
}

/**
 * Phrases of the tables that the query says in other order or with words between them: “reason to
 * choose” for “choose a reason”. Only words that have no meaning of their own yet are put together.
 * @param pieces what `segment` made of the query
 */
export function looseMatches(
  query: Folded,
  pieces: readonly Piece[],
  lexicon: Pick<Lexicon, 'phrases' | 'groups'>,
): Loose[] {
  const settled = pieces.filter(
    ({ entry }) => entry && entry.group >= 0 && !lexicon.groups[entry.group]?.aspect,
  );
  const within = (range: Range) => settled.some((piece) => overlaps(piece, range));
  const found: Loose[] = [];
  for (const phrase of lexicon.phrases) {
    const ranges = placesOf(query.key, phrase);
    if (!ranges || ranges.some(within)) continue;
    // Said word for word, it is one of the pieces already.
    const [first, last] = [
      Math.min(...ranges.map((r) => r.from)),
      Math.max(...ranges.map((r) => r.to)),
    ];
    if (pieces.some((piece) => piece.entry && piece.from <= first && piece.to >= last)) continue;
    found.push({ phrase, ranges });
  }
  found.sort((a, b) => length(b.ranges) - length(a.ranges));
  const chosen: Loose[] = [];
  for (const each of found) {
    const clear = !chosen.some((other) =>
      other.ranges.some((r) => each.ranges.some((s) => overlaps(r, s))),
    );
    if (clear && chosen.length < MOST) chosen.push(each);
  }
  return chosen;
}
