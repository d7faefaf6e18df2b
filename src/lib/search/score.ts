import { contains, positions } from './fold.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import type { BodyHits, Concept, Kind } from './types.ts';

const TITLE = 6;
const KEYWORD_WHOLE = 5;
const KEYWORD_PART = 3.5;
const HEADING = 2.5;
const BODY = 1.6;
/** What the first, second … page of a group's `see` scores without saying the word. */
const SEE = [9, 4.6, 4, 3.6];

/** How far a kind of page stands behind an article that fits equally well. */
export const KIND_WEIGHT: Readonly<Record<Kind, number>> = {
  guide: 1,
  tool: 0.8,
  message: 0.55,
  verdict: 0.5,
  label: 0.55,
  term: 0.5,
  site: 0.45,
};

/** How well one spelling fits what stands out on a unit, and the section whose heading has it. */
function strongScore(unit: Unit, key: string): number {
  if (!contains(unit.all, key)) return 0;
  const scores: number[] = [];
  if (contains(unit.title, key))
    scores.push(TITLE + (1.5 * key.length) / Math.max(1, unit.title.length));
  if (unit.keywords.includes(key)) scores.push(KEYWORD_WHOLE);
  else if (unit.keywords.some((word) => contains(word, key))) scores.push(KEYWORD_PART);
  const headed = unit.headings.filter((heading) => contains(heading.key, key)).length;
  if (headed > 0) scores.push(HEADING + Math.min(1, 0.25 * headed));
  const best = Math.max(0, ...scores);
  return best + 0.3 * (scores.reduce((sum, s) => sum + s, 0) - best);
}

export interface ConceptScore {
  readonly strong: number;
  readonly see: number;
  readonly body: number;
}

/** Hits of a concept in the sections of one unit. */
function hitsOf(lexicon: Lexicon, unit: Unit, hits: BodyHits | undefined): number {
  if (!hits || hits.size === 0) return 0;
  const sections = lexicon.data.pages[unit.page]?.sections ?? [];
  const own = unit.section < 0 ? sections : sections.slice(unit.section, unit.section + 1);
  return own
    .flatMap((section) => section.records)
    .reduce((sum, record) => sum + (hits.get(record) ?? 0), 0);
}

/** How well one unit answers one concept. */
export function scoreConcept(
  lexicon: Lexicon,
  unit: Unit,
  concept: Concept,
  hits: BodyHits | undefined,
): ConceptScore {
  let strong = 0;
  for (const { key, weight } of concept.variants) {
    strong = Math.max(strong, weight * strongScore(unit, key));
  }
  const place = unit.section < 0 ? concept.see.indexOf(unit.page) : -1;
  const see = place < 0 ? 0 : (SEE[place] ?? 3.3);
  const count = hitsOf(lexicon, unit, hits);
  const { trust } = concept;
  return {
    strong: strong * trust,
    see: see * trust,
    body: count === 0 ? 0 : (BODY * 2 * count) / (count + 2),
  };
}

/** One number for a concept on a unit. */
export const combine = ({ strong, see, body }: ConceptScore): number => {
  const best = Math.max(strong, see);
  return best + 0.35 * Math.min(strong, see) + (best > 0 ? 0.5 * body : body);
};

/** How often a spelling stands in a text, for the choice of section. */
export const countIn = (key: string, form: string): number => positions(key, form, 20).length;
